import { readdirSync, readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, type Dialect as KyselyDialect, PGliteDialect, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/db/dialect.ts';
import { up as record } from '../../src/db/migrations/0001-record.ts';
import { up as concerns } from '../../src/db/migrations/0006-concerns.ts';
import { migrations } from '../../src/db/migrations.ts';
import { sqliteDialect } from '../../src/db/sqlite.ts';
import type { Tables } from '../../src/record/tables.ts';
import { startOn } from '../../src/register.ts';

const engines: readonly [string, Dialect, () => KyselyDialect | Promise<KyselyDialect>][] = [
  ['SQLite', 'sqlite', () => sqliteDialect(':memory:')],
  ['PostgreSQL (PGlite)', 'postgres', () => new PGliteDialect({ pglite: new PGlite() })],
];

describe.each(engines)('over %s', (_, dialect, kysely) => {
  test('a record that was written before there was an index is found by it', async () => {
    const db = new Kysely<Tables>({ dialect: await kysely() });
    await record(db, dialect);
    const rows = [
      "body (slug, kind) values ('gazette', 'NEWS_PUBLISHER')",
      "name (subject, position, language, text) values ('Body:gazette', 0, 'en', 'The Gazette')",
      "source (slug, title, publisher, language, kind) values ('talks', 'Talks', 'gazette', 'en', 'NEWS')",
      "statement (slug, unnamed, date, day) values ('spring', 'the envoy', '2025-11', '2025-11-30')",
      `wording (key, statement, position, rank, source, form, text, attributed_as, verbatim)
         values ('spring/1', 'spring', 0, 0, 'talks', 'DIRECT', 'We will sign', 'he', 'NOT_HELD')`,
      "passage (owner, position, source, exact) values ('Wording:spring/1', 0, 'talks', 'We will sign')",
      "accord (slug, kind, description) values ('pact', 'TREATY', 'A pact.')",
      "statement_accord (statement, accord) values ('spring', 'pact')",
      "act (key, accord, position, kind, date) values ('pact/-/adopted', 'pact', 0, 'ADOPTED', '2025')",
    ];
    for (const row of rows) await sql.raw(`insert into ${row}`).execute(db);

    await migrateToNow(db, dialect);

    const register = await startOn({ db, dialect, now: () => new Date(0), stamp: () => null });
    const found = async (query: string) =>
      (await register.search(query, null, {})).rows.map(({ key }) => key);
    expect([await found('gazette'), await found('"will sign"')]).toEqual([
      ['gazette', 'spring'],
      ['spring'],
    ]);
    expect(await db.selectFrom('act').select('day').execute()).toEqual([{ day: '2025-12-31' }]);
    await register.close();
  });

  test('a statement that was written before has in its row what it concerns, in order, and its day beside each', async () => {
    const db = new Kysely<Tables>({ dialect: await kysely() });
    await record(db, dialect);
    const rows = [
      "statement (slug, unnamed, day) values ('autumn', 'the envoy', ''), ('spring', 'the envoy', '2025-11-30')",
      "accord (slug, kind, description) values ('pact', 'TREATY', 'A pact.'), ('annex', 'TREATY', 'An annex.')",
      "country (code, kind) values ('BBB', 'UN_MEMBER')",
      "statement_accord (statement, accord) values ('spring', 'pact'), ('spring', 'annex'), ('autumn', 'pact')",
      "statement_country (statement, country) values ('spring', 'BBB')",
    ];
    for (const row of rows) await sql.raw(`insert into ${row}`).execute(db);

    await concerns(db, dialect);

    const kept = db.selectFrom('statement').select(['slug', 'accords', 'countries']);
    expect(await kept.orderBy('slug').execute()).toEqual([
      { slug: 'autumn', accords: 'pact', countries: '' },
      { slug: 'spring', accords: 'annex pact', countries: 'BBB' },
    ]);
    const days = db.selectFrom('statement_accord').select(['accord', 'statement', 'day']);
    expect(await days.orderBy('statement').orderBy('accord').execute()).toEqual([
      { accord: 'pact', statement: 'autumn', day: '' },
      { accord: 'annex', statement: 'spring', day: '2025-11-30' },
      { accord: 'pact', statement: 'spring', day: '2025-11-30' },
    ]);
    await db.destroy();
  });

  test('words that were written before as if they followed on have the gap between their passages, in search too', async () => {
    const db = new Kysely<Tables>({ dialect: await kysely() });
    await record(db, dialect);
    const rows = [
      "body (slug, kind) values ('gazette', 'NEWS_PUBLISHER')",
      "source (slug, title, publisher, language, kind) values ('talks', 'Talks', 'gazette', 'en', 'NEWS')",
      "statement (slug, unnamed, day) values ('spring', 'the envoy', '2025-11-30')",
      "accord (slug, kind, description) values ('pact', 'TREATY', 'A pact.')",
      "statement_accord (statement, accord) values ('spring', 'pact')",
      ...[
        ['1', 'DIRECT', 'We will sign it'],
        ['2', 'MIXED', 'that they “will” not “sign” it'],
        ['3', 'DIRECT', 'We will not'],
      ].map(
        ([
          number,
          form,
          text,
        ]) => `wording (key, statement, position, rank, source, form, text, attributed_as, verbatim)
          values ('spring/${number}', 'spring', ${Number(number) - 1}, 0, 'talks', '${form}', '${text}', 'he', 'NOT_HELD')`,
      ),
      ...[
        ['1', '0', 'We will'],
        ['1', '1', 'sign it'],
        ['2', '0', 'will'],
        ['2', '1', 'sign'],
        ['3', '0', 'We will not'],
      ].map(
        ([number, position, exact]) =>
          `passage (owner, position, source, exact) values ('Wording:spring/${number}', ${position}, 'talks', '${exact}')`,
      ),
    ];
    for (const row of rows) await sql.raw(`insert into ${row}`).execute(db);
    await sql`update wording set clause_exact = text where form = 'MIXED'`.execute(db);
    await migrateToNow(db, dialect);
    const register = await startOn({ db, dialect, now: () => new Date(0), stamp: () => null });
    const found = async (query: string) => (await register.search(query, null, {})).totalCount();

    const texts = await db.selectFrom('wording').select('text').orderBy('key').execute();
    expect(texts.map(({ text }) => text)).toEqual([
      'We will […] sign it',
      'that they “will” not “sign” it',
      'We will not',
    ]);
    const sought = ['"will sign"', '"will […] sign"', 'will sign', '"not sign"', '"sign it"'];
    expect(await Promise.all(sought.map(found))).toEqual([0, 1, 1, 1, 1]);
    await register.close();
  });
});

test('a migration imports Kysely and its own folder alone, so that no later change of the code reaches it', () => {
  const folder = new URL('../../src/db/migrations/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const imports = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return [...text.matchAll(/^(?:import|\} from|export .* from)\b.*?['"]([^'"]+)/gm)].map(
        ([, name = '']) => `${file}: ${name}`,
      );
    });
  expect(imports.length).toBeGreaterThan(10);
  expect(
    imports.filter((one) => !/: (kysely(\/migration)?|\.{1,2}\/[\w-]+\.ts)$/.test(one)),
  ).toEqual([]);
});

/** Runs what has come since the record began. */
async function migrateToNow(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const all = Object.values(await migrations(dialect).getMigrations());
  for (const { up } of all.slice(1)) await up(db);
}
