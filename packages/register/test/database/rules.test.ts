import { createHash } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect as KyselyDialect, PGliteDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/db/dialect.ts';
import { engineOf } from '../../src/db/open.ts';
import { sqliteDialect } from '../../src/db/sqlite.ts';
import { withNoun } from '../../src/record/nouns.ts';
import type { Database, Engine } from '../../src/record/tables.ts';
import { type Register, startOn } from '../../src/register.ts';
import { applyRules } from '../../src/rules/derive.ts';
import { RULES_VERSION } from '../../src/rules/version.ts';
import { addFixedRecord } from '../support/rules-record.ts';

/** Digests of all rows of the fixed record, by version of the rules. Add one for each version; none is ever changed. */
const PINNED: Readonly<Record<number, string>> = {
  1: 'f2d4caffcba766bf513798ef70732e0e3a243d1f258d3eb524f8f0f2ce5bd6a4',
  2: '58866bef183fbe4345d7002d6a496f071411dcb8fd029e7164d1120b76517aa0',
  3: 'bf93a92932d880a32332daba9f49cb2969b184cc820b5f3a53e783d8d1c98459',
  4: '87769d079eb383d5b7c1b1e28c61593d3732c584399a7e20b8beca50c7412436',
  5: '596cf9cef600954622fa1f40097ea3c578dc8cc2f0c32df632303d33c6f9291b',
  6: 'b5f996f60446ef454a246d3b969b916b372fe2bb21924b7d0495c0bfd39e1ffb',
  7: '4997f39c109f253604245fc5eb3125d6c8988ef522a9e577a57d3fe2bbae0e86',
  8: '4997f39c109f253604245fc5eb3125d6c8988ef522a9e577a57d3fe2bbae0e86',
  9: '4997f39c109f253604245fc5eb3125d6c8988ef522a9e577a57d3fe2bbae0e86',
  10: '31ce2040cdaee159791de6bd6b900842c1661372544687e641186ad7c27aab40',
  11: '31ce2040cdaee159791de6bd6b900842c1661372544687e641186ad7c27aab40',
  12: '31ce2040cdaee159791de6bd6b900842c1661372544687e641186ad7c27aab40',
  13: '5dfe9d46d73a70329d97467dcb602b7592dc4eebb59cbe5d698bc3ad5bf6da6d',
  14: 'ef3e7e8e97ae22bc4340aaa6ff3361993346dd7f92d81fe5a46f31485b95c7e8',
};

/** Spoils each kind of derived row, as other rules would have. */
const OLDER_ROWS = [
  "update act set day = '1999-01-01'",
  "update wording set rank = 1 - rank, text = 'other words'",
  ...['search_entry', 'search_index', 'search_word'].map((rows) => `delete from ${rows}`),
  'update statement_count set count = count + 1',
  ...['statement', 'statement_accord', 'counted_statement'].map(
    (rows) => `update ${rows} set day = ''`,
  ),
  ...['name_word', 'title_word'].map((rows) => `update ${rows} set word = 'x' || word, stem = ''`),
  ...['entry', 'record'].map((of) => `update ${of}_digest set digest = 'old', state = 'old'`),
];

const engines: readonly [string, Dialect, () => KyselyDialect | Promise<KyselyDialect>][] = [
  ['SQLite', 'sqlite', () => sqliteDialect(':memory:')],
  ['PostgreSQL (PGlite)', 'postgres', () => new PGliteDialect({ pglite: new PGlite() })],
];

test('rows are not derived in another way without a new version of the rules', async () => {
  const engine = await engineOf(await sqliteDialect(':memory:'), 'sqlite');
  await addFixedRecord(await startOn(engine));
  const digest = createHash('sha256')
    .update(JSON.stringify(await rowsOf(engine)))
    .digest('hex');
  expect(
    digest,
    `the rows of the fixed record are others than version ${RULES_VERSION} of the rules derives. If that is meant, raise
    RULES_VERSION in src/rules/version.ts to ${RULES_VERSION + 1} and pin under it ${digest}`,
  ).toBe(PINNED[RULES_VERSION]);
  expect(Math.max(...Object.keys(PINNED).map(Number))).toBe(RULES_VERSION);
  await engine.db.destroy();
});

