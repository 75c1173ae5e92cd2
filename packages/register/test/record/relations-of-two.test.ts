import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { type Register, standingOn } from '../../src/register.ts';
import { standingIntervals } from '../../src/standing/intervals.ts';
import { faultsOf, pact } from '../support/faults.ts';
import { accord, addRecord } from '../support/gazette.ts';
import { onSqlite } from '../support/snapshots.ts';

const FORMER = { code: 'OLD', kind: 'FORMER', names: { en: 'Old Land' } } as const;

let register: Register;
beforeAll(async () => {
  register = await onSqlite('empty');
  await addRecord(register);
  await register.countries.add({ ...FORMER, until: '1992-12-31' }, 'test');
  const names = { en: 'New Land' };
  await register.countries.add({ code: 'NEW', kind: 'UN_MEMBER', names }, 'test');
});
afterAll(() => register.close());

const relations = (own: Readonly<Record<string, readonly string[]>>): Partial<AccordDraft> => ({
  kind: 'DIPLOMATIC_RELATIONS',
  ...pact([], own),
});
const refusals = async (draft: Partial<AccordDraft>) =>
  (await faultsOf(register, draft)).map(({ message, cure, where }) => [
    where.join('.'),
    message,
    cure,
  ]);

/** The standings of a place on days, read by the accord and by the country. */
async function standings(slug: string, code: string, days: readonly string[]) {
  const { participations } = register;
  const byAccord = (await participations.ofAccords([slug])).get(slug) ?? [];
  const byCountry = (await participations.ofCountries([code])).get(code) ?? [];
  const one = byAccord.find(({ country }) => country === code);
  const other = byCountry.find(({ accord }) => accord === slug);
  if (!one || !other) throw new Error(`${code} has no place in ${slug}`);
  expect(standingIntervals(one)).toEqual(standingIntervals(other));
  return days.map((day) => {
    const { standing, act } = standingOn(one, day);
    return `${standing} by ${act?.country ?? '-'} ${act?.kind ?? '-'}`;
  });
}

