import { afterAll, beforeAll, expect, test } from 'vitest';
import { urnOf } from '../src/exports/uuid.ts';
import { atom } from '../src/feeds/atom.ts';
import { readFeed } from './read-feed.ts';
import { type Started, seeded, start } from './started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

test.each([
  '/feeds/accords/abraham-accords.atom',
  '/feeds/countries/KAZ.atom',
  '/feeds/leaders/donald-trump.atom',
])('%s is Atom, the latest first, with ids that stay', async (path) => {
  const response = await server.get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  const xml = await response.text();
  const { updated, links, entries } = readFeed(xml);
  expect(entries.length).toBeGreaterThan(3);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(links?.find(({ rel }) => rel === 'self')?.href).toBe(new URL(path, server.address).href);
  const dates = entries.map((entry) => entry.updated ?? '');
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(updated).toBe(dates[0]);
  expect(await (await server.get(path)).text()).toBe(xml);
  const known = { 'if-none-match': response.headers.get('etag') ?? '' };
  expect((await server.get(path, { headers: known })).status).toBe(304);
});

test('text comes back as it was, without what XML takes in no form', () => {
  const text = ' ]]> & <b> &lt; "\u0000\ud800\u0007\ufffe🇰🇿';
  const of = { id: urnOf('Feed:a'), title: text, updated: '2025-11-06T00:00:00Z' };
  const address = 'https://example.org/?a=1&b=2';
  const entries = [{ ...of, id: urnOf('Act:a'), text, address }];
  const feed = readFeed(atom({ ...of, self: address, page: address, rights: text, entries }));
  const kept = ']]> & <b> &lt; "\ufffd🇰🇿';
  expect([feed.title, feed.rights].map((one) => one?.value)).toEqual([kept, kept]);
  expect(feed.entries[0]?.content?.value).toBe(kept);
  expect(feed.entries[0]?.links?.[0]?.href).toBe(address);
});

test('a paraphrase stands in no quotation marks', async () => {
  const { entries } = readFeed(await (await server.get('/feeds/countries/KAZ.atom')).text());
  const { data: told } = await server.ask<{
    country: { statements: { nodes: { form: string; text: string }[] } };
  }>('{ country(code: "KAZ") { statements(first: 50) { nodes { form text } } } }');
  const contents = entries.map(({ content }) => content?.value ?? '');
  expect(told?.country.statements.nodes.length).toBeGreaterThan(3);
  for (const { form, text } of told?.country.statements.nodes ?? [])
    if (form !== 'DIRECT') expect(contents.some((one) => one.startsWith(`“${text}”`))).toBe(false);
});

test.each([
  '/feeds/accords/nothing.atom',
  '/feeds/bodies/x.atom',
  '/feeds/accords/abraham-accords',
  '/feeds/constructor/x.atom',
])('%s is not there', async (path) => {
  expect((await server.get(path)).status).toBe(404);
});
