import { loadSeeds, openRegister } from '@signatory/register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { urnOf } from '../../src/files/exports/uuid.ts';
import { atom } from '../../src/files/feeds/atom.ts';
import { readFeed } from '../support/read-feed.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

test.each([
  '/feeds/register.atom',
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
  const sources = [{ rel: 'via', href: address, title: text } as const];
  const entries = [{ ...of, id: urnOf('Act:a'), text, address, sources }];
  const feed = readFeed(atom({ ...of, self: address, page: address, rights: text, entries }));
  const kept = ']]> & <b> &lt; "\ufffd🇰🇿';
  expect([feed.title, feed.rights].map((one) => one?.value)).toEqual([kept, kept]);
  expect(feed.entries[0]?.content?.value).toBe(kept);
  expect(feed.entries[0]?.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['alternate', address],
    ['via', address],
  ]);
});

test('an entry is dated by noon of its day, and points to its sources', async () => {
  for (const [path, filter] of [
    ['/feeds/register.atom', '{ to: "2025-11-10" }'],
    ['/feeds/countries/KAZ.atom', '{ country: "KAZ", to: "2025-11-10" }'],
  ] as const) {
    const { data } = await server.ask<{
      statements: {
        nodes: {
          id: string;
          date: string;
          recordedOn: string | null;
          wordings: { source: { url: string | null } }[];
        }[];
      };
    }>(
      `{ statements(first: 1, filter: ${filter}) { nodes { id date recordedOn wordings { source { url } } } } }`,
    );
    const latest = data?.statements.nodes[0];
    const { entries } = readFeed(await (await server.get(path)).text());
    const entry = entries.find(({ id }) => id === urnOf(latest?.id ?? ''));
    expect(entry?.updated).toBe(`${latest?.recordedOn ?? latest?.date}T12:00:00Z`);
    const via = entry?.links?.flatMap(({ rel, href }) => (rel === 'via' ? [href] : []));
    const urls = latest?.wordings.flatMap(({ source }) => source.url ?? []) ?? [];
    expect(new Set(via)).toEqual(new Set(urls));
    expect(via?.length).toBeGreaterThan(0);
  }
});

test('an entry says how exactly its day is known, whatever the day it is listed under', async () => {
  const { data } = await server.ask<{
    statements: { nodes: { id: string; date: string | null }[] };
  }>('{ statements(first: 100, filter: { leader: "mike-pompeo" }) { nodes { id date } } }');
  const { entries } = readFeed(await (await server.get('/feeds/leaders/mike-pompeo.atom')).text());
  const dates = new Map(data?.statements.nodes.map(({ id, date }) => [urnOf(id), date]));
  const said = entries.filter(({ id }) => dates.has(id ?? ''));
  expect(said.some(({ id }) => dates.get(id ?? '')?.length === 7)).toBe(true);
  for (const { id, content } of said)
    expect(content?.value).toContain(
      `(${dates.get(id ?? '') ?? 'on a day that is not on record'})`,
    );
});

test('a feed of equal data is equal in bytes, whenever the register was filled and the feed fetched', async () => {
  const now = () => new Date('2031-02-03T04:05:06Z');
  const publicUrl = 'https://register.example';
  const one = await start(await seeded(), undefined, { publicUrl });
  const later = await openRegister(':memory:', { now });
  await loadSeeds(later, readConfig({}).seeds, 'another reason');
  const two = await start(
    later,
    undefined,
    { publicUrl },
    undefined,
    () => new Date('2025-11-10T23:00:00Z'),
  );
  for (const path of [
    'register',
    'accords/abraham-accords',
    'countries/KAZ',
    'leaders/donald-trump',
  ]) {
    const [a, b] = await Promise.all([one, two].map((each) => each.get(`/feeds/${path}.atom`)));
    expect(await a?.text()).toBe(await b?.text());
    expect(a?.headers.get('etag')).toBe(b?.headers.get('etag'));
  }
  await one.close();
  await two.close();
});

test('a feed in which nothing is yet says up to which day nothing was found', async () => {
  const empty = await start();
  const { updated, entries } = readFeed(await (await empty.get('/feeds/register.atom')).text());
  expect([updated, entries]).toEqual(['1970-01-01T12:00:00Z', []]);
  await empty.close();
});

test('the title of an act that is contested, or still ahead, says so', async () => {
  const { data: told } = await server.ask<{
    acts: { nodes: { id: string; contested: boolean }[] };
  }>(
    '{ acts(first: 100, filter: { accord: "israel-jordan-peace-treaty" }) { nodes { id contested } } }',
  );
  const { entries } = readFeed(
    await (await server.get('/feeds/accords/israel-jordan-peace-treaty.atom')).text(),
  );
  const contested = new Map(told?.acts.nodes.map((act) => [urnOf(act.id), act.contested]));
  const met = entries.flatMap(({ id, title }) => {
    const is = contested.get(id ?? '');
    if (is !== undefined)
      expect([title?.value, / \(contested\b/.test(title?.value ?? '')]).toEqual([title?.value, is]);
    return is ?? [];
  });
  expect(new Set(met)).toEqual(new Set([true, false]));
});

test.each([
  [
    'KAZ',
    'acceded (contested)',
    /^acceded, 2025-11-07\. Contested\. Sources that say otherwise: \S/,
  ],
  ['LBN', 'declined (contested)', /Contested: it is claimed in a form whose effect is open\./],
])('an entry of %s says why the act is contested', async (country, what, why) => {
  const { entries } = readFeed(await (await server.get(`/feeds/countries/${country}.atom`)).text());
  const contested = entries.find(({ title }) => title?.value?.includes(what));
  expect(contested?.content?.value).toMatch(why);
});

test('a feed is under the origin that all else is under, and never under one that a request made up', async () => {
  const named = async (host: string) =>
    (await server.app.inject({ url: '/feeds/register.atom', headers: { host } })).body;
  expect(await named('localhost:81')).toContain('http://localhost:81/feeds/register.atom');
  for (const host of [
    'evil.example',
    'evil.example:81',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ])
    expect([host, (await named(host)).includes('evil')]).toEqual([host, false]);
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
