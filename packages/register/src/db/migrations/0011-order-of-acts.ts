import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** Which act came before another, where their days do not tell. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table act add column after ${text}`).execute(db);
}
