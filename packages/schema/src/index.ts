/** The contract: every type, input and enum of the register's GraphQL schema, and the values of the enums. */
export * from './types.generated.ts';
