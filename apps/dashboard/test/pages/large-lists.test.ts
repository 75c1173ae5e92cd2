import { AccordKind, ActKind, BodyKind } from '@signatory/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { readCsv } from '../../../server/test/support/read-csv.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { languages } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { accordPage, comparedCountries, NOT_ON_MAP } from '../support/exits.ts';
import { states } from '../support/naive-record.ts';
import { all, attribute, type Element, readPage, rowsUnder, textOf } from '../support/read-page.ts';

/*
 * A record in which every list is longer than what a page asks for: an accord with a place for each country there is, more accords
 * than one page of the contract holds, and more leaders and bodies of one country.
 */

const MORE = 105;
const SOURCE = '2025-11-06-times-of-israel-kazakhstan';
const [ANNOUNCED, SIGNED, RATIFIED, IN_FORCE] = [
  '2000-05-01',
  '2000-06-01',
  '2002-03-01',
  '2003-01-01',
];

let server: Started;
let codes: readonly string[];

beforeAll(async () => {
  const register = await seeded();
  const keys = [...(await register.countries.named({}))].map(({ key }) => key).sort();
  const found = await register.countries.byKeys(keys);
  // A state that is no more could not sign.
  codes = keys.filter((code) => found.get(code)?.until === null);
  const cited = [{ source: SOURCE }];
  const act = (kind: ActKind, date: string) => ({ kind, date, citations: cited });
  const place = (country: string, index: number) => {
    if (index % 4 === 0) return { country, acts: [act(ActKind.ANNOUNCED, ANNOUNCED)] };
    const acts = [
      act(ActKind.SIGNED, SIGNED),
      ...(index % 4 === 1 ? [act(ActKind.RATIFIED, RATIFIED)] : []),
    ];
    return { country, acts };
  };
  const accord = {
    kind: AccordKind.TREATY,
    binding: true,
    description: 'Made for a test.',
    citations: cited,
  };
  await register.accords.add(
    {
      ...accord,
      slug: 'large',
      names: { en: 'Large' },
      acts: [act(ActKind.ENTERED_INTO_FORCE, IN_FORCE)],
      participations: codes.map(place),
    },
    'test',
  );
  for (let i = 1; i <= MORE; i++) {
    const slug = `small-${i}`;
    await register.accords.add({ ...accord, slug, names: { en: `Small ${i}` } }, 'test');
    await register.leaders.add({ slug, names: { en: slug }, country: 'KAZ' }, 'test');
    await register.bodies.add(
      { slug, kind: BodyKind.OTHER, names: { en: slug }, country: 'KAZ' },
      'test',
    );
  }
  server = await start(register, readConfig({}).dashboard);
});
afterAll(() => server.close());

