import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, type Element, readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

const mapIn = (page: Element): Element => {
  const map = all(page, 'section').find((one) => attribute(one, 'id') === 'map');
  if (!map) throw new Error('the page has no map');
  return map;
};

/** The countries that the map has as links, by code. */
const countriesOn = (map: Element) =>
  all(map, 'a').flatMap((link) => {
    const [, code] = /^\/countries\/(\w+)$/.exec(attribute(link, 'href') ?? '') ?? [];
    return code === undefined ? [] : [code];
  });

describe('The map of the first page, without scripts', () => {
  test('is of the accord last announced, and offers every other', async () => {
    const { data } = await server.ask<{
      announcements: { nodes: readonly { accord: { slug: string } }[] };
      accords: { totalCount: number };
    }>(
      `{
        announcements(first: 1, filter: { outcome: [OPEN] }) { nodes { accord { slug } } }
        accords(first: 1, filter: { topLevel: true }) { totalCount }
      }`,
    );
    const map = mapIn(await readPage(server, '/'));
    const options = all(map, 'option');
    const [chosen, ...more] = options.filter(
      (one) => typeof attribute(one, 'selected') === 'string',
    );
    expect(more).toEqual([]);
    expect(attribute(chosen as Element, 'value')).toBe(data?.announcements.nodes[0]?.accord.slug);
    expect(options).toHaveLength(data?.accords.totalCount ?? 0);
    expect(countriesOn(map)).toContain('KAZ');
  });

  test('shows the accord that is chosen, keeps the order of the list, and says where the table is', async () => {
    const path = '/?accord=paris-agreement&sort=newest';
    const map = mapIn(await readPage(server, path));
    expect(countriesOn(map).length).toBeGreaterThan(100);
    const [form] = all(map, 'form') as [Element];
    expect(attribute(form, 'action')).toBe('/#map');
    const kept = all(form, 'input').map((input) => attribute(input, 'value'));
    expect(kept).toEqual(['newest']);
    const links = all(map, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain('/accords/paris-agreement#signatories');
    const html = await (await server.get(path)).text();
    expect(Buffer.byteLength(html)).toBeLessThan(180_000);
  });

  test('refuses an accord that is not on record, and names what is spelt nearly so', async () => {
    const page = await readPage(server, '/?accord=paris-agrement', 400);
    expect(textOf(page)).toContain('paris-agreement');
  });
});
