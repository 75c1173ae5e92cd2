import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { accords, isNoMore, standings, states } from '../support/naive-record.ts';
import { all, readPage, rowsUnder, tablesIn, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const open = (search: string) => readPage(server, `/compare?${search}`);
/** What a page says of its two sides, and the captions of its tables. */
async function told(search: string) {
  const page = await open(search);
  const main = all(page, 'main')[0] ?? page;
  const places = all(main, 'p')
    .map(textOf)
    .filter((text) => / listed as of /.test(text));
  return { places, captions: tablesIn(page).map(({ caption }) => caption), page };
}

describe('A comparison of one accord on two days', () => {
  test('is made of all places: Artemis had 23, and 29 more two years later, and nobody had left', async () => {
    const { places, captions, page } = await told(
      'a=artemis-accords&aOn=2023-01-01&b=artemis-accords&bOn=2025-01-01',
    );
    expect(places).toEqual(['23 listed as of 1 January 2023', '52 listed as of 1 January 2025']);
    expect(captions).toEqual([
      'Another standing: 29',
      'Same standing on both days, no acts of their own on record in between: 23',
    ]);
    const moved = rowsUnder(page, 'Another standing');
    expect(moved.map(({ cells }) => cells.slice(0, 2))).toEqual(
      Array.from({ length: 29 }, () => ['not listed', 'Signatory']),
    );
    // Each of them is there because it signed.
    expect(moved.filter(({ cells }) => !/^Signed /.test(cells[2] ?? ''))).toEqual([]);
  });

  test('distinguishes who withdrew from who never had a place', async () => {
    const page = await open('a=paris-agreement&aOn=2020-01-01&bOn=2020-12-01');
    const usa = rowsUnder(page, 'Another standing').find(({ code }) => code === 'USA');
    expect(usa?.cells.slice(0, 2)).toEqual(['Party', 'Withdrawn']);
    expect(usa?.cells[2]).toContain('4 November 2020');
    expect(rowsUnder(page, 'Same standing on both days, no').length).toBeGreaterThan(180);
  });

  test('shows acts of the accord as a whole too, by which countries may move that did nothing', async () => {
    const page = await open('a=paris-agreement&aOn=2016-11-03&bOn=2016-11-04');
    const parties = rowsUnder(page, 'Another standing').filter(({ cells }) => cells[1] === 'Party');
    expect(parties.length).toBeGreaterThan(70);
    const part = all(page, 'section').find((section) => textOf(section).startsWith('Acts between'));
    expect(part && textOf(part)).toContain('Entry into force 4 November 2016');
  });

  test('takes an imprecise day for its last, also where it is the earlier in writing alone', async () => {
    const { places, page } = await told('a=artemis-accords&aOn=2022&bOn=2022-06-01');
    expect(places[0]).toContain('23 listed');
    const moved = rowsUnder(page, 'Another standing');
    expect(moved.length).toBeGreaterThan(0);
    for (const { cells } of moved) {
      expect(cells.slice(0, 2)).toEqual(['Signatory', 'not listed']);
      expect(cells[2]).toMatch(/^Signed \d+ \w+ 2022/);
    }
  });

  test('says so where the accord had nobody yet, and where both days are one', async () => {
    const before = await told('a=artemis-accords&aOn=1950&bOn=2023-01-01');
    expect(before.places[0]).toBe('0 listed as of 1950');
    expect(before.captions).toEqual(['Another standing: 23']);
    const same = await told('a=artemis-accords&aOn=2023-01-01&bOn=2023-01-01');
    expect(same.captions).toEqual([]);
    expect(textOf(same.page)).toContain('Both sides are the same accord on the same day.');
    expect((await told('a=artemis-accords')).captions).toEqual([]);
  });
});

describe('A comparison of two accords', () => {
  /** Each table by its caption, which ends with how many of its rows are states, and how many are not. */
  async function parts(search: string) {
    const { places, page } = await told(search);
    const tables = tablesIn(page).map(({ caption, rows }) => {
      const [, name = '', count, others = 0] =
        /^(.*?): (\d+)(?:, and (\d+) that (?:is not a state|are not states))?$/.exec(caption) ?? [];
      expect(Number(count) + Number(others)).toBe(rows.length);
      expect(Number(others)).toBe(rows.filter(({ code }) => !states.has(code ?? '')).length);
      return { name, rows };
    });
    const sizeOf = (name: string) => tables.find((table) => table.name === name)?.rows.length ?? 0;
    const counts = places.map((text) => Number(/: (\d+) listed/.exec(text)?.[1]));
    return { names: tables.map(({ name }) => name), counts, sizeOf, page };
  }

  /** The countries with a place in an accord or its instruments, as the files have them. */
  const placed = (accord: string) =>
    new Set(
      accords
        .filter(({ slug, partOf }) => slug === accord || partOf === accord)
        .flatMap(({ participations = [] }) => participations.map(({ country }) => country)),
    );

  const TODAY = '2026-11-28';
  const JOINED = ['PARTY', 'CONTRACTING', 'PROVISIONAL', 'SIGNATORY', 'SUSPENDED'];
  /** Who has signed or joined an accord, has not left it and still exists. */
  const joined = (accord: string) => {
    const all = [...standings(accord, TODAY)];
    const still = all.filter(
      ([code, has]) => JOINED.includes(has) && !isNoMore(code, TODAY, TODAY),
    );
    return new Set(still.map(([code]) => code));
  };

  test.each([
    ['abraham-accords', 'artemis-accords'],
    ['paris-agreement', 'artemis-accords'],
    ['start-i', 'lisbon-protocol'],
  ])('%s and %s: who takes part in both, in one, in neither', async (a, b) => {
    const { counts, page, sizeOf } = await parts(`a=${a}&b=${b}`);
    const places = [placed(a), placed(b)];
    expect(counts).toEqual(places.map(({ size }) => size));
    const [first, second] = [joined(a), joined(b)];
    const listed = [...new Set(places.flatMap((codes) => [...codes]))];
    const count = (is: (code: string) => boolean) => listed.filter(is).length;
    const [nameA, nameB] = all(page, 'h1').flatMap((head) => textOf(head).split(' · '));
    const captions = [
      'Take part in both',
      `Take part only in ${nameA}`,
      `Take part only in ${nameB}`,
      'Listed, but take part in neither',
    ];
    expect(captions.map(sizeOf)).toEqual([
      count((code) => first.has(code) && second.has(code)),
      count((code) => first.has(code) && !second.has(code)),
      count((code) => !first.has(code) && second.has(code)),
      count((code) => !first.has(code) && !second.has(code)),
    ]);
  });

  test('of the Abraham and the Artemis Accords: three countries have signed both', async () => {
    const { page } = await told('a=abraham-accords&b=artemis-accords');
    const both = rowsUnder(page, 'Take part in both').map(({ code }) => code);
    expect(both.toSorted()).toEqual(['ARE', 'BHR', 'ISR']);
    const neither = rowsUnder(page, 'Listed, but take part in neither');
    expect(neither.find(({ code }) => code === 'PAK')?.cells).toEqual(['Declined', 'not listed']);
    expect(textOf(page)).toContain('A country takes part in an accord if it has signed it');
  });

  test('of an umbrella and its instrument: every place in the instrument is one in the umbrella', async () => {
    const { names, sizeOf } = await parts('a=abraham-accords&b=abraham-accords-declaration');
    expect(names).not.toContain('Take part only in Abraham Accords Declaration');
    expect(sizeOf('Take part in both')).toBeGreaterThan(0);
  });
});
