import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** How verbatim the passages of a citation are, and when and for which words that was found. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  for (const column of ['verbatim', 'verified_on', 'verified_words']) {
    await sql.raw(`alter table citation add column ${column} ${text}`).execute(db);
  }
  // Nothing that was quoted before was compared.
  await sql`update citation set verbatim = 'NOT_HELD' where exists (
    select 1 from passage where passage.owner = citation.subject || '#' || citation.position)`.execute(
    db,
  );
}
