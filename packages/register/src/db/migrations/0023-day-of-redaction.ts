import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** The day on which words were taken out of an edition; null where they were not, or where its file does not say. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table edition_change add column redacted_on ${text}`).execute(db);
}
