/** The contract: every type, input and enum of the register's GraphQL schema, the values of the enums, and the mark of a gap. */

export * from './gap-mark.ts';
export * from './types.generated.ts';
