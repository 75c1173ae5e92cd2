import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { isLanguage, languages } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { accords, standings, states } from '../support/naive-record.ts';
import { all, attribute, countryIn, type Element, readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const TODAY = '2026-11-28';

function mapOf(page: Element): Element | undefined {
  return all(page, 'section').find((section) => all(section, 'h2').map(textOf).includes('Map'));
}

describe('The map', () => {
  test.each(accords.map(({ slug }) => slug))(
    'of %s draws each place or says that it does not',
    async (slug) => {
      const map = mapOf(await readPage(server, `/accords/${slug}`));
      // What is no state and has no standing is not told either.
      const places = [...standings(slug, TODAY)].filter(
        ([code, standing]) => states.has(code) || standing !== 'NONE',
      );
      const without = places.filter(([, standing]) => standing === 'NONE').length;
      if (map === undefined) return expect(without).toBe(places.length);
      const told = /(\d+) countr(?:y|ies) without a standing (?:is|are) not shown/.exec(
        textOf(map),
      );
      expect(Number(told?.[1] ?? 0)).toBe(without);
      const drawn = all(map, 'use').filter((shape) =>
        (attribute(shape, 'fill') ?? '').startsWith('url(#standing-'),
      );
      const unmapped = /Not on the map: ([^.]*)\./.exec(textOf(map))?.[1]?.split(', ') ?? [];
      const codes = drawn.flatMap(
        (shape) => /#([A-Z]{3})$/.exec(attribute(shape, 'href') ?? '')?.[1] ?? [],
      );
      // A small one is a mark without a shape.
      const linked = all(map, 'a').flatMap((link) => countryIn(link) ?? []);
      const shown = new Set([...codes, ...linked]);
      expect(shown.size + unmapped.length + without).toBe(places.length);
      expect(all(map, 'a').some((link) => attribute(link, 'href') === '#signatories')).toBe(true);
    },
  );

  test.each(Object.keys(languages).filter(isLanguage))('says so in %s', async (language) => {
    const { map } = await loadMessages(language);
    const prefix = language === 'en' ? '' : `/${language}`;
    const page = await readPage(server, `${prefix}/accords/artemis-accords`);
    expect(textOf(page)).toContain(map.undrawn(1));
  });
});

describe('The scrubber', () => {
  /** What it shows as its date, and where it stands. */
  async function scrubber(path: string) {
    const page = await readPage(server, path);
    const output = all(page, 'output')[0];
    const range = all(page, 'input').find((input) => attribute(input, 'type') === 'range');
    return {
      shown: output ? textOf(output) : null,
      said: range && attribute(range, 'aria-valuetext'),
      at: Number(range && attribute(range, 'value')),
    };
  }

  test.each([
    ['israel-morocco-relations', '1999-01-01', '1 January 1999'],
    ['abraham-accords', '2025-11-08', '8 November 2025'],
    ['israel-morocco-relations', '2000', '2000'],
  ])('of %s as of %s shows that day', async (slug, asOf, day) => {
    const { shown, said } = await scrubber(`/accords/${slug}?asOf=${asOf}`);
    expect([shown, said]).toEqual([day, day]);
  });

  test('is not there on a day before all that was done', async () => {
    expect((await scrubber('/accords/israel-mauritania-relations?asOf=1999-06-15')).said).toBe(
      undefined,
    );
  });

  test('stands the farther the later the day is', async () => {
    const at = async (day: string) =>
      (await scrubber(`/accords/israel-morocco-relations?asOf=${day}`)).at;
    const [later, last] = [await at('1999-01-01'), await at('2020-01-01')];
    expect(later).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(later);
  });
});

describe('A day inside an imprecise date', () => {
  test.each(Object.keys(languages).filter(isLanguage))(
    'in %s: says what is on record and by which rule, not that nobody had a place',
    async (language) => {
      const { accord, asOf } = await loadMessages(language);
      const prefix = language === 'en' ? '' : `/${language}`;
      const page = await readPage(
        server,
        `${prefix}/accords/israel-qatar-relations?asOf=1996-06-30`,
      );
      expect(textOf(page)).toContain(accord.noPlace);
      expect(textOf(page)).toContain(asOf.rule);
      if (language === 'en') expect(accord.noPlace).toMatch(/ on record by that day\.$/);
    },
  );
});
