import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** The words of the titles of sources, by which sources are found, and an index by publisher. The words are derived, and so filled later. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const text = sqlite ? 'text' : 'text collate "C"';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`create table title_word (source ${text} not null, word ${text} not null, sound ${text} not null,
    stem ${text} not null, primary key (source, word))${sqlite ? ' strict' : ''}`);
  for (const column of ['word', 'sound', 'stem']) {
    await run(`create index title_word_${column} on title_word (${column}, source)`);
  }
  await run('create index source_publisher on source (publisher)');
}
