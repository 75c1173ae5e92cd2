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
  test('is on record, and the file of acts marks these alone', async () => {
    expect(inAdvance).toContainEqual([
      'paris-agreement',
      'ERI',
      'ENTERED_INTO_FORCE',
      '2023-03-09',
      '2023-02-13',
    ]);
    const rows = readCsv(await (await server.get('/data/acts.csv')).text());
    const marked = rows.filter((row) => row.given_in_advance_on !== '');
    expect(
      marked.map((row) => [row.accord, row.country, row.kind, row.date, row.given_in_advance_on]),
    ).toEqual(expect.arrayContaining(inAdvance));
    expect(marked).toHaveLength(inAdvance.length);
  });

  const words = 'Entry into force 9 March 2023 (as reported in advance on 13 February 2023)';
  test.each([
    ['/accords/paris-agreement?name=eritrea', words],
    ['/accords/paris-agreement/ERI', words],
    ['/countries/ERI', words],
    ['/compare?a=paris-agreement&b=paris-agreement&aOn=2023-03-01&bOn=2023-04-01', words],
    ['/ru/countries/ERI', '(указано заранее; дата источника: 13 февраля 2023 г.)'],
  ])('is told so by %s', async (path, told) => {
    const [main] = all(await readPage(server, path), 'main');
    expect(main && textOf(main)).toContain(told);
  });

  test('is said by the citation', async () => {
    const { data } = await server.ask<{
      accord: { participation: { citation: string; acts: { kind: string; citation: string }[] } };
    }>(
      '{ accord(slug: "paris-agreement") { participation(country: "ERI") { citation acts { kind citation } } } }',
    );
    const { citation, acts: cited } = data?.accord.participation ?? { citation: '', acts: [] };
    const said = '(2023-03-09, as reported in advance on 2023-02-13)';
    expect(citation).toContain(said);
    expect(cited.filter((act) => act.citation.includes(said)).map(({ kind }) => kind)).toEqual([
      'ENTERED_INTO_FORCE',
    ]);
  });
});

describe('A country that is announced', () => {
  const JOINING =
    /^(SIGNED|SIGNED_DEFINITIVELY|ENDORSED|RATIFIED|ACCEPTED|APPROVED|ACCEDED|FORMALLY_CONFIRMED|CONSENTED|SUCCEEDED|SUCCEEDED_TO_SIGNATURE|CONTINUED|ESTABLISHED|ENTERED_INTO_FORCE|PROVISIONALLY_APPLIED)$/;
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

  test('has in some accords a contested act of joining on record', () => {
    expect(found.flatMap(({ contested }) => contested)).not.toEqual([]);
  });

  test.each(found)(
    'in $slug has no signature or relations, or no uncontested ones',
    async ({ slug, announced, contested }) => {
      const [main] = all(await readPage(server, `/accords/${slug}`), 'main');
      const lines = (main ? all(main, 'li') : [])
        .map(textOf)
        .filter((line) => /: announced.*, as far as we know/.test(line));
      expect(lines).toHaveLength(announced.length);
      const claimed = lines.filter((line) => /On record but contested: .*\d{4}/.test(line));
      expect(claimed).toHaveLength(contested.length);
      // That it has not signed at all is said where no signature is claimed.
      for (const line of claimed)
        expect(/no undisputed (signature|relations)/.test(line)).toBe(
          /contested:.*(Signed|Succeeded to the signature|Relations established)/.test(line),
        );
    },
  );
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

test('The year of an accord is that of its first act of law that nobody contests', async () => {
  const query = '{ accords(first: 100) { nodes { slug firstDay } } }';
  const answer = await server.get(`/graphql?query=${encodeURIComponent(query)}`);
  const { data } = (await answer.json()) as {
    data: { accords: { nodes: { slug: string; firstDay: string | null }[] } };
  };
  expect(data.accords.nodes).toHaveLength(accords.length);
  const years = data.accords.nodes.map(({ slug, firstDay }) => [slug, firstDay?.slice(0, 4)]);
  const naive = data.accords.nodes.map(({ slug }) => {
    const parts = accords.filter((one) => one.slug === slug || one.partOf === slug);
    const dates = acts.flatMap(({ slug: within, act: { kind, date, contested } }) =>
      parts.some((one) => one.slug === within) &&
      date !== undefined &&
      !contested &&
      !/^(FLOATED|SOUGHT|NEGOTIATED|ANNOUNCED)$/.test(kind)
        ? [String(date)]
        : [],
    );
    return [slug, dates.sort()[0]?.slice(0, 4)];
  });
  expect(years).toEqual(naive);
});
