/** The engines that a migration speaks to. Kept here, because a shipped migration must not change with the code around it. */
export type Dialect = 'sqlite' | 'postgres';
