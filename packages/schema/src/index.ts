/**
 * The contract: every type, input and enum of the register's GraphQL schema, the values of the enums, the kinds of acts that belong
 * together, the order of standings and of editions, what is a state, and the marks of quotations.
 */

export * from './act-kinds.ts';
export * from './edition-names.ts';
export * from './gap-mark.ts';
export * from './quotation-marks.ts';
export * from './standings.ts';
export * from './states.ts';
export * from './types.generated.ts';
