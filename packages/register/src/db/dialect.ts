/** The two engines' ways of speaking SQL. */
export type Dialect = 'sqlite' | 'postgres';
