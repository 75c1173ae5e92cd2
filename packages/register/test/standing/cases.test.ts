import { expect, test } from 'vitest';
import { derive, stepOn } from '../../src/standing/derive.ts';
import type { PlaceHistory } from '../../src/standing/history.ts';
import { historyOf, standingIn } from './history-of.ts';

const GUYANA = [
  'whole EIF 1976-03-23',
  'ACCEDED 1993-05-10',
  'EIF 1993-08-10',
  'ACCEDED 1999-01-05',
  'WITHDREW 1999-04-05',
  'EIF 1999-04-05',
];
const SOUTH_AFRICA = [
  'RATIFIED 2000-11-27',
  'whole EIF 2002-07-01',
  'NOTICE 2016-10-19 > 2017-10-19',
  'WITHDRAWAL_REVOKED 2017-03-07',
];
const RUSSIA = ['whole EIF 1998-04-16', 'SIGNED 1994-12-17', 'PROVISIONALLY_APPLIED 1994-12-17'];
const CZECHIA = [
  'whole EIF 1996-11-06',
  'SUCCEEDED_TO_SIGNATURE 1993-02-22',
  'RATIFIED 1999-07-26',
];
const relations = { binding: null, relations: true };
const soft = { binding: false };

const cases: readonly (readonly [name: string, PlaceHistory, Readonly<Record<string, string>>])[] =
  [
    ['A1', historyOf(GUYANA), { '1999-04-05': 'PARTY', '2026': 'PARTY' }],
    ['A7', historyOf(GUYANA.toReversed()), { '1999-04-05': 'PARTY', '2026': 'PARTY' }],
    [
      'A3',
      historyOf([
        'whole EIF 1990-01-01',
        'RATIFIED 1991-01-01',
        'SUSPENDED 2000-01-01',
        'RESUMED 2000-01-01',
      ]),
      { '2026': 'CONTRACTING' },
    ],
    [
      'A5',
      historyOf(
        ['ESTABLISHED 1991-06-01', 'SEVERED 2001-01-01', 'ESTABLISHED 2001-01-01'],
        relations,
      ),
      { '2026': 'PARTY' },
    ],
    [
      'A8',
      historyOf([
        'RATIFIED 1991-01-01',
        'EIF 1991-02-01',
        'WITHDREW 2005',
        'ACCEDED 2005-06-01',
        'EIF 2005-07-01',
      ]),
      { '2026': 'PARTY' },
    ],
    [
      'B1',
      historyOf(['whole PROVISIONALLY_APPLIED 1992-07-17', 'FLOATED 1992-01-01']),
      { '1992-07-18': 'APPROACHED' },
    ],
    [
      'B3 Afghanistan',
      historyOf(['whole EIF 1960-09-19', 'whole SUSPENDED 2025-04-23', 'FLOATED 2016-01-01']),
      { '2025-04-24': 'APPROACHED' },
    ],
    [
      'B3 Nepal',
      historyOf(['whole EIF 1960-09-19', 'whole SUSPENDED 2025-04-23', 'ANNOUNCED 2020-01-01']),
      { '2025-04-24': 'ANNOUNCED' },
    ],
    [
      'B4 in the instrument',
      historyOf(['whole SUSPENDED 2010-01-01', 'FLOATED 1999-01-01']),
      { '2011': 'APPROACHED' },
    ],
    ['B6', historyOf(RUSSIA), { '1998-04-16': 'PROVISIONAL', '2005': 'PROVISIONAL' }],
    [
      'B8',
      historyOf([
        ...RUSSIA,
        'INTENT_NOT_TO_BECOME_PARTY 2009-08-20',
        'PROVISIONAL_APPLICATION_ENDED 2009-10-18',
      ]),
      { '2009-10-17': 'PROVISIONAL', '2009-10-18': 'SIGNATORY', '2026': 'SIGNATORY' },
    ],
    [
      'C1',
      historyOf([
        'whole EIF 1994-03-21',
        'RATIFIED 1992-10-15',
        'EIF 1994-03-21',
        'NOTICE 2026-01-07 > 2027-01-07',
      ]),
      { '2026-11-28': 'PARTY', '2027-01-07': 'WITHDRAWN' },
    ],
    [
      'C1 without the consent',
      historyOf(['whole EIF 1994-03-21', 'NOTICE 2026-01-07 > 2027-01-07']),
      { '2026-11-28': 'UNCLEAR', '2027-01-07': 'WITHDRAWN' },
    ],
    [
      'C3',
      historyOf([
        'whole EIF 2002-07-01',
        'RATIFIED 2002-06-28',
        'NOTICE 2016-11-10 > 2017-11-10',
        'WITHDRAWAL_REVOKED 2017-02-10',
        'WITHDREW 2017-11-10',
      ]),
      { '2018': 'PARTY' },
    ],
    [
      'C4',
      historyOf(['SIGNED 2000-12-31', 'INTENT_NOT_TO_BECOME_PARTY 2002-05-06']),
      { '2026': 'SIGNATORY' },
    ],
    [
      'C6',
      historyOf(['ANNOUNCED 2023-08-24', 'DECLINED 2023-12-29'], soft),
      { '2023-12': 'DECLINED', '2024-02': 'DECLINED', '2023-10': 'ANNOUNCED' },
    ],
    [
      'C8',
      historyOf([
        'whole EIF 1946-11-04',
        'ACCEPTED 2023-07-10',
        'EIF 2023-07-10',
        'NOTICE 2025-07-22 > 2026-12-31',
      ]),
      { '2026-11-28': 'PARTY', '2026-12-31': 'WITHDRAWN' },
    ],
    [
      'D1',
      historyOf([
        'whole EIF 2011-02-05',
        'whole TERMINATED 2026-02-05',
        'SIGNED 2010-04-08',
        'RATIFIED 2011-02-02',
      ]),
      { '2026-02-04': 'PARTY', '2026-02-05': 'ENDED' },
    ],
    ['D3', historyOf(['whole EIF 1970-03-05', 'SUCCEEDED 1993-01-01']), { '1993-01-02': 'PARTY' }],
    [
      'a successor for which the accord entered into force on a later day',
      historyOf(['whole EIF 1985-11-01', 'SUCCEEDED 1991-10-08', 'EIF 1993-03-01'], {
        entersIntoForce: { after: 'P1M', on: 'FIRST_OF_NEXT_MONTH' },
      }),
      { '1991-10-08': 'CONTRACTING', '1993-02-28': 'CONTRACTING', '1993-03-01': 'PARTY' },
    ],
    [
      'D4b',
      historyOf(CZECHIA),
      { '1994': 'SIGNATORY', '1997': 'SIGNATORY', '1999-07-26': 'CONTRACTING' },
    ],
    [
      'D5',
      historyOf(['whole EIF 1970-03-05', 'RATIFIED 1969-07-22'], {}, { until: '1992-12-31' }),
      { '1980': 'PARTY', '1992-12-31': 'PARTY', '2026': 'ENDED' },
    ],
    [
      'E1 without reservation',
      historyOf(['SIGNED_DEFINITIVELY 1946-07-22', 'whole EIF 1948-04-07']),
      { '1947': 'CONTRACTING', '1948-04-07': 'PARTY' },
    ],
    [
      'E1 subject to approval',
      historyOf([
        'SIGNED 1946-07-22',
        'whole EIF 1948-04-07',
        'ACCEPTED 1948-06-16',
        'EIF 1948-06-16',
      ]),
      { '1948-05': 'SIGNATORY', '1948-06-16': 'PARTY' },
    ],
    [
      'E2, deposited in time',
      historyOf(['whole EIF 2019-01-01', 'RATIFIED 2023-07-10'], {
        entersIntoForce: { after: 'P90D' },
      }),
      { '2023-10-07': 'CONTRACTING', '2023-10-08': 'PARTY' },
    ],
    [
      'E2, deposited later',
      historyOf(['whole EIF 2019-01-01', 'RATIFIED 2023-07-11'], {
        entersIntoForce: { after: 'P90D' },
      }),
      { '2023-10-08': 'CONTRACTING' },
    ],
    [
      'E4 of the convention',
      historyOf(['whole EIF 1990-09-02', 'SIGNED 1995-02-16']),
      { '2026': 'SIGNATORY' },
    ],
    [
      'E4 of the protocol',
      historyOf(['whole EIF 2002-02-12', 'RATIFIED 2002-12-23', 'EIF 2003-01-23']),
      { '2026': 'PARTY' },
    ],
    [
      'E7',
      historyOf([
        'whole EIF 2016-11-04',
        'RATIFIED 2016-11-01',
        'TERRITORY_EXCLUDED 2016-11-01',
        'TERRITORY_INCLUDED 2024-07-02',
        'OBJECTED 2017',
      ]),
      { '2017': 'PARTY', '2026': 'PARTY' },
    ],
    ['E9', historyOf(['SIGNED 2020-02-29'], { binding: null }), { '2026': 'SIGNATORY' }],
  ];

