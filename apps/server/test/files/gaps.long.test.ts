import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import examples from '@signatory/schema/examples.json' with { type: 'json' };
import { print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { SUBJECTS as CARDS, type StatementCard } from '../../src/files/cards/card-data.ts';
import { setWords } from '../../src/files/cards/fit-text.ts';
import { SUBJECTS as FEEDS } from '../../src/files/feeds/feed-data.ts';
import type { RunQuery } from '../../src/graphql/execute.ts';
import { everyText } from '../support/every-text.ts';
import { type PassageEnd, passageEnds, readings } from '../support/passage-ends.ts';
import { readCsv } from '../support/read-csv.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
let ends: readonly PassageEnd[];
let slugs: readonly string[];

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
  ends = await passageEnds(server.register);
  slugs = [...new Set(ends.map(({ statement }) => statement))];
});
afterAll(() => server.close());

/** Fails where a text runs over the end of a passage; says how many ends of passages it has. */
function expectGaps(name: string, text: string, showsContext = false): number {
  const read = readings(text);
  const crossed = ends
    .filter(({ inContext }) => !(inContext && showsContext))
    .filter(({ crossing }) => read.some((one) => one.includes(crossing)));
  expect([name, crossed]).toEqual([name, []]);
  return ends.filter(({ before }) => read.some((one) => one.includes(`${before} […]`))).length;
}

/** The same of each text in a value of JSON by itself. */
function expectGapsIn(name: string, value: unknown): number {
  if (typeof value === 'string') return expectGaps(name, value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + expectGapsIn(name, one), 0);
}

async function get(path: string): Promise<string> {
  const response = await server.get(path);
  expect([path, response.ok || response.status === 404]).toEqual([path, true]);
  return response.text();
}

async function askText<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await server.ask<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

const ask: RunQuery = (document, variables) => askText(print(document), variables);

test('many statements on record have several passages', () => {
  expect(slugs.length).toBeGreaterThan(8);
});

test('GraphQL gives no text, of whatever field and in whatever format, that runs over the end of a passage', async () => {
  const answers = [];
  for (const { statement: slug, before } of ends)
    answers.push({ slug, ...(await server.ask(everyText, { slug, words: before })) });
  let count = 0;
  for (const { slug, data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('WEB_ANNOTATION');
    count += expectGapsIn(slug, data);
    // The server shares this thread, and is to have its turn.
    await setImmediate();
  }
  // In the text of a statement, of its wording, and in each format.
  expect(count).toBeGreaterThan(6 * slugs.length);
  for (const { name, query } of examples) expectGapsIn(name, (await server.ask(query)).data);
});

test('a phrase is not found across the end of a passage', async () => {
  const query = 'query ($query: String!) { search(query: $query) { totalCount } }';
  for (const { crossing, before } of ends) {
    const found = (words: string) => askText(query, { query: `"${words}"` });
    expect([crossing, await found(crossing)]).toEqual([crossing, { search: { totalCount: 0 } }]);
    expect(await found(before)).not.toEqual({ search: { totalCount: 0 } });
  }
});

test('no file does, of those that the server says it has', async () => {
  const known = /There are: (.*)\./.exec(await get('/data/no-such-file'))?.[1]?.split(', ') ?? [];
  const texts = known.filter((name) => !name.endsWith('.sqlite'));
  expect(texts.length).toBe(known.length - 1);
  const read: Readonly<Record<string, (text: string) => unknown>> = {
    csv: (text) =>
      readCsv(text)
        .flatMap((row) => Object.values(row))
        .map((cell) => (cell.startsWith('["') ? JSON.parse(cell) : cell)),
    json: JSON.parse,
    jsonld: JSON.parse,
  };
  const withGaps = new Set<string>();
  for (const name of texts) {
    const [, format = ''] = name.split('.');
    if (expectGapsIn(name, read[format]?.(await get(`/data/${name}`)) ?? []) > 0)
      withGaps.add(format);
  }
  expect([...withGaps]).toEqual(Object.keys(read));
});

test('no feed does, of whatever there are feeds of', async () => {
  const keys: Readonly<Record<string, string>> = {
    accords: 'accords { key: slug }',
    countries: 'countries { key: code }',
    leaders: 'leaders: speaker { ... on Leader { key: slug } }',
  };
  // A feed of something else needs its key here.
  expect(Object.keys(FEEDS)).toEqual(Object.keys(keys));
  const query = `query ($slug: String!) { statement(slug: $slug) { ${Object.values(keys).join(' ')} } }`;
  const paths = new Set<string>();
  for (const slug of slugs) {
    const { statement } = await askText<{ statement: Record<string, Keyed | Keyed[]> }>(query, {
      slug,
    });
    for (const [of, found] of Object.entries(statement))
      for (const { key } of [found].flat()) if (key) paths.add(`/feeds/${of}/${key}.atom`);
  }
  let count = 0;
  for (const path of paths) count += expectGaps(path, await get(path));
  expect(count).toBeGreaterThan(0);
});

interface Keyed {
  readonly key?: string;
}

test('no card does', async () => {
  for (const slug of slugs) {
    const card = (await CARDS.statements?.(ask, slug, { today: '2025-11-10' })) as StatementCard;
    const box = { width: 1_000, height: 4_000 };
    const { lines } = setWords(
      card.stretches,
      ['“', '”'],
      box,
      (size) => (text) => (text.length * size) / 2,
    );
    expectGaps(slug, lines.map(({ text }) => text).join(' '));
  }
});

test('no page does, of a statement or of what its page leads to', async () => {
  const own = slugs.flatMap((slug) => [`/statements/${slug}`, `/statements/${slug}/citations`]);
  const paths = new Set(own);
  // What the pages of a few lead to is every sort of page that has words.
  for (const path of own.slice(0, 6))
    for (const [, to = ''] of (await get(path)).matchAll(/href="(\/[^"#]*)"/g))
      if (!/^\/(assets|playground|graphql|data|feeds)/.test(to) && !/^\/(ar|he|kk|ru)\b/.test(to))
        paths.add(to.replaceAll('&amp;', '&'));
  expect(paths.size).toBeGreaterThan(own.length + 20);
  let count = 0;
  for (const path of paths) {
    const html = await get(path);
    count += expectGaps(path, html, true);
    for (const [, data = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    ))
      expectGaps(path, data);
    expect([path, /\[…\]\s*\[…\]/.exec(html)?.index]).toEqual([path, undefined]);
  }
  expect(count).toBeGreaterThan(2 * slugs.length);
});

test('the copy of the record does not, in any column of any table or view', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-'));
  const path = join(folder, 'copy.sqlite');
  const copy = await server.get('/data/register.sqlite');
  writeFileSync(path, Buffer.from(await copy.arrayBuffer()));
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("select name from sqlite_schema where type in ('table', 'view')");
  let count = 0;
  for (const { name } of tables.all()) {
    // The server shares this thread, and is to have its turn.
    await setImmediate();
    // A revision has a whole entry before and after it, as JSON, and a view has passages as a list.
    for (const row of database.prepare(`select * from "${name}"`).all())
      for (const value of Object.values(row))
        count += expectGapsIn(
          String(name),
          /^(\{|\[")/.test(String(value)) ? JSON.parse(String(value)) : value,
        );
  }
  expect(count).toBeGreaterThan(0);
  database.close();
  rmSync(folder, { recursive: true });
});
