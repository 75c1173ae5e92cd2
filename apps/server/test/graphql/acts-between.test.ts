import { openRegister } from '@signatory/register';
import { beforeAll, expect, test } from 'vitest';
import { type Started, start } from '../support/started.ts';

let server: Started;

const citations = [{ source: 'gazette' }];
const act = (kind: 'RATIFIED' | 'WITHDRAWAL_NOTIFIED' | 'SUSPENDED' | 'RESUMED', date: string) => ({
  kind,
  date,
  citations,
});

beforeAll(async () => {
  const register = await openRegister(':memory:');
  for (const code of ['AUT', 'BEL', 'CHE'])
    await register.countries.add({ code, kind: 'UN_MEMBER', names: { en: code } }, 'test');
  await register.bodies.add(
    { slug: 'press', kind: 'NEWS_PUBLISHER', names: { en: 'Press' } },
    'test',
  );
  const source = { slug: 'gazette', published: '2021', title: 'Gazette', publisher: 'press' };
  await register.sources.add({ ...source, language: 'en', kind: 'OFFICIAL' }, 'test');
  const said = { description: 'An accord of the test.', citations };
  await register.accords.add(
    { slug: 'wide', kind: 'UMBRELLA', binding: false, names: { en: 'Wide' }, ...said },
    'test',
  );
  await register.accords.add(
    {
      slug: 'pact',
      kind: 'TREATY',
      binding: true,
      names: { en: 'The pact' },
      ...said,
      partOf: 'wide',
      entersIntoForce: { after: 'P90D' },
      withdrawal: { after: 'P1Y' },
      acts: [{ kind: 'ENTERED_INTO_FORCE', date: '2000-01-01', citations }],
      participations: [
        {
          country: 'AUT',
          acts: [act('RATIFIED', '1999-06-01'), act('WITHDRAWAL_NOTIFIED', '2019-11-04')],
        },
        { country: 'BEL', acts: [act('RATIFIED', '2020-06-01')] },
        {
          country: 'CHE',
          acts: [
            act('RATIFIED', '1999-06-01'),
            act('SUSPENDED', '2020-01-10'),
            act('RESUMED', '2020-09-01'),
          ],
        },
      ],
    },
    'test',
  );
  server = await start(register, undefined, {}, undefined, () => new Date('2026-11-29T12:00Z'));
  return () => server.close();
});

/** The acts of each place from the one day to the other. */
async function actsBetween(accord: string, begunAfter: string, asOf: string) {
  const { data, errors } = await server.ask<{
    accord: { tally: { participations: { country: { code: string }; acts: object[] }[] }[] };
  }>(
    `query ($accord: String!, $begunAfter: PartialDate!, $asOf: PartialDate!) {
      accord(slug: $accord) {
        tally(asOf: $asOf) {
          participations { country { code } acts(begunAfter: $begunAfter) { kind date } }
        }
      }
    }`,
    { accord, begunAfter, asOf },
  );
  expect(errors).toBeUndefined();
  const places = (data?.accord.tally ?? []).flatMap(({ participations }) => participations);
  return Object.fromEntries(places.map(({ country, acts }) => [country.code, acts]));
}

const notice = { kind: 'WITHDRAWAL_NOTIFIED', date: '2019-11-04' };
const ratified = { kind: 'RATIFIED', date: '2020-06-01' };

test.each(['pact', 'wide'])(
  'an act of %s that took effect between two days is one of those between them',
  async (accord) => {
    expect(await actsBetween(accord, '2020-10-01', '2021-03-01')).toEqual({
      AUT: [notice],
      BEL: [],
      CHE: [],
    });
    expect(await actsBetween(accord, '2020-11-04', '2021-03-01')).toMatchObject({ AUT: [] });
    expect(await actsBetween(accord, '2020-06-01', '2020-11-03')).toMatchObject({ AUT: [] });
  },
);

test('a consent is, on the day that the clause gives; and what is resumed brings no older act back', async () => {
  expect(await actsBetween('pact', '2020-08-29', '2020-08-30')).toMatchObject({ BEL: [ratified] });
  expect(await actsBetween('pact', '2020-08-30', '2021-01-01')).toEqual({
    AUT: [notice],
    BEL: [],
    CHE: [{ kind: 'RESUMED', date: '2020-09-01' }],
  });
});
