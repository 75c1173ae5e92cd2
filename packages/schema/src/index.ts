/** The contract: every type, input and enum of the register's GraphQL schema, the values of the enums, and the marks of quotations. */

export * from './gap-mark.ts';
export * from './quotation-marks.ts';
export * from './types.generated.ts';
