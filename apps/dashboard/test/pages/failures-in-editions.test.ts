import { beforeAll, describe, expect, test } from 'vitest';
import type { Started } from '../../../server/test/support/started.ts';
import { EDITIONS, startWithEditions } from '../support/editions.ts';
import { all, attribute, type Element, linksIn, readPage, textOf } from '../support/read-page.ts';

const [FIRST, SECOND, THIRD] = EDITIONS;

let server: Started;

beforeAll(async () => {
  server = await startWithEditions();
  return () => server.close();
});

const main = (page: Element) => all(page, 'main').map(textOf).join();
const linksOf = (page: Element) => all(page, 'main').flatMap(linksIn);
const bannerOf = (page: Element) =>
  all(page, 'aside').find((one) => attribute(one, 'aria-label')?.match(/\d{4}-\d\d-\d\d\.\d/));

describe('What an edition does not have', () => {
  test.each([
    // An entry of a later edition, a later edition, and a page of another spelling.
    ['/countries/CCC', FIRST],
    [`/changes/${THIRD}`, FIRST],
    ['/countries/ccc', SECOND],
  ])('%s is not in %s, with the way to it in the present', async (path, edition) => {
    const address = `${path}?knownOn=${edition}`;
    const page = await readPage(server, address, 404);
    const text = main(page);
    expect(text).toContain('Not in this edition');
    expect(text).toContain('The present record has it:');
    expect(text).not.toContain('Nothing on record');
    const banner = bannerOf(page);
    expect(banner && textOf(banner)).toContain(`You asked for edition ${edition}`);
    expect(banner && linksIn(banner)).toEqual([path]);
    expect(linksOf(page).filter((href) => href === path)).toHaveLength(2);
    expect((await server.get(path)).status).toBe(200);
  });

  test.each(['/countries/QQQ', '/about/foo', '/nowhere', '/changes/nonsense'])(
    '%s is not in the present either, which the banner leads to',
    async (path) => {
      const page = await readPage(server, `${path}?knownOn=${FIRST}`, 404);
      expect(main(page)).toContain('Not in this edition');
      expect(main(page)).toContain('The present record has nothing under this address either.');
      const banner = bannerOf(page);
      expect(banner && linksIn(banner)).toEqual(['/']);
    },
  );

  test('keeps the edition in all its links, forms and suggestions', async () => {
    for (const [path, status] of [
      ['/countries/CCC?', 404],
      ['/about/foo?', 404],
      ['/statements?country=QQQ&', 400],
    ] as const) {
      const page = await readPage(server, `${path}knownOn=${FIRST}`, status);
      const toPresent = new Set(['/', path.slice(0, -1)]);
      const others = linksIn(page).filter(
        (href) => /^\/(?!playground)/.test(href) && !toPresent.has(href),
      );
      expect(others.length).toBeGreaterThan(8);
      expect(others.filter((href) => !href.includes(`knownOn=${FIRST}`))).toEqual([]);
      for (const form of all(page, 'form')) {
        const fields = all(form, 'input').filter((field) => attribute(field, 'name') === 'knownOn');
        expect(fields.map((field) => attribute(field, 'value'))).toEqual([FIRST]);
      }
      expect(bannerOf(page)).toBeDefined();
    }
  });

  test('is not offered where the edition itself is none, whose name is dropped', async () => {
    const page = await readPage(server, '/countries/AAA?knownOn=2026-12-02.7', 400);
    expect(bannerOf(page)).toBeUndefined();
    expect(linksIn(page)).toEqual(expect.arrayContaining(['/', '/countries', '/countries/AAA']));
  });

  test('is in no page of the present', async () => {
    for (const path of ['/countries/QQQ', '/about/foo']) {
      const text = main(await readPage(server, path, 404));
      expect(text).toContain('Not on record');
      expect(text).not.toMatch(/edition|present/);
    }
  });

  test.each([
    ['ar', 'غير موجود في هذا الإصدار'],
    ['he', 'לא במהדורה הזאת'],
    ['kk', 'Бұл шығарылымда жоқ'],
    ['ru', 'Нет в этом выпуске'],
  ])('is told in %s', async (language, title) => {
    const page = await readPage(server, `/${language}/countries/CCC?knownOn=${FIRST}`, 404);
    expect(main(page)).toContain(title);
    expect(linksOf(page)).toContain(`/${language}/countries/CCC`);
  });
});
