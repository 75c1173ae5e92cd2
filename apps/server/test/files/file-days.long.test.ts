import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { last, listedUpTo } from '../support/listed-up-to.ts';
import { DASHBOARD, type Started, seeded, start } from '../support/started.ts';

// Later than most of the record, so that what is undated has sources by then.
const TODAY = '2026-11-29';

type Row = Readonly<Record<string, unknown>>;

let server: Started;
beforeAll(async () => {
  server = await start(
    await seeded(),
    DASHBOARD,
    {},
    undefined,
    () => new Date(`${TODAY}T12:00:00Z`),
  );
});
afterAll(() => server.close());

async function rowsOf(file: string): Promise<readonly Row[]> {
  const response = await server.get(`/data/${file}`);
  expect([file, response.status]).toEqual([file, 200]);
  return ((await response.json()) as { rows: readonly Row[] }).rows;
}

/** The sources that rows name, in whatever column. */
function named(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ source, sources, contradicted_by }) =>
    [source, sources, contradicted_by].flat().flatMap((slug) => (slug ? [String(slug)] : [])),
  );
}

describe('Files of one day', () => {
  test.each([TODAY, '2025-11-06', '2020-09-15', '2020', '1990'])(
    '%s have every source that their rows name',
    async (day) => {
      const sources = new Set(
        (await rowsOf(`sources.json?asOf=${day}`)).map(({ source }) => source),
      );
      let cited = 0;
      for (const table of ['signatories', 'acts', 'statements', 'offices']) {
        const slugs = named(await rowsOf(`${table}.json?asOf=${day}`));
        expect([table, slugs.filter((slug) => !sources.has(slug))]).toEqual([table, []]);
        cited += slugs.length;
      }
      expect(cited).toBeGreaterThan(0);
    },
  );

  test('of one accord have every source that its rows name', async () => {
    const slugs = new Set((await rowsOf('signatories.json')).map(({ accord }) => String(accord)));
    expect(slugs.size).toBeGreaterThan(5);
    for (const accord of slugs) {
      const asked = `accord=${accord}&asOf=2020-12-31`;
      const known = new Set((await rowsOf(`sources.json?${asked}`)).map(({ source }) => source));
      const slugs = named([
        ...(await rowsOf(`acts.json?${asked}`)),
        ...(await rowsOf(`statements.json?${asked}`)),
      ]);
      expect([accord, slugs.filter((slug) => !known.has(slug))]).toEqual([accord, []]);
    }
  });

  // The column that dates a row, and its key.
  test.each([
    ['acts', 'date', 'act'],
    ['statements', 'date', 'statement'],
    ['sources', 'published', 'source'],
  ])('of today lack nothing of %s but what lies ahead', async (table, date, key) => {
    const keys = new Set((await rowsOf(`${table}.json?asOf=${TODAY}`)).map((row) => row[key]));
    const missing = (await rowsOf(`${table}.json`)).filter((row) => !keys.has(row[key]));
    expect(missing.filter((row) => row[date] === null || last(row[date]) <= TODAY)).toEqual([]);
    const undated = (await rowsOf(`${table}.json`)).filter((row) => row[date] === null);
    expect(undated.length).toBeGreaterThan(0);
  });

  test('an undated statement counts from the day of its earliest source, as JSON and as annotations', async () => {
    const annotations = async (asked: string) =>
      (
        (await (await server.get(`/data/statements.jsonld?${asked}`)).json()) as {
          items: { statement: string }[];
        }
      ).items.map(({ statement }) => statement);
    const undated = (await rowsOf('statements.json')).filter(({ date }) => date === null);
    for (const { statement } of undated) {
      const { data } = await server.ask<{
        statement: { wordings: { source: { published: string | null } }[] };
      }>(
        'query Of($slug: String!) { statement(slug: $slug) { wordings { source { published } } } }',
        {
          slug: statement,
        },
      );
      const days = data?.statement.wordings.flatMap(({ source }) => source.published ?? []) ?? [];
      const day = days.sort()[0] ?? '';
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      for (const [asOf, has] of [
        [day, true],
        [before, false],
      ] as const) {
        const rows = await rowsOf(`statements.json?asOf=${asOf}`);
        expect(rows.some((row) => row.statement === statement)).toBe(has);
        expect((await annotations(`asOf=${asOf}`)).includes(String(statement))).toBe(has);
      }
    }
  });

  test('a source published later is in a file of a day for what was done by then, and not with to', async () => {
    const asOf = await rowsOf('sources.json?asOf=2020-09-15');
    const later = asOf.filter(
      ({ published }) => published !== null && last(published) > '2020-09-15',
    );
    expect(later.length).toBeGreaterThan(0);
    expect(later.length).toBeLessThan((await rowsOf('sources.json')).length / 2);
    const to = await rowsOf('sources.json?asOf=2020-09-15&to=2020-09-15');
    expect(to.filter(({ published }) => last(published) > '2020-09-15')).toEqual([]);
  });

  // Of the filters of acts, statements and sources; each with the key of a row.
  test.each([
    ['acts', 'act', 'id', ''],
    ['acts', 'act', 'id', 'standing: [SIGNATORY, ANNOUNCED], asOf: "2020-12-31"'],
    ['acts', 'act', 'id', 'role: BROKER, asOf: "2020-12-31"'],
    ['statements', 'statement', 'slug', 'country: "KAZ"'],
    ['statements', 'statement', 'slug', 'standing: [SIGNATORY], asOf: "2020-12-31"'],
    ['sources', 'source', 'slug', 'standing: [SIGNATORY], asOf: "2020-12-31"'],
    ['sources', 'source', 'slug', 'kind: NEWS'],
  ])(
    'cut by to are those of GraphQL cut by to: %s by %s %s %s',
    async (table, column, key, filter) => {
      const listed = await listedUpTo(server, table, key, filter, '2020-12-31');
      const parameters = filter
        .replace(/,? ?asOf.*/, '')
        .replaceAll(/[[\]" ]/g, '')
        .replace(':', '=');
      const rows = await rowsOf(`${table}.json?${parameters}&to=2020-12-31&asOf=2020-12-31`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => row[column])).toEqual(listed);
    },
  );

  // The year of a source says less than its month: both are among the days on which sources of undated facts came out.
  test.each(['2019-12-31', '2020-09-14', '2025-10-31', '2025-11-06', '2025-11-07', TODAY])(
    'have on %s what GraphQL has up to that day, undated facts by their first report',
    async (day) => {
      for (const [table, column, key] of [
        ['acts', 'act', 'id'],
        ['statements', 'statement', 'slug'],
      ] as const) {
        const rows = await rowsOf(`${table}.json?asOf=${day}`);
        const listed = await listedUpTo(server, table, key, '', day);
        expect([table, rows.map((row) => row[column]).sort()]).toEqual([table, listed.sort()]);
      }
    },
  );

  test('say that they go up to the day and are as of it', async () => {
    const response = await server.get('/data/acts.json?asOf=2020');
    const { meta } = (await response.json()) as { meta: { description: string } };
    expect(meta.description).toContain('those up to that day, with standing and role as of it');
    const { resources } = (await (await server.get('/data/datapackage.json')).json()) as {
      resources: { description: string; parameters: { name: string; description?: string }[] }[];
    };
    for (const { description, parameters } of resources) {
      expect(description).toMatch(/asOf|on the day asked/);
      expect(parameters.find(({ name }) => name === 'asOf')?.description).toContain(
        'up to that day',
      );
    }
  });
});
