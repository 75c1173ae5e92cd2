import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StatementFilter } from '@signatory/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatedRegister, wordIn } from '../../bench/generate.ts';
import type { Page, PageRequest } from '../../src/db/page.ts';
import { openRegister, type Register } from '../../src/register.ts';

/** Enough that what is common holds for more than five thousand. */
const STATEMENTS = 20_000;

let folder: string;
let register: Register;
const queries: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  register = await openRegister(`file:${await generatedRegister(folder, STATEMENTS)}`, {
    onQuery: (sql) => queries.push(sql),
  });
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true });
});

const COMMON: Readonly<Record<string, StatementFilter>> = {
  'country besides a form': { country: 'XAA', form: 'DIRECT' },
  accord: { accord: 'accord-0' },
  words: { words: wordIn(1 / 3) },
  form: { form: 'DIRECT' },
  standing: { accord: 'accord-0', standing: ['SIGNATORY'], asOf: '2026-01-01' },
};

/** Every row of a list, by following its pages from one end or the other. */
async function rowsOf<Row>(
  list: (request: PageRequest) => Promise<Page<Row>>,
  backward = false,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await list(
      backward ? { last: 100, before: cursor } : { first: 100, after: cursor },
    );
    if (backward) rows.unshift(...page.rows);
    else rows.push(...page.rows);
    cursor = backward ? page.cursors[0] : page.cursors.at(-1);
    if (!(backward ? page.hasPreviousPage : page.hasNextPage)) return rows;
  }
}

const listed = async (...filters: readonly StatementFilter[]) => {
  const rows = await rowsOf((request) => register.statements.list(filters, request));
  return rows.map(({ slug }) => slug);
};

test.each(Object.entries(COMMON))(
  'a page by a common %s goes through the list, and finds all that are counted, in its order',
  async (_, filter) => {
    queries.length = 0;
    const { totalCount } = await register.statements.list([filter], {});
    expect(queries.filter((sql) => /where exists .* order by/s.test(sql))).toHaveLength(1);
    await isListedWhole(filter, await totalCount());
  },
);

test.each<StatementFilter>([
  { country: 'XAA' },
  { country: 'XHR' },
  { accord: 'accord-399' },
  { country: 'XAA', from: '2010', to: '2012-06' },
  { country: 'XAA', speakerCountry: 'XAB', channel: 'SPEECH' },
  { accord: 'accord-399', country: 'none' },
])(
  'a page that meets %j and asks for one accord or one country goes by the index that has its days',
  async (filter) => {
    queries.length = 0;
    const { totalCount } = await register.statements.list([filter], {});
    const isLed = Object.keys(filter).filter((name) => /accord|^country/.test(name)).length === 1;
    expect(queries.some((sql) => /cross join statement .* order by/s.test(sql))).toBe(isLed);
    await isListedWhole(filter, await totalCount());
  },
);

let everything: Promise<readonly string[]> | undefined;

/** The list has all that are counted, once and in the order of the list of all. */
async function isListedWhole(filter: StatementFilter, count: number): Promise<void> {
  const found = await listed(filter);
  const [channels] = await register.statements.facets([filter], [{ field: 'channel', first: 100 }]);
  const inFacets = channels?.buckets.reduce((sum, { count }) => sum + count, 0);
  // Facets count the latest 10,000 at most.
  expect([found.length, inFacets]).toEqual([count, Math.min(count, 10_000)]);
  expect(channels?.isCapped).toBe(count > 10_000);
  expect(new Set(found).size).toBe(found.length);
  const wanted = new Set(found);
  everything ??= listed();
  expect(found).toEqual((await everything).filter((slug) => wanted.has(slug)));
  const back = await rowsOf((request) => register.statements.list([filter], request), true);
  expect(back.map(({ slug }) => slug)).toEqual(found);
}

test('common and rare conditions together find what each of them does', async () => {
  const rare = { country: 'XHR' };
  const [common, few] = [new Set(await listed(COMMON.accord ?? {})), await listed(rare)];
  expect(few.length).toBeGreaterThan(10);
  expect(await listed(COMMON.accord ?? {}, rare)).toEqual(few.filter((slug) => common.has(slug)));
});

test('a timeline by a common condition holds the statements of the list, from both ends', async () => {
  const country = 'XAA';
  const timeline = (request: PageRequest) => register.timeline({ country }, request);
  const events = await rowsOf(timeline);
  const said = events.flatMap(({ type, key }) => (type === 'Statement' ? [key] : []));
  expect(said).toEqual(await listed({ country }));
  expect(await rowsOf(timeline, true)).toEqual(events);
  expect(await (await timeline({})).totalCount()).toBe(events.length);
});

test('a search for a common word finds names first, then the statements of the list, from both ends', async () => {
  const words = 'government';
  const list = await listed({ words });
  const hits: { type: string; key: string }[] = [];
  let after: string | undefined;
  for (let page = 0; page < 5; page++) {
    const { rows, cursors } = await register.search(words, null, { first: 100, after });
    hits.push(...rows);
    after = cursors.at(-1);
  }
  const names = hits.filter(({ type }) => type !== 'Statement');
  expect(names.length).toBeGreaterThan(100);
  expect(hits.slice(0, names.length)).toEqual(names);
  const last = await register.search(words, null, { last: 100 });
  expect(await last.totalCount()).toBe(names.length + list.length);
  for (const part of [hits.slice(names.length), last.rows]) {
    const days = part.map(({ key }) => /\d{4}-\d\d-\d\d/.exec(key)?.[0] ?? '');
    // One section may end and the next begin: each has the latest first.
    expect(days.filter((day, i) => day > (days[i - 1] ?? '9')).length).toBeLessThanOrEqual(1);
    expect(part.filter(({ key }) => !list.includes(key))).toEqual([]);
  }
  const { rows } = await register.search(words, null, { last: 50, before: after });
  expect(rows.map(({ key }) => key)).toEqual(hits.slice(-51, -1).map(({ key }) => key));
});
