import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** How many words the text of a source has. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table source add column words ${text}`).execute(db);
}