describe.each(engines)('over %s', (_, dialect, kysely) => {
  let engine: Engine;
  let register: Register;
  let fresh: Awaited<ReturnType<typeof rowsOf>>;
  beforeAll(async () => {
    engine = await engineOf(await kysely(), dialect);
    register = await startOn(engine);
    await addFixedRecord(register);
    fresh = await rowsOf(engine);
  });
  afterAll(() => engine.db.destroy());

  test('a database by older rules answers as a new one once it is opened', async () => {
    const before = await register.revision();
    const hits = async () =>
      (await register.search('accession', null, {})).rows.map(({ key }) => key);
    expect(await hits()).toEqual(['said']);
    await spoil(engine.db);
    expect(await hits()).toEqual([]);
    expect(await rowsOf(engine)).not.toEqual(fresh);

    await applyRules(engine, withNoun);
    expect(await rowsOf(engine)).toEqual(fresh);
    expect(await hits()).toEqual(['said']);
    expect(await register.revision()).toEqual(before);
  });

  test('a listener learns when rows are derived again, how far it is, and when it is done', async () => {
    const calls: unknown[][] = [];
    const listener = {
      onStart: (...call: number[]) => calls.push(['start', ...call]),
      onProgress: (share: number) => calls.push(['progress', share]),
      onEnd: () => calls.push(['end']),
    };
    await applyRules(engine, withNoun, listener);
    expect(calls).toEqual([]);

    await spoil(engine.db);
    await applyRules(engine, withNoun, listener);
    const { countries, bodies, sources, leaders, accords, statements } = await register.counts();
    const entries = countries + bodies + sources + leaders + accords + statements;
    const shares = calls.slice(1, -1).map(([, share]) => share);
    expect(calls[0]).toEqual(['start', RULES_VERSION, entries]);
    expect(calls.at(-1)).toEqual(['end']);
    expect(shares).toEqual(shares.toSorted((a, b) => Number(a) - Number(b)));
    expect(shares.length).toBeGreaterThan(entries);
    expect(shares.at(-1)).toBe(1);
  });

  test('an empty record is derived in silence', async () => {
    const silent = () => expect.unreachable();
    const listener = { onStart: silent, onProgress: silent, onEnd: silent };
    const empty = await engineOf(await sqliteDialect(':memory:'), 'sqlite');
    await (await startOn(empty, listener)).close();
  });

  test('nothing is derived by halves: what fails leaves the database as it was, and the next opening begins again', async () => {
    await spoil(engine.db);
    const spoilt = await rowsOf(engine);
    await sql`alter table search_word rename to elsewhere`.execute(engine.db);
    await expect(applyRules(engine, withNoun)).rejects.toThrow(/search_word/);
    await sql`alter table elsewhere rename to search_word`.execute(engine.db);
    expect(await rowsOf(engine)).toEqual(spoilt);
    await applyRules(engine, withNoun);
    expect(await rowsOf(engine)).toEqual(fresh);
  });

  test('a database by newer rules is refused in one sentence with both versions, at opening and at writing', async () => {
    await engine.db.updateTable('rules_version').set({ version: 99 }).execute();
    const says = {
      name: 'Refused',
      message: `the database was written by version 99 of the rules, and this program has version ${RULES_VERSION}`,
      cure: expect.stringContaining('update the program'),
    };
    await expect(applyRules(engine, withNoun)).rejects.toMatchObject(says);
    await expect(addFixedRecord(register)).rejects.toMatchObject(says);
    expect(await rowsOf(engine)).toEqual(fresh);
  });
});

async function spoil(db: Database): Promise<void> {
  for (const statement of OLDER_ROWS) await sql.raw(statement).execute(db);
  await db.updateTable('rules_version').set({ version: 0 }).execute();
}

/** All rows of all tables in one order, without what only counts or times writes; of the search index, the words in their places. */
async function rowsOf({ db, dialect }: Engine): Promise<Readonly<Record<string, unknown>>> {
  const tables = [
    ...(['country', 'name', 'body'] as const),
    'leader',
    'office',
    'source',
    'accord',
    ...(['role', 'act', 'citation', 'passage'] as const),
    'statement',
    'statement_accord',
    'statement_country',
    'statement_count',
    'counted_statement',
    'wording',
    'entry_digest',
    'record_digest',
    'search_entry',
    'name_word',
    'search_word',
    'title_word',
  ] as const;
  const rows: Record<string, unknown> = {};
  for (const table of tables) {
    const all = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    rows[table] = sorted(all.rows.map((row) => (table === 'wording' ? { ...row, id: null } : row)));
  }
  rows.search_index = await indexRows(db, dialect);
  return rows;
}

async function indexRows(db: Database, dialect: Dialect): Promise<unknown> {
  if (dialect === 'postgres') {
    const { rows } =
      await sql`select rowid, cast(words as text) as words from search_index`.execute(db);
    return sorted(rows);
  }
  await sql`create virtual table if not exists temp.words using fts5vocab ('main', 'search_index', 'instance')`.execute(
    db,
  );
  const { rows } =
    await sql`select term, cast(doc as text) as doc, col, "offset" from temp.words`.execute(db);
  return sorted(rows);
}

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
