import { beforeAll, describe, expect, test } from 'vitest';
import type { Started } from '../../../server/test/support/started.ts';
import { EDITIONS, startWithEditions } from '../support/editions.ts';
import { all, attribute, linksIn, readPage } from '../support/read-page.ts';

const [FIRST] = EDITIONS;

let server: Started;

beforeAll(async () => {
  server = await startWithEditions();
  return () => server.close();
});

describe('A page of an edition', () => {
  test.each([
    '/',
    '/accords/pact',
    '/countries',
    '/statements?words=spring',
    '/about/data',
    '/changes',
  ])('%s keeps it in every link, file, form and address of its own', async (path) => {
    const page = await readPage(server, `${path}${path.includes('?') ? '&' : '?'}knownOn=${FIRST}`);
    const kept = `knownOn=${FIRST}`;
    const banner = all(page, 'aside').flatMap(linksIn);
    const others = linksIn(page).filter(
      (href) => /^\/(?!playground|data\/editions)/.test(href) && !banner.includes(href),
    );
    expect(others.length).toBeGreaterThan(8);
    expect(others.filter((href) => !href.includes('knownOn='))).toEqual([]);
    for (const form of all(page, 'form')) {
      const fields = all(form, 'input').filter((field) => attribute(field, 'name') === 'knownOn');
      expect(fields.map((field) => attribute(field, 'value'))).toEqual([FIRST]);
    }
    const feeds = all(page, 'link').filter((one) => attribute(one, 'type')?.includes('atom'));
    for (const feed of feeds) expect(attribute(feed, 'href')).toContain(kept);
  });

  test('leads to pages and files that are there', async () => {
    const page = await readPage(server, `/accords/pact?knownOn=${FIRST}`);
    for (const href of new Set(linksIn(page).filter((one) => one.startsWith('/')))) {
      const { status } = await server.get(href.replace(/#.*/, ''));
      expect([href, status]).toEqual([href, 200]);
    }
  });
});
