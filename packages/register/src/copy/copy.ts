import { sql } from 'kysely';
import { engineOf } from '../db/open.ts';
import { newFileDialect } from '../db/sqlite.ts';
import { SqliteConnection } from '../db/sqlite-file.ts';
import { DatabaseBusy } from '../db/unavailable.ts';
import { isSameState, type LastRevision, lastRevision } from '../history/last-revision.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';

/** Whether a table is part of a copy. Held texts never are; each new table must be decided on here. */
const EXPORTED: Readonly<Record<keyof Tables, boolean>> = {
  country: true,
  name: true,
  body: true,
  leader: true,
  office: true,
  source: true,
  held_text: false,
  accord: true,
  relation: true,
  role: true,
  act: true,
  citation: true,
  passage: true,
  statement: true,
  statement_accord: true,
  statement_country: true,
  wording: true,
  entry_digest: true,
  // What is found by is made of the rest.
  name_word: false,
  search_entry: false,
  search_index: false,
  search_word: false,
  title_word: false,
  // Counted of the rest.
  statement_count: false,
  counted_statement: false,
  // A log of one database, with its times: what it says is not of the record.
  revision: false,
  // An edition is a file of its own, and the copy is of one state.
  edition: false,
  edition_change: false,
  // Of one database and its program.
  rules_version: false,
  seed_import: false,
  // Told in `about`.
  record_digest: false,
};

/** Keys that a database gives in the order of writing: a copy gives its own, in the order of what tells the rows apart. */
const KEYS_OF_ENGINE: Partial<Record<string, { readonly key: string; readonly order: string }>> = {
  wording: { key: 'id', order: 'key' },
};

/** How many rows are read and written between two turns of the event loop. */
const ROWS = 200;

/** How often a copy is begun again because the record changed meanwhile. */
const ATTEMPTS = 3;

/**
 * Writes the record as a SQLite file that any program reads, without the texts held and without the search index. Other
 * requests go on meanwhile. Equal data gives equal files, whenever and by whichever engine it is held. `complete` adds what
 * follows from it. Gives the revision that the file is of, whole; throws `DatabaseBusy` where the record changes
 * faster than it can be copied.
 */
export async function copyTo(
  db: Database,
  path: string,
  complete: (copy: Engine) => Promise<void>,
  revisionNow: () => Promise<LastRevision> = lastRevision(db),
): Promise<LastRevision> {
  for (let attempt = 1; ; attempt++) {
    const revision = await revisionNow();
    const engine = await engineOf(await newFileDialect(path), 'sqlite');
    const copy = engine.db;
    try {
      await sql`pragma foreign_keys = off`.execute(copy);
      // A copy that a power cut spoils is made anew.
      await sql`pragma synchronous = off`.execute(copy);
      await fill(copy, db);
      if (isSameState(await revisionNow(), revision)) {
        await finish(copy, revision);
        await complete(engine);
        await copy.destroy();
        intoOneFile(path);
        return revision;
      }
      if (attempt === ATTEMPTS) throw new DatabaseBusy(new Error('the record kept changing'));
      await empty(copy);
    } finally {
      await copy.destroy();
    }
  }
}

function exportedTables(): readonly string[] {
  return Object.entries(EXPORTED).flatMap(([table, isExported]) => (isExported ? [table] : []));
}

async function fill(copy: Database, from: Database): Promise<void> {
  for (const table of exportedTables()) {
    const engineKey = KEYS_OF_ENGINE[table];
    const { rows: all } = await sql<{ name: string; pk: number }>`
      select name, pk from pragma_table_info(${table})`.execute(copy);
    const columns = all.filter(({ name }) => name !== engineKey?.key);
    const key = engineKey
      ? [{ name: engineKey.order }]
      : columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const refs = sql.join(columns.map(({ name }) => sql.ref(name)));
    const order = sql.join(key.map(({ name }) => sql.ref(name)));
    for (let last: Record<string, unknown> | undefined; ; ) {
      const after = last;
      const beyond = after
        ? sql`where (${order}) > (${sql.join(key.map(({ name }) => after[name]))})`
        : sql``;
      const { rows } = await sql<Record<string, unknown>>`
        select ${refs} from ${sql.table(table)} ${beyond} order by ${order} limit ${ROWS}`.execute(
        from,
      );
      if (rows.length === 0) break;
      await sql`begin`.execute(copy);
      for (const row of rows) {
        const values = sql.join(columns.map(({ name }) => row[name]));
        await sql`insert into ${sql.table(table)} (${refs}) values (${values})`.execute(copy);
      }
      await sql`commit`.execute(copy);
      last = rows.at(-1);
    }
  }
}

async function empty(copy: Database): Promise<void> {
  for (const table of exportedTables()) await sql`delete from ${sql.table(table)}`.execute(copy);
}

/** Leaves what is for readers: no table of this program's own, one file, and a word on what it is. */
async function finish(copy: Database, { digest }: LastRevision): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`.execute(
    copy,
  );
  const exported = new Set(exportedTables());
  const virtual = rows.filter(({ name }) => !exported.has(name)).map(({ name }) => name);
  // A table of a search index goes with its index.
  for (const name of virtual.sort((a, b) => a.length - b.length))
    await sql`drop table if exists ${sql.table(name)}`.execute(copy);
  await sql`create table about (key text primary key, value text) strict`.execute(copy);
  const about = {
    digest,
    licence: 'CC-BY-4.0',
    attribution: 'Signatory, an open register of diplomatic accords',
  };
  for (const [key, value] of Object.entries(about))
    await sql`insert into about (key, value) values (${key}, ${value})`.execute(copy);
  // Not to be taken for a register that can be written on.
  await sql`pragma application_id = 0`.execute(copy);
}

/** Without a log beside it a file can be sent, and opened from where nothing can be written. */
function intoOneFile(path: string): void {
  const alone = new SqliteConnection(path);
  alone.exec('pragma journal_mode = delete');
  alone.close();
}
