import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, seeded, start } from './started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

/** The texts of each element of a document by name, in order. Throws where it is no well-formed XML. */
function texts(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    open.push({ name, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = open.pop() ?? { name: '', text: '' };
    found.set(name, [...(found.get(name) ?? []), text]);
  });
  parser.write(xml).close();
  return found;
}

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
  const feed = texts(xml);
  const [, ...ids] = feed.get('id') ?? [];
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  const [updated, ...dates] = feed.get('updated') ?? [];
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(updated).toBe(dates[0]);
  expect(await (await server.get(path)).text()).toBe(xml);
  const known = { 'if-none-match': response.headers.get('etag') ?? '' };
  expect((await server.get(path, { headers: known })).status).toBe(304);
});

test('a paraphrase stands in no quotation marks', async () => {
  const { data } = await server.ask<{ statements: { nodes: { form: string; text: string }[] } }>(
    '{ leader(slug: "jd-vance") { statements { nodes { form text } } } statements(first: 1) { nodes { form text } } }',
  );
  expect(data).toBeDefined();
  const feed = texts(await (await server.get('/feeds/countries/KAZ.atom')).text());
  const { data: told } = await server.ask<{
    country: { statements: { nodes: { form: string; text: string }[] } };
  }>('{ country(code: "KAZ") { statements(first: 50) { nodes { form text } } } }');
  const contents = feed.get('content') ?? [];
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
