import { type Kysely, PostgresAdapter } from 'kysely';

/** The two engines' ways of speaking SQL. */
export type Dialect = 'sqlite' | 'postgres';

/** Which way of speaking SQL a database, or a transaction on it, understands. */
export function dialectOf<Tables>(db: Kysely<Tables>): Dialect {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
