import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, type Element, readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

const linksIn = (element: Element) =>
  all(element, 'a').map((link) => attribute(link, 'href') ?? '');

interface Concerned {
  readonly accords: readonly { readonly slug: string }[];
  readonly countries: readonly { readonly code: string }[];
}

describe('A card of a statement, without scripts', () => {
  test('names every accord and country that the words concern', async () => {
    const { data } = await server.ask<{ statements: { nodes: readonly Concerned[] } }>(
      '{ statements(first: 20) { nodes { accords { slug } countries { code } } } }',
    );
    const cards = all(await readPage(server, '/statements'), 'figcaption');
    const nodes = data?.statements.nodes ?? [];
    expect(cards).toHaveLength(nodes.length);
    for (const [index, { accords, countries }] of nodes.entries()) {
      const links = linksIn(cards[index] as Element);
      for (const { slug } of accords) expect(links).toContain(`/accords/${slug}`);
      for (const { code } of countries) expect(links).toContain(`/countries/${code}`);
    }
  });

  test('has one menu to cite and share, with the way to every format', async () => {
    const [card] = all(await readPage(server, '/statements'), 'figcaption') as [Element];
    const [menu, ...others] = all(card, 'details') as [Element];
    expect(others).toEqual([]);
    expect(textOf(menu)).toMatch(/^Cite and share/);
    expect(linksIn(menu)).toEqual([expect.stringMatching(/^\/statements\/.*\/citations$/)]);
  });

  test('has the words in the language of the reader beside others, where a source has them', async () => {
    const languagesOf = async (path: string) =>
      all(await readPage(server, path), 'figure').map((card) =>
        all(card, 'blockquote').map((words) => attribute(words, 'lang')),
      );
    expect(await languagesOf('/ru/leaders/gideon-saar')).toContainEqual(['en', 'ru']);
    expect(await languagesOf('/leaders/gideon-saar')).not.toContainEqual(['en', 'ru']);
    expect(await languagesOf('/leaders/marco-rubio')).toContainEqual(['ar', 'en']);
  });

  test('says in a frame what it says on a page', async () => {
    const slug = 'vance-2025-11-06-white-house';
    const [frame] = all(await readPage(server, `/embed/statements/${slug}`), 'figcaption');
    const said = textOf(frame as Element);
    const cards = all(await readPage(server, '/leaders/jd-vance'), 'figcaption').map(textOf);
    const shared = said.slice(0, said.indexOf('The Times of Israel'));
    expect(shared).toContain('Vice President of the United States');
    expect(cards.some((card) => card.startsWith(shared))).toBe(true);
  });
});

describe('A filter of statements, without scripts', () => {
  const filtered = async (query: string) => {
    const response = await server.get(`/statements?${query}`, { redirect: 'manual' });
    return [response.status, decodeURIComponent(response.headers.get('location') ?? '')];
  };

  test('takes a name, in the language of the page, whose record is then in the address', async () => {
    expect(await filtered('leader=Donald+Trump')).toEqual([308, '/statements?leader=donald-trump']);
    expect(await filtered('country=Kazakhstan&form=DIRECT')).toEqual([
      308,
      '/statements?country=KAZ&form=DIRECT',
    ]);
    expect(await filtered('speakerCountry=Kazakh')).toEqual([
      308,
      '/statements?speakerCountry=KAZ',
    ]);
  });

  test('names those who are meant where a name is that of several, and of none what is near', async () => {
    const several = await readPage(server, '/statements?leader=Mohammed', 400);
    expect(textOf(several)).toMatch(/Did you mean: .*mohamed-bin-zayed/);
    expect((await filtered('leader=Nobody+Whatsoever'))[0]).toBe(400);
  });
});
