import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { readCsv } from '../../../server/test/support/read-csv.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { type Accord, accords, begins, published, standings } from '../support/naive-record.ts';
import { all, readPage, textOf } from '../support/read-page.ts';

/*
 * What the pages and files say of the real record where an act is contested, or its source is from before its day: told from the
 * seed files by hand, and from what the server gives out.
 */

const DAY = '2026-11-29';
let server: Started;

beforeAll(async () => {
  server = await start(
    await seeded(),
    readConfig({}).dashboard,
    {},
    undefined,
    () => new Date(`${DAY}T12:00:00Z`),
  );
  return () => server.close();
});

type Act = NonNullable<Accord['acts']>[number];

/** Acts with their accord and country, as the files have them. */
const acts = accords.flatMap(({ slug, acts: whole = [], participations = [] }) => [
  ...whole.map((act) => ({ slug, country: '', act })),
  ...participations.flatMap(({ country, acts: own = [] }) =>
    own.map((act) => ({ slug, country, act })),
  ),
]);

/** The days on which the dated sources for an act were published. */
const daysOf = ({ citations = [] }: Act) =>
  citations.flatMap(({ source, stance = 'SUPPORTS' }) =>
    stance === 'SUPPORTS' && published.get(source) ? [published.get(source) ?? ''] : [],
  );

/** Acts of which every dated source is from before their day. Texts of dates compare as days where one is no part of the other. */
const inAdvance = acts.flatMap(({ slug, country, act }) => {
  const days = daysOf(act).sort();
  const date = String(act.date ?? '');
  const isBefore = (day: string) => day < date.slice(0, day.length) || date === '';
  const isAll = date !== '' && days.length > 0 && days.every((day) => isBefore(day));
  return isAll ? [[slug, country, act.kind, date, days.at(-1) ?? ''] as const] : [];
});

describe('An act whose sources are all from before its day', () => {
  test('is one of two on record, and the file of acts marks these alone', async () => {
    expect(inAdvance).toEqual([
      ['paris-agreement', 'ERI', 'ENTERED_INTO_FORCE', '2023-03-09', '2023-02-13'],
      ['paris-agreement', 'USA', 'WITHDREW', '2026-01-27', '2025-01-29'],
    ]);
    const rows = readCsv(await (await server.get('/data/acts.csv')).text());
    const marked = rows.filter((row) => row.given_in_advance_on !== '');
    expect(
      marked.map((row) => [row.accord, row.country, row.kind, row.date, row.given_in_advance_on]),
    ).toEqual(expect.arrayContaining(inAdvance));
    expect(marked).toHaveLength(inAdvance.length);
  });

  test.each([
    [
      '/accords/paris-agreement?standing=WITHDRAWN',
      'Withdrew 27 January 2026 (as reported in advance on 29 January 2025)',
    ],
    [
      '/accords/paris-agreement',
      'Entered into force 9 March 2023 (as reported in advance on 13 February 2023)',
    ],
    ['/countries/USA', 'Withdrew 27 January 2026 (as reported in advance on 29 January 2025)'],
    [
      '/compare?a=paris-agreement&b=paris-agreement&aOn=2025-06-01',
      'Withdrew 27 January 2026 (as reported in advance on 29 January 2025)',
    ],
    [
      '/sources/2025-01-29-shine-paris',
      'Withdrew 27 January 2026 (as reported in advance on 29 January 2025)',
    ],
    ['/ru/countries/USA', '(указано заранее; дата источника: 29 января 2025 г.)'],
  ])('is told so by %s', async (path, words) => {
    const [main] = all(await readPage(server, path), 'main');
    expect(main && textOf(main)).toContain(words);
  });

  test('is told so by the feed and by the citation', async () => {
    const feed = await (await server.get('/feeds/accords/paris-agreement.atom')).text();
    expect(feed).toContain('withdrew, 2026-01-27, as reported in advance on 2025-01-29.');
    const { data } = await server.ask<{
      accord: { participation: { citation: string; acts: { kind: string; citation: string }[] } };
    }>(
      '{ accord(slug: "paris-agreement") { participation(country: "USA") { citation acts { kind citation } } } }',
    );
    const { citation, acts: cited } = data?.accord.participation ?? { citation: '', acts: [] };
    const said = '(2026-01-27, as reported in advance on 2025-01-29)';
    expect(citation).toContain(said);
    expect(cited.filter((act) => act.citation.includes(said)).map(({ kind }) => kind)).toEqual([
      'WITHDREW',
    ]);
  });
});

describe('A country that is announced', () => {
  const JOINING =
    /^(SIGNED|RATIFIED|ACCEPTED|APPROVED|ACCEDED|SUCCEEDED|ESTABLISHED|ENTERED_INTO_FORCE|PROVISIONALLY_APPLIED)$/;
  /** The accords in which countries are announced, with the codes of these, and of those with a contested act of joining. */
  const found = accords.flatMap(({ slug }) => {
    const announced = [...standings(slug, DAY)].flatMap(([code, standing]) =>
      standing === 'ANNOUNCED' ? [code] : [],
    );
    const parts = accords.filter((one) => one.slug === slug || one.partOf === slug);
    const contested = announced.filter((code) =>
      acts.some(
        ({ slug: within, country, act }) =>
          country === code &&
          parts.some((one) => one.slug === within) &&
          act.contested === true &&
          JOINING.test(act.kind) &&
          begins(act.date, act) <= DAY,
      ),
    );
    return announced.length > 0 ? [{ slug, announced, contested }] : [];
  });

  test('and of whom a contested signature is on record is Latvia, among others', () => {
    expect(found.find(({ slug }) => slug === 'artemis-accords')?.contested).toContain('LVA');
  });

  test.each(found)(
    'in $slug has no signature, or no uncontested one',
    async ({ slug, announced, contested }) => {
      const [main] = all(await readPage(server, `/accords/${slug}`), 'main');
      const lines = (main ? all(main, 'li') : [])
        .map(textOf)
        .filter((line) => /: announced.* on record/.test(line));
      expect(lines).toHaveLength(announced.length);
      const uncontested = lines.filter((line) => line.includes('no uncontested signature'));
      expect(uncontested).toHaveLength(contested.length);
      for (const line of uncontested) expect(line).toMatch(/On record but contested: .*\d{4}/);
    },
  );

  test('of the Artemis Accords, Latvia, with a signature on record that is contested', async () => {
    const line =
      'Latvia: announced 31 October 2025; no uncontested signature on record for 317 days. On record but contested: Signed April 2026 (inferred).';
    for (const path of ['/', '/accords/artemis-accords']) {
      const [main] = all(await readPage(server, path), 'main');
      expect(main && textOf(main)).toContain(line);
    }
  });
});

test('The first day of the calendar is written so that no year is taken for another, and no year 0 is offered', async () => {
  for (const path of ['/accords/artemis-accords', '/countries/USA']) {
    const page = await readPage(server, `${path}?asOf=0001-01-01`);
    const html = await (await server.get(`${path}?asOf=0001-01-01`)).text();
    const [main] = all(page, 'main');
    expect(main && textOf(main)).toContain('As of 1 January 0001.');
    expect(main && textOf(main)).not.toMatch(/\b0\b(?= )|January 0\b/);
    expect(html).not.toMatch(/0000-|-0000/);
  }
});
