import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** In what capacity an office is held; null where in full. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table office add column capacity ${text}`).execute(db);
}
