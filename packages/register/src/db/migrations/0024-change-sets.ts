import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** Editions have the change set of a desk that they published: none is published twice. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table edition add column change_set ${text}`).execute(db);
  await sql`create unique index edition_change_set on edition (change_set)`.execute(db);
}
