import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';

/**
 * A short row for each statement with all that it is counted by, in the order in which statements are listed: to count many reads these
 * one after another. They are derived, and so filled later.
 */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const text = sqlite ? 'text' : 'text collate "C"';
  const required = ['day', 'slug', 'accords', 'countries', 'sources'];
  const others = ['date', 'leader', 'body', 'speaker_country', 'channel', 'form', 'verbatim'];
  const columns = [
    ...required.map((name) => `${name} ${text} not null`),
    ...[...others, 'language'].map((name) => `${name} ${text}`),
  ].join(', ');
  // SQLite keeps the rows of such a table in the order of its key; PostgreSQL has no order in a primary key.
  const key = sqlite ? ', primary key (day desc, slug)' : '';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(
    `create table counted_statement (${columns}${key})${sqlite ? ' strict, without rowid' : ''}`,
  );
  if (!sqlite) {
    await run('create unique index counted_statement_order on counted_statement (day desc, slug)');
  }
  await run(
    'create index counted_statement_speaker_country on counted_statement (speaker_country, day desc, slug)',
  );
}
