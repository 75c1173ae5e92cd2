import { type Kysely, PostgresAdapter } from 'kysely';
import type { Dialect } from './migrations/dialect.ts';

export type { Dialect };

/** The SQL dialect of a database, or of a transaction on it. */
export function dialectOf<Tables>(db: Kysely<Tables>): Dialect {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
