import { beforeAll, describe, expect, test } from 'vitest';
import type { Started } from '../../../server/test/support/started.ts';
import type { Ask } from '../../src/client/queries.ts';
import { laterThan } from '../../src/page/known-edition.ts';
import { EDITIONS, startWithEditions } from '../support/editions.ts';
import { all, attribute, type Element, linksIn, readPage, textOf } from '../support/read-page.ts';

const [FIRST, SECOND, THIRD] = EDITIONS;

let server: Started;

beforeAll(async () => {
  server = await startWithEditions();
  return () => server.close();
});

async function bannerOf(path: string): Promise<Element> {
  const banner = all(await readPage(server, path), 'aside').find((one) =>
    attribute(one, 'aria-label')?.match(/\d{4}-\d\d-\d\d\.\d/),
  );
  if (!banner) throw new Error(`${path} has no banner`);
  return banner;
}

describe('The banner of a page of an edition', () => {
  test('names both times, the rules, and the editions that changed what is shown', async () => {
    const banner = await bannerOf(`/accords/pact?knownOn=${FIRST}&asOf=2025-11-07`);
    expect(textOf(banner)).toMatch(
      /^This page shows 7 November 2025, as we knew it on 1 December 2026 \(edition 2026-12-01\.1\)\. Back to today’s recordStandings are worked out by today’s rules \(version \d+ applied at that time\)\.Changed since\. See the difference: Edition 2026-12-03\.1$/,
    );
    expect(linksIn(banner)).toEqual(['/accords/pact?asOf=2025-11-07', `/changes/${SECOND}`]);
  });

  test('says that the register says the same today, where that is so', async () => {
    for (const path of [
      `/countries/AAA?knownOn=${SECOND}`,
      `/accords/pact/AAA?knownOn=${SECOND}`,
      '/statements/spring?knownOn=2026-12-01',
      `/?knownOn=${THIRD}`,
    ])
      expect(textOf(await bannerOf(path)), path).toContain(
        'What this page shows, the register says today as well.',
      );
    const country = await bannerOf(`/countries/BBB?knownOn=${SECOND}`);
    expect(linksIn(country)).toContain(`/changes/${THIRD}`);
  });

  test('names no edition where none is known to have changed what a page shows', async () => {
    const list = await bannerOf(`/countries?knownOn=${SECOND}`);
    expect(textOf(list)).toContain('The present says something else here.');
    expect(linksIn(list).filter((path) => path.startsWith('/changes'))).toEqual(['/changes']);
  });

  test.each(['ar', 'he', 'kk', 'ru'])('is there in %s', async (language) => {
    const banner = await bannerOf(`/${language}/accords/pact?knownOn=${FIRST}`);
    expect(textOf(banner)).toContain(FIRST);
    expect(linksIn(banner)).toContain(`/${language}/changes/${SECOND}`);
  });

  test('stands on no page of the present, whose foot names the latest edition', async () => {
    const page = await readPage(server, '/accords/pact');
    expect(all(page, 'aside')).toEqual([]);
    const [foot] = all(page, 'footer');
    expect(foot && linksIn(foot)).toContain(`/changes/${THIRD}`);
  });
});

test('A page that was moved moves to the same edition', async () => {
  const moved = await server.get(`/accords/PACT?knownOn=${FIRST}`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    `/accords/pact?knownOn=${FIRST}`,
  ]);
  const list = await server.get(`/countries?name=&knownOn=${FIRST}`, { redirect: 'manual' });
  expect(list.headers.get('location')).toBe(`/countries?knownOn=${FIRST}`);
});

test('All later editions are read, however many pages they take', async () => {
  const names = Array.from({ length: 250 }, (_, i) => `2026-12-01.${i + 1}`);
  const pageBefore = (before: string | null) => {
    const end = before === null ? names.length : Number(before);
    const start = Math.max(0, end - 100);
    return {
      nodes: names.slice(start, end).map((name) => ({ id: `Edition:${name}`, name })),
      pageInfo: { hasPreviousPage: start > 0, startCursor: String(start) },
    };
  };
  const asked: (string | null)[] = [];
  const ask = (async (_: string, { before }: { before: string | null }) => {
    asked.push(before);
    return { editions: pageBefore(before) };
  }) as unknown as Ask;
  expect(await laterThan('2026-12-01.20', ask, null)).toEqual(names.slice(20));
  expect(asked).toEqual([null, '150', '50']);
  expect(await laterThan('2026-12-01.250', ask, null)).toEqual([]);
});