describe('Relations of two states', () => {
  test('are not established by one', async () => {
    expect(
      await refusals(relations({ AAA: ['ESTABLISHED 2000-01-01'], BBB: ['ANNOUNCED 2000'] })),
    ).toMatchObject([
      [
        'participations.0.acts.0',
        'AAA: ESTABLISHED 2000-01-01: relations are established by both states, and the other has no such act',
        expect.stringContaining('write it once, under `actsOfBoth`'),
      ],
    ]);
    const otherDay = { AAA: ['ESTABLISHED 2000-01-01'], BBB: ['ESTABLISHED 2000-01-02'] };
    expect((await refusals(relations(otherDay))).length).toBeGreaterThan(0);
    const agreeing = { AAA: ['ESTABLISHED 2000'], BBB: ['ESTABLISHED 2000-01-02'] };
    expect(await refusals(relations(agreeing))).toEqual([]);
  });

  test('are severed for both by the act of one', async () => {
    const draft = relations({
      AAA: ['ESTABLISHED 2000-01-01', 'SEVERED 2010-03-20'],
      BBB: ['ESTABLISHED 2000-01-01'],
    });
    await register.accords.add({ ...accord, slug: 'severed', ...draft }, 'test');
    const days = ['2009', '2010-03-20'];
    const expected = (code: string) => [`PARTY by ${code} ESTABLISHED`, 'WITHDRAWN by AAA SEVERED'];
    expect(await standings('severed', 'AAA', days)).toEqual(expected('AAA'));
    expect(await standings('severed', 'BBB', days)).toEqual(expected('BBB'));
  });

  test.each([
    [
      'each severs them on a day of its own',
      { AAA: ['SEVERED 2017-06-05'], BBB: ['SEVERED 2017-06-06'] },
      ['PARTY', 'WITHDRAWN by AAA SEVERED', 'WITHDRAWN by AAA SEVERED'],
    ],
    [
      'one suspends them, and both resume them',
      { AAA: ['SUSPENDED 2017-06-05', 'RESUMED 2021-01-05'], BBB: ['RESUMED 2021-01-05'] },
      ['PARTY', 'SUSPENDED by AAA SUSPENDED', 'PARTY'],
    ],
    [
      'one suspends and resumes them',
      { AAA: ['SUSPENDED 2017-06-05', 'RESUMED 2021-01-05'], BBB: [] },
      ['PARTY', 'SUSPENDED by AAA SUSPENDED', 'PARTY'],
    ],
  ])('are one for both: %s', async (name, { AAA, BBB }, expected) => {
    const both = ['ESTABLISHED 2000-01-01'];
    const draft = relations({ AAA: [...both, ...AAA], BBB: [...both, ...BBB] });
    const slug = name.replaceAll(/[^a-z]+/g, '-');
    await register.accords.add({ ...accord, slug, ...draft }, 'test');
    for (const code of ['AAA', 'BBB']) {
      const told = await standings(slug, code, ['2017-06-04', '2017-06-05', '2021-01-05']);
      expect(told).toEqual(
        expected.map((one) => (one === 'PARTY' ? `PARTY by ${code} ESTABLISHED` : one)),
      );
    }
  });

  test('are not resumed by one where the other suspended them', async () => {
    const draft = relations({
      AAA: ['ESTABLISHED 2000-01-01', 'SUSPENDED 2017-06-05'],
      BBB: ['ESTABLISHED 2000-01-01', 'SUSPENDED 2017-06-06', 'RESUMED 2021-01-05'],
    });
    expect(await refusals(draft)).toEqual([
      [
        'participations.1.acts.2',
        'BBB: RESUMED 2021-01-05: AAA suspended them, 2017-06-05, and does not resume them',
        expect.stringContaining('`actsOfBoth`'),
      ],
    ]);
  });

  test('are told of in one fault where both are said to have done what cannot be', async () => {
    const both = ['ESTABLISHED 2000-01-01', 'ESTABLISHED 2001-01-01'];
    expect((await refusals(relations({ AAA: both, BBB: both }))).map(([where]) => where)).toEqual([
      'participations.0.acts.1',
    ]);
    const signed = ['ESTABLISHED 2000-01-01', 'SIGNED 2001-01-01'];
    expect(
      (await refusals(relations({ AAA: signed, BBB: signed }))).map(([where]) => where),
    ).toEqual(['participations.0.acts.1']);
  });

  test('end with either of them', async () => {
    const draft = relations({
      BBB: ['ESTABLISHED 1980-01-01'],
      OLD: ['ESTABLISHED 1980-01-01'],
    });
    await register.accords.add({ ...accord, slug: 'former', ...draft }, 'test');
    for (const code of ['BBB', 'OLD'])
      expect(await standings('former', code, ['1992-12-31', '1993-01-01'])).toEqual([
        `PARTY by ${code} ESTABLISHED`,
        'ENDED by - -',
      ]);
    const later = relations({
      BBB: ['ESTABLISHED 1980-01-01', 'SEVERED 1999-01-01'],
      OLD: ['ESTABLISHED 1980-01-01'],
    });
    expect(await refusals(later)).toMatchObject([
      [
        'participations.0.acts.1',
        'BBB: SEVERED 1999-01-01: the other state of the relations does not exist on that day',
        expect.stringContaining('are an accord of their own'),
      ],
    ]);
  });

  test('go on with a state that continues the other’s place, which may sever them', async () => {
    const draft = relations({
      BBB: ['ESTABLISHED 1980-01-01'],
      NEW: ['CONTINUED 1993-01-01', 'SEVERED 2001-01-01'],
      OLD: ['ESTABLISHED 1980-01-01'],
    });
    const participations = draft.participations?.map((place) => ({
      ...place,
      acts: place.acts?.map((act) =>
        act.kind === 'CONTINUED' ? { ...act, continues: 'OLD' } : act,
      ),
    }));
    const continued = { ...accord, ...draft, slug: 'continued', participations };
    await register.accords.add(continued, 'test');
    const days = ['1992-12-31', '1993-01-01', '2001-01-01'];
    expect(await standings('continued', 'BBB', days)).toEqual([
      'PARTY by BBB ESTABLISHED',
      'PARTY by BBB ESTABLISHED',
      'WITHDRAWN by NEW SEVERED',
    ]);
    expect(await standings('continued', 'NEW', days.slice(1))).toEqual([
      'PARTY by NEW CONTINUED',
      'WITHDRAWN by NEW SEVERED',
    ]);
  });
});