test.each(cases)('case %s', (_, history, expected) => {
  const found = Object.keys(expected).map((day) => [day, standingIn(history, day)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test.each([
  ['a later act', ['SIGNED 1999', 'RATIFIED 2000'], { 'SIGNED 1999': 'RATIFIED 2000' }],
  ['itself', ['RATIFIED 2000'], { 'RATIFIED 2000': 'RATIFIED 2000' }],
  [
    'each other',
    ['SIGNED 2000', 'RATIFIED 2000'],
    { 'SIGNED 2000': 'RATIFIED 2000', 'RATIFIED 2000': 'SIGNED 2000' },
  ],
])('an act that names %s by `after:` is refused, and the standing stays', (_, lines, after) => {
  const { acts, terms } = historyOf(lines);
  const linked = acts.map((act) => {
    const named = Object.entries(after).find(([key]) => key === act.key)?.[1];
    return named === undefined ? act : { ...act, after: named };
  });
  const derivation = derive({ terms, acts: linked });
  expect(stepOn(derivation, '2001')?.standing).toBe('CONTRACTING');
  expect(derivation.faults.map(({ name }) => name)).toEqual(
    Object.keys(after).map(() => 'ORDER_IMPOSSIBLE'),
  );
});

test('an act for which two days are given stands by the later alone', () => {
  const { acts, terms } = historyOf(['RATIFIED 1999-01-01', 'whole EIF 2000-01-01']);
  const two = acts.map((act) => (act.whole ? act : { ...act, otherDate: '2000-06-01' }));
  const derivation = derive({ terms, acts: two });
  expect(derivation.faults).toEqual([]);
  expect(stepOn(derivation, '2000-05-31')?.standing).toBe('NONE');
  expect(stepOn(derivation, '2000-06-01')?.standing).toBe('CONTRACTING');
});

test('two orders of an act of a country and one of the whole name the country and cures', () => {
  const lines = ['RATIFIED 2000', 'whole EIF 2000-06-01'];
  const { acts, terms } = historyOf(lines);
  const [fault] = derive({ terms, acts }).faults;
  expect(fault?.act?.kind).toBe('RATIFIED');
  expect(fault?.cure).toContain('or enter its own entry into force');
  const linked = acts.map((act) => (act.whole ? act : { ...act, after: 'whole EIF 2000-06-01' }));
  for (const cured of [
    { terms, acts: linked },
    historyOf([...lines, 'EIF 2000-06-01']),
    historyOf(['RATIFIED 2000-03-01', 'whole EIF 2000-06-01']),
  ])
    expect(derive(cured).faults).toEqual([]);
});

test('case C8: the standing says on which day it ends, and after that day no more', () => {
  const derivation = derive(
    historyOf(['ACCEPTED 2003', 'whole EIF 2004', 'NOTICE 2025-07-22 > 2026-12-31']),
  );
  expect(stepOn(derivation, '2025-07-21')?.endsOn).toBeNull();
  expect(stepOn(derivation, '2026-11-28')).toMatchObject({
    standing: 'PARTY',
    endsOn: '2026-12-31',
  });
  expect(stepOn(derivation, '2026-12-31')).toMatchObject({ standing: 'WITHDRAWN', endsOn: null });
});

test('case C9: a notice and its revocation leave the act that gave the standing', () => {
  expect(stepOn(derive(historyOf(SOUTH_AFRICA)), '2026')).toMatchObject({
    standing: 'PARTY',
    since: '2002-07-01',
    act: { key: 'whole EIF 2002-07-01' },
    endsOn: null,
  });
});

test('case D1: an end has its day and its act', () => {
  const ended = historyOf([
    'RATIFIED 2011-02-02',
    'whole EIF 2011-02-05',
    'whole TERMINATED 2026-02-05',
  ]);
  expect(stepOn(derive(ended), '2026-11')).toMatchObject({
    since: '2026-02-05',
    act: { key: 'whole TERMINATED 2026-02-05' },
  });
});

test.each([
  [
    'SSD signs before it is a state',
    historyOf(['SIGNED 1968-07-01'], {}, { from: '2011-07-09' }),
    'OUTSIDE_THE_STATE',
  ],
  ['in force without consent', historyOf(['EIF 1999-01-01']), 'NO_CONSENT'],
  ['resumed and never suspended', historyOf(['RATIFIED 1990', 'RESUMED 2000']), 'NOT_SUSPENDED'],
  [
    'resumed alone under a common suspension',
    historyOf(['RATIFIED 1990', 'whole EIF 1991', 'whole SUSPENDED 1999', 'RESUMED 2000']),
    'NOT_SUSPENDED_ALONE',
  ],
  [
    'nothing to revoke',
    historyOf(['RATIFIED 1990', 'WITHDRAWAL_REVOKED 2000']),
    'NOTHING_TO_REVOKE',
  ],
  [
    'ended by one state',
    historyOf(['RATIFIED 1990', 'whole EIF 1991', 'TERMINATED 2000']),
    'NOT_OF_ONE_STATE',
  ],
  [
    'ratified in the year of entry into force',
    historyOf(['RATIFIED 2000', 'whole EIF 2000-06-01']),
    'ORDER_UNKNOWN',
  ],
  [
    'announced and declined on one day',
    historyOf(['ANNOUNCED 2000-06-01', 'DECLINED 2000-06-01']),
    'ORDER_UNKNOWN',
  ],
])('case E6: %s is refused', (_, history, fault) => {
  expect(derive(history).faults.map(({ name }) => name)).toEqual([fault]);
});

test('an imprecise signature counts from the ratification that follows it', () => {
  const history = historyOf(['SIGNED 2020', 'RATIFIED 2020-06-01']);
  expect(standingIn(history, '2020-05-31')).toBe('NONE');
  expect(standingIn(history, '2020-06-01')).toBe('CONTRACTING');
});

test('of two notices of one day the later effect is shown, in whatever order the file has them', () => {
  const notices = ['NOTICE 2020-01-01 > 2021-01-01', 'NOTICE 2020-01-01 > 2022-01-01'];
  const standing = (acts: readonly string[]) =>
    stepOn(derive(historyOf(['RATIFIED 2000', 'whole EIF 2001', ...acts])), '2020-06');
  expect(standing(notices)?.endsOn).toBe('2022-01-01');
  expect(standing(notices.toReversed())).toEqual(standing(notices));
});
