import { latestDay } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { naiveAnnouncements } from '../../../../packages/register/test/announcements/naive-announcements.ts';
import { readConfig } from '../../../server/src/config.ts';
import { readCsv } from '../../../server/test/support/read-csv.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { accords } from '../support/naive-record.ts';
import { all, attribute, countryIn, readPage, tablesIn, textOf } from '../support/read-page.ts';

const messages = await loadMessages('en');
const TODAY = '2026-11-29';
const { announced: words, terms } = messages;

let server: Started;

beforeAll(async () => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const csv = async (query = '') =>
  readCsv(await (await server.get(`/data/announcements.csv${query}`)).text());

describe('The file of announcements', () => {
  test.each(['', '?asOf=2020-09-14', '?country=KAZ', '?outcome=SIGNED&accord=abraham-accords'])(
    'has the rows of the page in its order (%s)',
    async (query) => {
      const file = await csv(query);
      const rows: { code: string | null; cells: readonly string[] }[] = [];
      for (let next: string | null = `/announced${query}`; next !== null; ) {
        const page = await readPage(server, next);
        const table = tablesIn(page).find(({ heads }) => heads[1] === words.outcome);
        rows.push(...(table?.rows ?? []));
        const more = all(page, 'a').find((link) => textOf(link) === words.more);
        next = more ? attribute(more, 'href') : null;
      }
      expect(rows.length).toBe(file.length);
      expect(file.length).toBeGreaterThan(0);
      for (const [index, row] of file.entries()) {
        const { code, cells: [outcome = '', accord = '', day = '', after = ''] = [] } =
          rows[index] ?? {};
        const kind = row.outcome_kind as keyof typeof terms.actKinds;
        const word =
          row.outcome === 'JOINED' && kind
            ? terms.actKinds[kind].word
            : terms.outcomes[row.outcome as keyof typeof terms.outcomes].word;
        expect([code, accord]).toEqual([row.country, row.accord_name]);
        expect(outcome.startsWith(word)).toBe(true);
        if (row.date) expect(day).toContain(messages.date(row.date));
        if (row.days && row.days !== '0')
          expect(after).toContain(`${Number(row.days).toLocaleString('en')} day`);
        if (!row.days) expect(after).toBe('');
        if (row.outcome === 'OPEN' && row.days !== '0')
          expect(after).toContain(messages.date(row.counted_to ?? ''));
      }
    },
  );

  test.each([TODAY, '2025-11-10', '2020-09-14', '2002-03-29'])(
    'says of %s what places read day by day say',
    async (day) => {
      const file = await csv(`?asOf=${day}`);
      const slugs = accords.map(({ slug }) => slug);
      const places = [...(await server.register.participations.ofAccords(slugs)).values()].flat();
      const naive = places.flatMap((place) =>
        naiveAnnouncements(place, day).map((line) => `${place.accord} ${place.country} ${line}`),
      );
      const what = {
        SIGNED: 'joined',
        JOINED: 'joined',
        DECLINED: 'declined',
        LAPSED: 'lapsed',
        OPEN: 'open',
        CONTESTED: 'contested',
      };
      const told = file.map((row) =>
        [
          row.accord,
          row.country,
          row.counted_from,
          what[row.outcome as keyof typeof what],
          row.outcome_on,
        ]
          .filter(Boolean)
          .join(' '),
      );
      expect(told.sort()).toEqual(naive.sort());
    },
  );

  test('has an announcement of the files for each, with its sources, and no other day than the one asked', async () => {
    const announced = new Map(
      accords.flatMap(({ slug, participations = [] }) =>
        participations.flatMap(({ country, acts = [] }) =>
          acts
            .filter(({ kind }) => kind === 'ANNOUNCED')
            .map((act) => [`${slug} ${country} ${act.date ?? ''}`, act] as const),
        ),
      ),
    );
    const file = await csv();
    expect(file.length).toBeGreaterThan(20);
    for (const row of file) {
      const act = announced.get(`${row.accord} ${row.country} ${row.date}`);
      const sources = (act?.citations ?? []).filter(
        ({ stance = 'SUPPORTS' }) => stance === 'SUPPORTS',
      );
      const told = (row.sources ?? '').split('; ');
      expect(sources.length).toBeGreaterThan(0);
      for (const { source } of sources) expect(told).toContain(source);
      const shown = Math.round(
        (Date.parse(row.outcome === 'OPEN' ? (row.counted_to ?? '') : (row.outcome_on ?? '')) -
          Date.parse(row.counted_from ?? '')) /
          86_400_000,
      );
      if (row.days) expect(Number(row.days)).toBe(Math.max(0, shown));
      expect(row.as_of).toBe(TODAY);
    }
    const past = await csv('?asOf=2020-09-14');
    for (const row of past) {
      expect(latestDay(row.counted_from ?? '') <= '2020-09-14').toBe(true);
      expect(row.as_of).toBe('2020-09-14');
    }
  });

  test('is the same in JSON, of an edition too, and is reached from the page with its conditions', async () => {
    const edition = '?asOf=2025-11-10&knownOn=2026-11-29.1';
    const { rows, meta } = (await (
      await server.get(`/data/announcements.json${edition}`)
    ).json()) as {
      rows: readonly { act: string; days: number | null }[];
      meta: { asOf: string };
    };
    expect(meta.asOf).toBe('2025-11-10');
    const file = await csv(edition);
    expect(rows.map(({ act, days }) => [act, days === null ? '' : String(days)])).toEqual(
      file.map(({ act, days }) => [act, days]),
    );
    const page = await readPage(server, '/announced?country=KAZ&asOf=2025-11-24&outcome=OPEN');
    const links = all(page, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(links).toContain('/data/announcements.csv?asOf=2025-11-24&country=KAZ&outcome=OPEN');
    expect(countryIn(page)).not.toBeNull();
  });
});
