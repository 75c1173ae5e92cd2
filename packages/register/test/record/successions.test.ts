import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { type Register, standingOn } from '../../src/register.ts';
import { faultsOf, pact } from '../support/faults.ts';
import { accord, addRecord } from '../support/gazette.ts';
import { onSqlite } from '../support/snapshots.ts';

let register: Register;
beforeAll(async () => {
  register = await onSqlite('empty');
  await addRecord(register);
  const former = { code: 'OLD', kind: 'FORMER', names: { en: 'Old Land' } } as const;
  await register.countries.add({ ...former, until: '1992-12-31' }, 'test');
  for (const code of ['NEW'])
    await register.countries.add(
      { code, kind: 'UN_MEMBER', names: { en: `Land ${code}` } },
      'test',
    );
});
afterAll(() => register.close());

const refusals = async (draft: Partial<AccordDraft>) =>
  (await faultsOf(register, draft)).map(({ message, cure, where }) => [
    where.join('.'),
    message,
    cure,
  ]);

describe('What a state had not accepted', () => {
  const after = (own: readonly string[], kind = 'SUCCEEDED') =>
    pact([], { NEW: [`${kind} 1993-01-01`], OLD: own });

  test.each([
    [
      'SUCCEEDED',
      ['RATIFIED 1980-01-01', 'WITHDREW 1990-01-01'],
      'had left the accord',
      'as ACCEDED',
    ],
    [
      'SUCCEEDED',
      ['SIGNED 1980-01-01'],
      'had only signed the accord',
      'enter SUCCEEDED_TO_SIGNATURE',
    ],
    ['SUCCEEDED', ['ANNOUNCED 1980-01-01'], 'was neither a signatory nor a party', 'as ACCEDED'],
    [
      'SUCCEEDED_TO_SIGNATURE',
      ['ANNOUNCED 1980-01-01'],
      'was neither a signatory nor a party',
      'as ACCEDED',
    ],
    [
      'SUCCEEDED',
      ['SIGNED 1980-01-01', '*RATIFIED 1981-01-01'],
      'had only signed',
      'SUCCEEDED_TO_SIGNATURE',
    ],
  ])(
    'is not succeeded to by the state that came after it: %s, %j',
    async (kind, own, wrong, cure) => {
      expect(await refusals(after(own, kind))).toEqual([
        [
          'participations.0.acts.0',
          expect.stringMatching(new RegExp(`^NEW: ${kind} 1993-01-01: its predecessor ${wrong}`)),
          expect.stringContaining(cure),
        ],
      ]);
    },
  );

  test.each([
    ['SUCCEEDED', ['RATIFIED 1980-01-01']],
    ['SUCCEEDED_TO_SIGNATURE', ['RATIFIED 1980-01-01']],
    ['SUCCEEDED_TO_SIGNATURE', ['SIGNED 1980-01-01']],
    // Of a notice alone it is not known how it had joined.
    ['SUCCEEDED', ['WITHDRAWAL_NOTIFIED 1992-11-01']],
  ])('what it had accepted is: %s, %j', async (kind, own) => {
    expect(await refusals(after(own, kind))).toEqual([]);
  });
});

test('who succeeds to a consent that had still to take effect is a party when that would have been', async () => {
  const draft = {
    ...pact(['ENTERED_INTO_FORCE 1980-01-01'], {
      NEW: ['SUCCEEDED 1993-01-01'],
      OLD: ['SIGNED 1979-01-01', 'RATIFIED 1992-12-01'],
    }),
    entersIntoForce: { after: 'P90D' },
  };
  await register.accords.add({ ...accord, slug: 'waiting', ...draft }, 'test');
  const { participations } = register;
  const places = [
    (await participations.ofAccords(['waiting']))
      .get('waiting')
      ?.find(({ country }) => country === 'NEW'),
    (await participations.ofCountries(['NEW']))
      .get('NEW')
      ?.find((place) => place.accord === 'waiting'),
  ];
  for (const place of places) {
    const days = ['1993-01-01', '1993-02-28', '1993-03-01'];
    expect(days.map((day) => standingOn(place ?? expect.fail(), day))).toMatchObject([
      { standing: 'CONTRACTING', since: '1993-01-01' },
      { standing: 'CONTRACTING', since: '1993-01-01' },
      { standing: 'PARTY', since: '1993-03-01', act: { kind: 'SUCCEEDED' } },
    ]);
  }
});

describe('What a state left', () => {
  const left = ['RATIFIED 1980-01-01', 'WITHDREW 1990-01-01'];

  test('is not suspended: the refusal names the exit, its day and a cure', async () => {
    expect(await refusals(pact([], { AAA: [...left, 'SUSPENDED 2000-01-01'] }))).toEqual([
      [
        'participations.0.acts.2',
        'AAA: SUSPENDED 2000-01-01: it has left already, on 1990-01-01 by WITHDREW',
        'enter its return between the two, or correct one of the days',
      ],
    ]);
  });

  test('is not succeeded to', async () => {
    expect(await refusals(pact([], { AAA: [...left, 'SUCCEEDED 2000-01-01'] }))).toMatchObject(
      [['participations.0.acts.2', expect.stringContaining('it has left already'), /./]].map(
        ([where, message]) => [where, message, expect.stringContaining('ACCEDED')],
      ),
    );
  });

  test('was joined by more than a signature', async () => {
    expect(await refusals(pact([], { AAA: ['SIGNED 1990-01-01', 'WITHDREW 2000-01-01'] }))).toEqual(
      [
        [
          'participations.0.acts.1',
          'AAA: WITHDREW 2000-01-01: it has only signed, and is no party that could leave',
          expect.stringContaining('enter INTENT_NOT_TO_BECOME_PARTY'),
        ],
      ],
    );
  });
});
