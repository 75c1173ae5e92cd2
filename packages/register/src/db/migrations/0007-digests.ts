import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/**
 * Digests of the entries and of the whole. They are of drafts as the seeds give them, which a record written before does not
 * keep: its next start, which reads the seeds, fills them in.
 */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const tables = {
    entry_digest: `type ${text} not null, key ${text} not null, digest ${text} not null, state ${text} not null,
      subject ${text} not null, primary key (type, key)`,
    record_digest: `id integer primary key check (id = 1), digest ${text} not null, state ${text} not null`,
  };
  for (const [table, columns] of Object.entries(tables))
    await sql.raw(`create table ${table} (${columns})${strict}`).execute(db);
  await sql.raw('create index entry_digest_subject_index on entry_digest (subject)').execute(db);
}
