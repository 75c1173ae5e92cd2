import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { terms } from '../../src/messages/en/terms.ts';
import { accords, isNoMore, standings } from '../support/naive-record.ts';
import { all, type Element, linksIn, readPage, textOf } from '../support/read-page.ts';

const TODAY = '2026-11-28';
let server: Started;

beforeAll(async () => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const JOINED = ['PARTY', 'CONTRACTING', 'PROVISIONAL', 'SIGNATORY', 'SUSPENDED'];
const WORDS = new Map(
  Object.entries(terms.standings).map(([standing, { word }]) => [word, standing]),
);

/** A country's row in an accord: its standing, and its columns. */
interface Shown {
  readonly standing: string | null;
  readonly columns: readonly string[];
}

const slugIn = (element: Element) =>
  linksIn(element).flatMap((href) => /^\/accords\/([\w-]+)(?:\?|$)/.exec(href)?.[1] ?? [])[0] ?? '';

function shownIn(row: Element): Shown {
  const [standing, ...columns] = all(row, 'td').map(textOf);
  const word = [...WORDS.keys()].find((one) => standing?.startsWith(one));
  return { standing: word === undefined ? null : (WORDS.get(word) ?? null), columns };
}

/** What a page shows, by the words of the table before its count: each accord with a row for each country. */
async function shown(search: string) {
  const page = await readPage(server, `/compare/countries?${search}`);
  const tables = all(page, 'table').map((table) => {
    const [, caption = '', count] =
      /^(.*): (\d+) accords?$/.exec(all(table, 'caption').map(textOf).join()) ?? [];
    const isSingle = all(table, 'tbody').length === 1 && !search.includes('b=');
    const rowsOf = (slug: string, rows: readonly Shown[]) => [slug, rows] as const;
    const rows = isSingle
      ? all(table, 'tr')
          .slice(1)
          .map((row) => rowsOf(slugIn(row), [shownIn(row)]))
      : all(table, 'tbody').map((body) => {
          const [head, ...others] = all(body, 'tr');
          return rowsOf(head ? slugIn(head) : '', others.map(shownIn));
        });
    expect(rows.length, caption).toBe(Number(count));
    return [caption, new Map(rows)] as const;
  });
  return new Map(tables);
}

/** The standings of countries in every accord in which one of them is listed, derived from the files by hand. */
function naive(codes: readonly string[], day: string): Map<string, (string | null)[]> {
  return new Map(
    accords.flatMap(({ slug }) => {
      const held = standings(slug, day);
      const own = codes.map((code) => held.get(code) ?? null);
      return own.every((one) => one === null) ? [] : [[slug, own] as const];
    }),
  );
}

const isJoined = (standing: string | null) => standing !== null && JOINED.includes(standing);

describe('The comparison of countries', () => {
  test.each([
    ['ISR', 'ARE', TODAY],
    ['ARE', 'ISR', '2020-09-14'],
    ['USA', 'IRN', TODAY],
    ['USA', 'RUS', '2021-01-01'],
    ['RUS', 'SUN', '1992-06-01'],
    ['CSK', 'CZE', TODAY],
    ['GBR', 'PSE', '2016'],
    ['KAZ', 'ARG', TODAY],
  ])('of %s and %s on %s shows all accords of both, and no others', async (a, b, day) => {
    const page = await shown(`a=${a}&b=${b}&asOf=${day}`);
    const expected = naive([a, b], day);
    const all = new Map([...page.values()].flatMap((rows) => [...rows]));
    const ofPage = new Map(
      [...all].map(([slug, rows]) => [slug, rows.map(({ standing }) => standing)]),
    );
    expect(new Map([...ofPage].sort())).toEqual(new Map([...expected].sort()));
    // Each is in one table, and in the right one.
    const sizes = [...page.values()].map(({ size }) => size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(expected.size);
    for (const [caption, rows] of page)
      for (const [slug] of rows) {
        const joined = (expected.get(slug) ?? []).map(
          (standing, at) => isJoined(standing) && !isNoMore(at === 0 ? a : b, day, TODAY),
        );
        const meant = joined.every(Boolean)
          ? 'Both take part'
          : joined.some(Boolean)
            ? / takes part, .* does not$/
            : 'Neither takes part';
        expect(caption, slug).toMatch(meant);
      }
  });

  test('says the same from the other side', async () => {
    const [one, other] = [await shown('a=USA&b=ISR'), await shown('a=ISR&b=USA')];
    const slugs = (page: typeof one) =>
      new Map([...page].map(([caption, rows]) => [caption, [...rows.keys()]]));
    expect(new Map([...slugs(one)].sort())).toEqual(new Map([...slugs(other)].sort()));
    for (const [caption, rows] of one)
      for (const [slug, [first, second]] of rows)
        expect(other.get(caption)?.get(slug)).toEqual([second, first]);
  });

  test('of one country parts what it has joined, left, declined', async () => {
    for (const [code, day] of [
      ['USA', TODAY],
      ['ISR', TODAY],
      ['RUS', '2023-12-31'],
      ['KAZ', '2025-11-10'],
    ] as const) {
      const page = await shown(`a=${code}&asOf=${day}`);
      const meant = (standing: string | null) => {
        if (isJoined(standing)) return 'Takes part';
        if (standing === 'WITHDRAWN' || standing === 'ENDED') return 'Left or ended';
        return standing === 'DECLINED' ? 'Declined' : 'Not joined';
      };
      const found = [...page].flatMap(([caption, rows]) =>
        [...rows.keys()].map((slug) => [slug, caption]),
      );
      const expected = [...naive([code], day)].map(([slug, [own = null]]) => [slug, meant(own)]);
      expect(found.sort(), code).toEqual(expected.sort());
    }
  });

  test('has in its columns the uncontested signatures and consents of the files, and in force what is', async () => {
    const CONSENTS =
      /^(RATIFIED|ACCEPTED|APPROVED|ACCEDED|CONSENTED|SUCCEEDED|SIGNED_DEFINITIVELY|FORMALLY_CONFIRMED)$/;
    let compared = 0;
    for (const code of ['USA', 'RUS', 'DEU', 'ISR', 'GBR', 'UKR']) {
      const page = await shown(`a=${code}`);
      for (const [slug, [row]] of [...page.values()].flatMap((rows) => [...rows])) {
        const accord = accords.find((one) => one.slug === slug);
        const [signed = '', consented = '', inForce = '', left = ''] = row?.columns ?? [];
        if (row?.standing === 'PARTY') expect(inForce, `${code} ${slug}`).not.toBe('');
        if (row?.standing === 'WITHDRAWN') expect(left, `${code} ${slug}`).toMatch(/Withdrawn$/);
        if (row?.standing === 'SIGNATORY') expect(signed, `${code} ${slug}`).not.toBe('');
        if (accord?.kind === 'UMBRELLA') continue;
        const acts = (accord?.participations ?? [])
          .filter(({ country }) => country === code)
          .flatMap(({ acts = [] }) => acts)
          .filter(({ contested = false }) => !contested);
        const dated = (is: (kind: string) => boolean) =>
          acts.filter(({ kind, date }) => is(kind) && date !== undefined).length;
        // Who continues the place of another stands where that one stood.
        const years = (text: string) => text.match(/\d{4}(?!Continued)/g)?.length ?? 0;
        const continued = `${signed} ${consented}`.match(/Continued/g)?.length ?? 0;
        expect(continued, `${code} ${slug}`).toBe(dated((kind) => kind === 'CONTINUED'));
        const isSigned = (kind: string) => /^(SIGNED|SIGNED_DEFINITIVELY|ENDORSED)$/.test(kind);
        expect(years(signed), `${code} ${slug}: ${signed}`).toBe(dated(isSigned));
        expect(years(consented), `${code} ${slug}: ${consented}`).toBe(
          dated((kind) => CONSENTS.test(kind)),
        );
        compared += acts.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('tells who left, came back and left again by every day', async () => {
    const page = await shown('a=USA');
    const paris = [...page.values()].flatMap((rows) => rows.get('paris-agreement') ?? [])[0];
    expect(paris?.columns[1]).toMatch(/2016.*Accepted.*20 January 2021.*Accepted/);
    expect(paris?.columns[2]).toMatch(/4 November 2016.*19 February 2021/);
    expect(paris?.columns[3]).toMatch(/4 November 2020.*2026/);
  });

  test('understands other spellings of a code, and refuses what is no country', async () => {
    const answer = await server.get('/compare/countries?a=kaz&b=398&asOf=2025-11-10', {
      redirect: 'manual',
    });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/compare/countries?a=KAZ&b=KAZ&asOf=2025-11-10');
    expect((await server.get('/compare/countries?a=QQQ')).status).toBe(400);
    const page = await readPage(server, '/compare/countries');
    // All countries may be chosen, not the first hundred.
    const [choice] = all(page, 'select');
    expect(choice && all(choice, 'option').length).toBeGreaterThan(190);
  });
});
