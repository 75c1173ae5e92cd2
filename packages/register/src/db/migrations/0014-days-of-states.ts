import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** The first and the last day of a state that came to be or ceased to exist. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  for (const column of ['from', 'until'])
    await sql.raw(`alter table country add column "${column}" ${text}`).execute(db);
}