describe('An accord with more than two hundred places', () => {
  test.each([ANNOUNCED, SIGNED, RATIFIED, IN_FORCE])(
    'has all of them in its map, its tally and its table on %s',
    async (day = '') => {
      const { map, table, tally } = await accordPage(server, 'large', day);
      const file = await (
        await server.get(`/data/signatories.csv?accord=large&asOf=${day}`)
      ).text();
      const csv = new Map(
        readCsv(file).map(({ country = '', standing = '' }) => [country, standing]),
      );
      expect(csv.size).toBe(day === ANNOUNCED ? Math.ceil(codes.length / 4) : codes.length);
      expect(codes.length).toBeGreaterThan(200);
      expect(table).toEqual(csv);
      expect([...map.keys()]).toEqual([...csv.keys()]);
      for (const [code, standing] of map)
        if (standing !== NOT_ON_MAP) expect(standing, code).toBe(csv.get(code));
      const counted = [...csv.keys()].filter((code) => states.has(code)).length;
      expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
    },
  );

  test('is compared whole, with every act between the two days in the row of its country', async () => {
    const sides = await comparedCountries(server, 'large', [ANNOUNCED, RATIFIED]);
    expect(sides.map(({ size }) => size)).toEqual([Math.ceil(codes.length / 4), codes.length]);
    const page = await readPage(server, `/compare?a=large&aOn=${ANNOUNCED}&bOn=${RATIFIED}`);
    for (const { code, cells } of rowsUnder(page, 'Another standing')) {
      const [a, b, acts] = cells;
      const hasRatified = codes.indexOf(code ?? '') % 4 === 1;
      expect([a, b]).toEqual(['not listed', hasRatified ? 'Contracting' : 'Signatory']);
      expect(acts).toBe(`Signed 1 June 2000${hasRatified ? 'Ratified 1 March 2002' : ''}`);
    }
    expect(rowsUnder(page, 'Another standing').length).toBeGreaterThan(150);
  });

  test('shows acts of the whole where countries moved that did nothing', async () => {
    const page = await readPage(server, `/compare?a=large&aOn=${RATIFIED}&bOn=${IN_FORCE}`);
    const moved = rowsUnder(page, 'Another standing');
    expect(moved).toHaveLength(Math.ceil((codes.length - 1) / 4));
    expect(new Set(moved.map(({ cells }) => cells.join()))).toEqual(
      new Set(['Contracting,Party,']),
    );
    expect(textOf(page)).toContain('The accord as a wholeEntry into force 1 January 2003');
  });

  test('names in its lead everyone who is announced', async () => {
    const page = await readPage(server, `/accords/large?asOf=${IN_FORCE}`);
    const lines = all(page, 'li').filter((item) =>
      / not signed, as far as we know/.test(textOf(item)),
    );
    expect(lines).toHaveLength(Math.ceil(codes.length / 4));
  });

  test('draws how many countries had each status, all of them, where there are too many threads', async () => {
    const page = await readPage(server, `/accords/large?asOf=${IN_FORCE}`);
    const rows = rowsUnder(page, 'Said and done').filter(({ head }) => head === '2003');
    const ratified = codes.filter((_, index) => index % 4 === 1).length;
    expect(rows.map(({ cells }) => cells.map(Number).includes(ratified))).toEqual([true]);
  });
});

test('Every accord on record can be chosen for a comparison, the last by name too', async () => {
  const { data } = await server.ask<{ register: { counts: { accords: number } } }>(
    '{ register { counts { accords } } }',
  );
  const page = await readPage(server, '/compare?a=small-99&b=large');
  const choices = all(page, 'select').map((select) => all(select, 'option'));
  const values = (options: readonly Element[]) =>
    options.map((option) => attribute(option, 'value'));
  for (const options of choices)
    expect(new Set(values(options)).size).toBe(data?.register.counts.accords);
  const chosen = choices.flatMap((options) =>
    values(options.filter((option) => attribute(option, 'selected') !== null)),
  );
  expect(chosen).toEqual(['small-99', 'large']);
});

describe.each(Object.entries(languages))('In %s a page', (language, { prefix }) => {
  const words = async () => loadMessages(language as keyof typeof languages);

  test('says how many announcements are open, not how many the first page shows, and leads to them', async () => {
    const page = await readPage(server, prefix || '/');
    const { home } = await words();
    const { data } = await server.ask<{ announcements: { totalCount: number } }>(
      '{ announcements(filter: { outcome: [OPEN] }, first: 1) { totalCount } }',
    );
    const open = data?.announcements.totalCount ?? 0;
    expect(open).toBeGreaterThanOrEqual(Math.ceil(codes.length / 4));
    expect(textOf(page)).toContain(home.open(open));
    const links = all(page, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(links).toContain(`${prefix}/announced`);
  });

  test('says how many leaders and bodies of a country it leaves out', async () => {
    const text = textOf(await readPage(server, `${prefix}/countries/KAZ`));
    const { lists, search } = await words();
    const { data } = await server.ask<Record<'leaders' | 'bodies', { totalCount: number }>>(
      '{ leaders(filter: { country: "KAZ" }) { totalCount } bodies(filter: { country: "KAZ" }) { totalCount } }',
    );
    for (const kind of ['leaders', 'bodies'] as const)
      expect(text).toContain(
        `${search.kinds[kind]}: ${lists.more((data?.[kind].totalCount ?? 0) - 100)}`,
      );
  });
});
