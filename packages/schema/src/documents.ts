/** Ready queries over the register, typed: hand one to a GraphQL client. */
export * from './documents.generated.ts';
export type { TypedDocument } from './typed-document.ts';
