import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** What was looked for of an accord, and in which sources. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table accord add column coverage_looked_for ${text}`).execute(db);
}
