import { openRegister } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { readCsv } from '../../../server/test/support/read-csv.ts';
import { type Started, start } from '../../../server/test/support/started.ts';
import { isLanguage, languages } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

/** A pact that two states signed, of which one is no more, and with them an organisation and an armed movement. */
const COUNTRIES = [
  { code: 'EUU', kind: 'ORGANISATION', names: { en: 'Union' } },
  { code: 'SUN', kind: 'FORMER', names: { en: 'Old State' }, until: '1991-12-26' },
  { code: 'USA', kind: 'UN_MEMBER', names: { en: 'New State' } },
  { code: 'XMV', kind: 'MOVEMENT', names: { en: 'Movement' } },
  { code: 'XOR', kind: 'ORGANISATION', names: { en: 'League' } },
] as const;

let server: Started;
beforeAll(async () => {
  const register = await openRegister(':memory:');
  for (const country of COUNTRIES) await register.countries.add(country, 'test');
  await register.bodies.add(
    { slug: 'press', kind: 'NEWS_PUBLISHER', names: { en: 'Press' } },
    'test',
  );
  const source = { slug: 'paper', title: 'Paper', publisher: 'press', language: 'en' };
  await register.sources.add({ ...source, kind: 'OFFICIAL', published: '1990' }, 'test');
  const citations = [{ source: 'paper' }];
  const act = (country: string, kind: 'SIGNED' | 'ANNOUNCED') => ({
    country,
    acts: [{ kind, date: '1990-01-01', citations }],
  });
  const accord = { kind: 'AGREEMENT', binding: false, citations, description: 'A pact.' } as const;
  const signers = ['EUU', 'SUN', 'USA', 'XMV'].map((code) => act(code, 'SIGNED'));
  const participations = [...signers, act('XOR', 'ANNOUNCED')];
  await register.accords.add(
    { ...accord, slug: 'pact', names: { en: 'Pact' }, participations },
    'test',
  );
  await register.accords.add(
    { ...accord, slug: 'other', names: { en: 'Other' }, participations: [act('SUN', 'ANNOUNCED')] },
    'test',
  );
  const now = () => new Date('2026-11-29T12:00:00Z');
  server = await start(register, readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

describe('What is no state, and a state that is no more', () => {
  test('are named in the sentence that counts without them', async () => {
    const page = textOf(await readPage(server, '/accords/pact?asOf=1991-12-26'));
    expect(page).toContain(
      '2 have signed (not counting: Union, Movement), 0 are announced (not counting: League).',
    );
  });

  test('have a line of their own in the tally', async () => {
    const tally = (
      asOf: string,
    ) => `tally(asOf: "${asOf}") { standing count scheduled noLongerExisting
      countries { code } others { code } participations { country { code } } }`;
    const { data } = await server.ask(
      `{ accord(slug: "pact") { now: ${tally('2026-11-29')} before: ${tally('1991-12-26')} } register { counts { countries } } }`,
    );
    const signatories = {
      standing: 'SIGNATORY',
      count: 2,
      scheduled: 0,
      countries: [{ code: 'SUN' }, { code: 'USA' }],
      others: [{ code: 'EUU' }, { code: 'XMV' }],
      participations: ['EUU', 'SUN', 'USA', 'XMV'].map((code) => ({ country: { code } })),
    };
    const announced = {
      standing: 'ANNOUNCED',
      count: 0,
      scheduled: 0,
      noLongerExisting: 0,
      countries: [],
      others: [{ code: 'XOR' }],
      participations: [{ country: { code: 'XOR' } }],
    };
    expect(data).toEqual({
      accord: {
        now: [
          {
            ...signatories,
            count: 1,
            countries: [{ code: 'USA' }],
            participations: ['EUU', 'USA', 'XMV'].map((code) => ({ country: { code } })),
            noLongerExisting: 0,
          },
          announced,
          {
            standing: 'ENDED',
            count: 1,
            scheduled: 0,
            noLongerExisting: 1,
            countries: [{ code: 'SUN' }],
            others: [],
            participations: [{ country: { code: 'SUN' } }],
          },
        ],
        before: [{ ...signatories, noLongerExisting: 0 }, announced],
      },
      register: { counts: { countries: 2 } },
    });
  });

  test('have a column of their own in the file', async () => {
    const told = async (query: string) =>
      readCsv(await (await server.get(`/data/signatories.csv?accord=pact${query}`)).text()).map(
        ({ country, country_kind, no_longer_existing }) =>
          [country, country_kind, no_longer_existing].join(' '),
      );
    const rows = (gone: boolean) => [
      'EUU ORGANISATION false',
      `SUN FORMER ${gone}`,
      'USA UN_MEMBER false',
      'XMV MOVEMENT false',
      'XOR ORGANISATION false',
    ];
    expect(await told('')).toEqual(rows(true));
    expect(await told('&asOf=1991-12-26')).toEqual(rows(false));
  });

  test.each(Object.keys(languages).filter(isLanguage))(
    'are marked on the pages in %s',
    async (language) => {
      const { asOf, compare, lists, places } = await loadMessages(language);
      const prefix = language === 'en' ? '' : `/${language}`;
      const page = await readPage(server, `${prefix}/accords/pact`);
      expect(textOf(page)).toContain(asOf.ofWhichGone(1, 1));
      const marked = all(page, 'li').map(textOf);
      for (const name of ['Union', 'Movement', 'League'])
        expect(marked).toContain(`${name} (${places.noState})`);
      expect(marked).toContain('New State');
      const sides = 'a=pact&aOn=1991-12-26&b=pact&bOn=2026-11-29';
      const compared = textOf(await readPage(server, `${prefix}/compare?${sides}`));
      expect(compared).toContain(`${compare.stayed(1)}${lists.comma}${places.noStates(3)}`);
    },
  );

  test('the gap of a state that is no more is not counted past its end', async () => {
    const page = await readPage(server, '/accords/other');
    expect(textOf(page)).toContain('724 days later.');
    expect(textOf(page)).toContain('The state no longer exists.');
  });
});

test.each(['/countries', '/about/data'])(
  '%s counts countries, and apart from them what is none',
  async (path) => {
    expect(textOf(await readPage(server, path))).toContain(
      '2 countries, and 3 that are not states',
    );
  },
);

test.each([
  ['kind=ORGANISATION', '2 entries'],
  ['kind=UN_MEMBER', '1 country'],
  ['name=Movement', '1 entry'],
])('The list of countries with %s counts %s', async (query, count) => {
  const page = await readPage(server, `/countries?${query}`);
  const aside = all(page, 'span').find((one) => attribute(one, 'role') === 'status');
  expect(aside && textOf(aside)).toBe(count);
});

test('The list of countries says of each what it is', async () => {
  const text = textOf(await readPage(server, '/countries'));
  expect(text).toContain('Movement (not a state)');
  expect(text).toContain('Movement or group, no state');
});
