import { openRegister } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { readCsv } from '../../../server/test/support/read-csv.ts';
import { type Started, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

/** A bond that three states signed: one is no more since a day on record, one since a day that is not. */
const COUNTRIES = [
  { code: 'SUN', kind: 'FORMER', names: { en: 'Old State' }, until: '1991-12-26' },
  { code: 'USA', kind: 'UN_MEMBER', names: { en: 'New State' } },
  { code: 'YUG', kind: 'FORMER', names: { en: 'Forgotten State' } },
] as const;

let server: Started;
beforeAll(async () => {
  const register = await openRegister(':memory:');
  for (const country of COUNTRIES) await register.countries.add(country, 'test');
  const press = { slug: 'press', kind: 'NEWS_PUBLISHER', names: { en: 'Press' } } as const;
  await register.bodies.add(press, 'test');
  const source = { slug: 'paper', title: 'Paper', publisher: 'press', language: 'en' };
  await register.sources.add({ ...source, kind: 'OFFICIAL', published: '1990' }, 'test');
  const citations = [{ source: 'paper' }];
  const participations = COUNTRIES.map(({ code }) => ({
    country: code,
    acts: [{ kind: 'SIGNED' as const, date: '1990-01-01', citations }],
  }));
  const bond = { slug: 'bond', kind: 'TREATY', binding: true, names: { en: 'Bond' } } as const;
  await register.accords.add(
    { ...bond, description: 'A bond.', citations, participations },
    'test',
  );
  const ended = { ...bond, slug: 'pact', names: { en: 'Pact' } } as const;
  await register.accords.add(
    {
      ...ended,
      description: 'A pact.',
      citations,
      acts: [{ kind: 'TERMINATED', date: '2009-12-05', citations }],
      participations: [
        { country: 'USA', acts: [{ kind: 'ACCEDED', date: '1990-01-01', citations }] },
      ],
    },
    'test',
  );
  const now = () => new Date('2026-11-29T12:00:00Z');
  server = await start(register, readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

describe('Signatories that are no more', () => {
  test('are told alike by GraphQL, the file and the page', async () => {
    const told = async (asOf: string) => {
      const on = `tally(asOf: "${asOf}") { standing count noLongerExisting lastDayUnknown }`;
      const { data } = await server.ask(`{ accord(slug: "bond") { ${on} } }`);
      const file = await server.get(`/data/signatories.csv?accord=bond&asOf=${asOf}`);
      const rows = readCsv(await file.text()).map((row) => [row.country, row.no_longer_existing]);
      const page = textOf(await readPage(server, `/accords/bond?asOf=${asOf}`));
      return { data, rows: Object.fromEntries(rows), page };
    };
    const signatory = { standing: 'SIGNATORY', count: 3, lastDayUnknown: 1 };
    const { asOf } = await loadMessages('en');
    const [before, after] = [await told('1991-12-26'), await told('1991-12-27')];
    expect(before.data).toEqual({ accord: { tally: [{ ...signatory, noLongerExisting: 0 }] } });
    expect(after.data).toEqual({ accord: { tally: [{ ...signatory, noLongerExisting: 1 }] } });
    expect(before.rows).toEqual({ SUN: 'false', USA: 'false', YUG: '' });
    expect(after.rows).toEqual({ SUN: 'true', USA: 'false', YUG: '' });
    for (const { page } of [before, after]) expect(page).toContain(asOf.ofWhichFormer(1, 3));
    expect(before.page).not.toContain(`(${asOf.ofWhichGone(1, 3)})`);
    expect(after.page).toContain(`3 have signed (${asOf.ofWhichGone(1, 3)})`);
  });

  test('are told by the place and its citation, and have not joined on the first page', async () => {
    const { home, places } = await loadMessages('en');
    const place = async (code: string, day: string) =>
      textOf(await readPage(server, `/accords/bond/${code}?asOf=${day}`));
    expect(await place('SUN', '1991-12-26')).not.toContain(places.gone);
    expect(await place('SUN', '1991-12-27')).toContain(
      'Old State in the Bond: signatory (the state had ceased to exist), as of 1991-12-27',
    );
    for (const shown of [await place('SUN', '1991-12-27'), await place('YUG', '2026-11-29')])
      expect(shown).toContain(places.gone);
    expect(await place('YUG', '2026-11-29')).toContain(
      'Forgotten State in the Bond: signatory (the state no longer exists; since which day is not on record), as of 2026-11-29',
    );
    const row = all(await readPage(server, '/'), 'tr').find((one) =>
      textOf(one).startsWith('Bond'),
    );
    const cells = row ? all(row, 'td') : [];
    const joined = cells.find((one) => attribute(one, 'data-label') === home.columns.joined);
    expect(joined && textOf(joined)).toBe('1');
  });

  test('take part in nothing that they are compared by', async () => {
    const page = async (path: string) => textOf(await readPage(server, path));
    expect(await page('/compare/countries?a=SUN&b=USA')).toContain(
      'New State takes part, Old State does not: 1 accord',
    );
    const together = '/compare/countries?a=SUN&b=USA&asOf=1991-01-01';
    expect(await page(together)).toContain('Both take part: 1 accord');
    expect(await page('/compare/countries?a=YUG')).toContain('Left or ended: 1 accord');
  });

  test('do not end an accord by their own act where it ended by itself', async () => {
    const { places } = await loadMessages('en');
    const page = async (asOf: string) =>
      textOf(await readPage(server, `/accords/pact?asOf=${asOf}`));
    expect(await page('2010-01-01')).toContain(places.endedWithout.accord);
    expect(await page('2009-01-01')).not.toContain(places.endedWithout.accord);
  });
});
