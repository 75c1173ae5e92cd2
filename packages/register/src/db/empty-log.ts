import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import { DatabaseBusy } from './unavailable.ts';

/** How long a reader of the database is waited for: milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 100;

/**
 * Empties the `-wal` file of a database, which has pages as they were before they were changed. Returns whether it is empty: not
 * where another program reads the database all the time. Of PostgreSQL, whose log is not the register's, nothing is done.
 */
export async function emptyLog<Tables>(
  { db, dialect }: { readonly db: Kysely<Tables>; readonly dialect: Dialect },
  patience = PATIENCE,
): Promise<boolean> {
  if (dialect !== 'sqlite') return true;
  const began = performance.now();
  while (!(await checkpoint(db))) {
    if (performance.now() - began > patience) return false;
    await pause(PAUSE);
  }
  return true;
}

async function checkpoint<Tables>(db: Kysely<Tables>): Promise<boolean> {
  try {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    return rows[0]?.busy === 0;
  } catch (error) {
    if (error instanceof DatabaseBusy) return false;
    throw error;
  }
}
