import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** One document for each object that search finds, with a field for each thing it is found by; and the words of all, by stem. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const text = sqlite ? 'text' : 'text collate "C"';
  const number = sqlite ? 'integer' : 'bigint';
  const strict = sqlite ? ' strict' : '';
  const run = (statement: string) => sql.raw(statement).execute(db);

  for (const table of ['search_index', 'search_entry', 'name_word'])
    await run(`drop table ${table}`);
  await run(`create table search_entry (id ${number} primary key, type ${text} not null, key ${text} not null,
    forms ${text})${strict}`);
  await run('create unique index search_entry_key on search_entry (type, key)');
  await run(`create table name_word (subject ${text} not null, word ${text} not null, sound ${text} not null,
    stem ${text} not null, kind integer not null, primary key (subject, word))${strict}`);
  for (const column of ['word', 'sound', 'stem']) {
    await run(`create index name_word_${column} on name_word (${column})`);
  }
  await run(`create table search_word (word ${text} primary key, stem ${text} not null)${strict}`);
  await run('create index search_word_stem on search_word (stem)');
  // The register cuts and folds the words; the ascii tokenizer leaves every other letter as it is.
  await run(
    sqlite
      ? `create virtual table search_index using fts5 (words, content = '', contentless_delete = 1,
          tokenize = 'ascii')`
      : 'create table search_index (rowid bigint primary key, words tsvector not null)',
  );
  if (!sqlite) await run('create index search_index_words on search_index using gin (words)');
}
