import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** A second day that sources give for an act that is undisputed itself. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table act add column other_date ${text}`).execute(db);
}
