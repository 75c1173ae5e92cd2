import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import type { Language } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { readPage, rowsUnder, tablesIn, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const open = (search: string) => readPage(server, `/compare?${search}`);

describe('What a comparison of one accord says of those with the same standing', () => {
  const ACTED = 'Same standing on both days, with acts in between';
  const STAYED = 'Same standing on both days, no acts of their own on record in between';

  test.each(['aOn=2020-10-01&bOn=2021-03-01', 'aOn=2021-03-01&bOn=2020-10-01'])(
    'distinguishes who left and came back from who did nothing: %s',
    async (days) => {
      const page = await open(`a=paris-agreement&b=paris-agreement&${days}`);
      const usa = rowsUnder(page, ACTED).find(({ code }) => code === 'USA');
      expect(usa?.cells.slice(0, 2)).toEqual(['Party', 'Party']);
      for (const day of ['4 November 2020', '20 January 2021', '19 February 2021']) {
        expect(usa?.cells[2]).toContain(day);
      }
      const stayed = rowsUnder(page, STAYED);
      expect(stayed.length).toBeGreaterThan(180);
      expect(stayed.filter(({ code }) => code === 'USA')).toEqual([]);
    },
  );

  test.each([
    ['abraham-accords', '2020-09-16', '2020-10-20'],
    ['abraham-accords', '2020-08-14', '2026-08-01'],
    ['paris-agreement', '2016-04-22', '2026-06-01'],
    ['israel-morocco-relations', '1999', '2026-06-01'],
  ])('leaves no act of %s between %s and %s out', async (slug, aOn, bOn) => {
    const page = await open(`a=${slug}&aOn=${aOn}&bOn=${bOn}`);
    const asked = `query ($slug: String!, $aOn: PartialDate!, $bOn: PartialDate!) { accord(slug: $slug) {
      tally(asOf: $bOn) { participations { country { code } acts(begunAfter: $aOn) { id } } }
    } }`;
    const { data } = await server.ask<{
      accord: {
        tally: { participations: { country: { code: string }; acts: { id: string }[] }[] }[];
      };
    }>(asked, { slug, aOn, bOn });
    const done = (data?.accord.tally ?? [])
      .flatMap(({ participations }) => participations)
      .filter(({ acts }) => acts.length > 0);
    expect(done.length).toBeGreaterThan(0);
    const shown = [...rowsUnder(page, 'Another standing'), ...rowsUnder(page, ACTED)];
    const counted = shown.map(({ code, cells }) => [code, (cells[2] ?? '') !== '']);
    expect(
      counted
        .filter(([, has]) => has)
        .map(([code]) => code)
        .sort(),
    ).toEqual(done.map(({ country }) => country.code).sort());
  });
});

describe('What a comparison says is no more than is known', () => {
  test.each([
    ['a=abraham-accords&aOn=2026-09-01&bOn=2026-11-01', /\(up to 21 August 2026\)/],
    ['a=wye-river-memorandum&aOn=1998-12-20', /\(up to \d+ \w+ \d{4}\)/],
  ])('of days after its coverage: %s', async (search, until) => {
    const text = textOf(await open(search));
    expect(text).toMatch(/As far as is known \(up to [^)]*\), no standing differs/);
    expect(text).toMatch(until);
  });

  test.each(['en', 'ar', 'he', 'kk', 'ru'])(
    'in %s, with the day and the rules',
    async (language) => {
      const path = `${language === 'en' ? '' : `/${language}`}/compare?a=abraham-accords&aOn=2026-09-01&bOn=2026-11-01`;
      const { compare, asOf, date } = await loadMessages(language as Language);
      const text = textOf(await readPage(server, path));
      // A Russian date holds a no-break space.
      expect(text).toContain(compare.sameAsKnown(date('2026-08-21')).replace(/\s/g, ' '));
      expect(text).toContain(asOf.rule);
    },
  );

  test('of days within it: no more than what is on record', async () => {
    const text = textOf(await open('a=abraham-accords&aOn=2026-07-02&bOn=2026-07-03'));
    expect(text).toContain('No standing on record differs between the two days.');
    expect(text).not.toContain('As far as is known');
  });

  test.each(['a=abraham-accords', 'b=abraham-accords', 'a=abraham-accords&aOn=2026-11-28'])(
    'of one side alone: that the other is to be chosen, %s',
    async (search) => {
      const page = await open(search);
      expect(textOf(page)).toContain('Choose the other side of the comparison');
      expect(textOf(page)).not.toMatch(/Both sides|on two days|No accord of that name/);
      expect(tablesIn(page)).toEqual([]);
    },
  );

  test('of no side: nothing of the other', async () => {
    expect(textOf(await open(''))).not.toMatch(/Both sides|Choose the other side/);
  });
});
