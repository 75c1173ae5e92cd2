import type { Standing } from '@signatory/schema';
import { describe, expect, test } from 'vitest';
import { place } from '../../test/support/place.ts';
import { participationOn, standingOn } from './standing.ts';

const cases: readonly [
  name: string,
  acts: readonly string[],
  asOf: string,
  standing: Standing,
  act: string | null,
][] = [
  ['nothing done', [], '2025', 'NONE', null],
  ['courted', ['SOUGHT 2020'], '2025', 'APPROACHED', 'SOUGHT 2020'],
  [
    'at the table',
    ['NEGOTIATED 2020-01', 'ADOPTED 2020-05', 'INITIALLED 2020-06'],
    '2025',
    'NEGOTIATING',
    'NEGOTIATED 2020-01',
  ],
  [
    'announced, a silent year later',
    ['ANNOUNCED 2024-11-06'],
    '2025-11-06',
    'ANNOUNCED',
    'ANNOUNCED 2024-11-06',
  ],
  [
    'announced, then signed',
    ['ANNOUNCED 2024-11-06', 'SIGNED 2025-11-06'],
    '2025-11-06',
    'SIGNATORY',
    'SIGNED 2025-11-06',
  ],
  [
    'the day before signing',
    ['ANNOUNCED 2024-11-06', 'SIGNED 2025-11-06'],
    '2025-11-05',
    'ANNOUNCED',
    'ANNOUNCED 2024-11-06',
  ],
  [
    'acts written out of order',
    ['RATIFIED 2021', 'SIGNED 2020'],
    '2022',
    'CONTRACTING',
    'RATIFIED 2021',
  ],
  [
    'signed and ratified on one day',
    ['RATIFIED 2021-01-01', 'SIGNED 2021-01-01'],
    '2021-01-01',
    'CONTRACTING',
    'RATIFIED 2021-01-01',
  ],
  [
    'accession without signature',
    ['ACCEDED 2021-01-01'],
    '2022',
    'CONTRACTING',
    'ACCEDED 2021-01-01',
  ],
  [
    'in force for those who had consented',
    ['RATIFIED 2016-10-05', 'whole ENTERED_INTO_FORCE 2016-11-04'],
    '2016-11-04',
    'PARTY',
    'whole ENTERED_INTO_FORCE 2016-11-04',
  ],
  [
    'in force, but only signed',
    ['SIGNED 2016', 'whole ENTERED_INTO_FORCE 2016-11-04'],
    '2017',
    'SIGNATORY',
    'SIGNED 2016',
  ],
  [
    'consent after entry into force waits for its own day',
    ['whole ENTERED_INTO_FORCE 2016-11-04', 'ACCEDED 2017-01-01'],
    '2017-01-02',
    'CONTRACTING',
    'ACCEDED 2017-01-01',
  ],
  [
    'and comes into force by an act of its own',
    ['whole ENTERED_INTO_FORCE 2016-11-04', 'ACCEDED 2017-01-01', 'ENTERED_INTO_FORCE 2017-01-31'],
    '2017-02-01',
    'PARTY',
    'ENTERED_INTO_FORCE 2017-01-31',
  ],
  [
    'consent before entry into force waits too where its own day is later',
    ['RATIFIED 2016-10-07', 'whole ENTERED_INTO_FORCE 2016-11-04', 'ENTERED_INTO_FORCE 2016-11-06'],
    '2016-11-05',
    'CONTRACTING',
    'RATIFIED 2016-10-07',
  ],
  [
    'and not for the day of its return after a withdrawal',
    [
      'RATIFIED 2016-09-03',
      'whole ENTERED_INTO_FORCE 2016-11-04',
      'WITHDREW 2020-11-04',
      'ENTERED_INTO_FORCE 2021-02-19',
    ],
    '2017',
    'PARTY',
    'whole ENTERED_INTO_FORCE 2016-11-04',
  ],
  ['an imprecise date counts from its last day', ['SIGNED 2020'], '2020-12-30', 'NONE', null],
  [
    'an imprecise question stands for its last day',
    ['SIGNED 2020-06-15'],
    '2020',
    'SIGNATORY',
    'SIGNED 2020-06-15',
  ],
  ['an undated act counts from its source', ['SIGNED ~2025-11-06'], '2025-11-05', 'NONE', null],
  ['and from that day on', ['SIGNED ~2025-11-06'], '2025-11-06', 'SIGNATORY', 'SIGNED ~2025-11-06'],
  ['an undated act of an undated source counts on no day', ['SIGNED'], '9999', 'NONE', null],
  [
    'a contested act gives nothing',
    ['ANNOUNCED 2025-11-06', '*ACCEDED 2025-11-07'],
    '2026',
    'ANNOUNCED',
    'ANNOUNCED 2025-11-06',
  ],
  [
    'withdrawn',
    ['RATIFIED 2016-09-03', 'whole ENTERED_INTO_FORCE 2016-11-04', 'WITHDREW 2020-11-04'],
    '2020-12-01',
    'WITHDRAWN',
    'WITHDREW 2020-11-04',
  ],
  [
    'announced again after withdrawal is still withdrawn',
    ['RATIFIED 2016', 'WITHDREW 2020', 'ANNOUNCED 2021-01-01'],
    '2021-01-02',
    'WITHDRAWN',
    'WITHDREW 2020',
  ],
  [
    'returned',
    ['RATIFIED 2016', 'WITHDREW 2020', 'ACCEPTED 2021-01-20'],
    '2021-02-01',
    'CONTRACTING',
    'ACCEPTED 2021-01-20',
  ],
  [
    'withdrawal revoked',
    ['RATIFIED 2016', 'WITHDREW 2020-12-31', 'WITHDRAWAL_REVOKED 2020-12-31'],
    '2022',
    'CONTRACTING',
    'RATIFIED 2016',
  ],
  [
    'ratification undone, signature left',
    ['SIGNED 1996-09-24', 'RATIFIED 2000-06-30', 'RATIFICATION_WITHDRAWN 2023-11-02'],
    '2024',
    'SIGNATORY',
    'SIGNED 1996-09-24',
  ],
  [
    'accession undone, nothing left',
    ['ACCEDED 2000', 'RATIFICATION_WITHDRAWN 2023'],
    '2024',
    'NONE',
    null,
  ],
  [
    'provisionally applied',
    ['SIGNED 2020', 'PROVISIONALLY_APPLIED 2021'],
    '2022',
    'PROVISIONAL',
    'PROVISIONALLY_APPLIED 2021',
  ],
  [
    'provisional until in force',
    ['RATIFIED 2020', 'PROVISIONALLY_APPLIED 2021', 'ENTERED_INTO_FORCE 2022'],
    '2023',
    'PARTY',
    'ENTERED_INTO_FORCE 2022',
  ],
  ['suspended', ['RATIFIED 2020', 'SUSPENDED 2021'], '2022', 'SUSPENDED', 'SUSPENDED 2021'],
  [
    'resumed',
    ['RATIFIED 2020', 'SUSPENDED 2021', 'RESUMED 2022'],
    '2023',
    'CONTRACTING',
    'RATIFIED 2020',
  ],
  [
    'the accord ended',
    ['RATIFIED 2020', 'ENTERED_INTO_FORCE 2021', 'whole TERMINATED 2022'],
    '2023',
    'ENDED',
    'whole TERMINATED 2022',
  ],
];

const terms = { binding: false };

describe('the standing of a country', () => {
  test.each(cases)('%s', (_, acts, asOf, standing, reached) => {
    const on = standingOn(place(acts), asOf);
    expect([on.standing, on.act?.key ?? null]).toEqual([standing, reached]);
  });

  test('an accord that does not bind ends at signatory', () => {
    const on = standingOn(
      place(['ACCEDED 2020', 'ENTERED_INTO_FORCE 2021'], { terms: { binding: false } }),
      '2022',
    );
    expect(on).toMatchObject({ standing: 'SIGNATORY', act: { key: 'ACCEDED 2020' } });
  });

  test('a principal of whom no act is on record is unclear, once the role has begun', () => {
    const roles = [
      { key: 'r', accord: 'pact', country: 'AAA', role: 'PRINCIPAL', from: '2020', attested: null },
    ] as const;
    expect(standingOn(place([], { roles }), '2020-12-31').standing).toBe('UNCLEAR');
    expect(standingOn(place([], { roles }), '2020-12-30').standing).toBe('NONE');
  });

  test('an umbrella takes the highest standing in its instruments, and ends at signatory', () => {
    const instruments = [place(['RATIFIED 2020-10-15']), place(['ANNOUNCED 2020-08-13'])];
    const umbrella = place(['SOUGHT 2019'], { terms, instruments });
    expect(standingOn(umbrella, '2020-10-14')).toMatchObject({ standing: 'ANNOUNCED' });
    expect(standingOn(umbrella, '2020-10-15')).toMatchObject({
      standing: 'SIGNATORY',
      act: { key: 'RATIFIED 2020-10-15' },
    });
  });

  test('leaving one instrument is not leaving the umbrella', () => {
    const instruments = [place(['RATIFIED 2020', 'WITHDREW 2022']), place(['SIGNED 2020'])];
    expect(standingOn(place([], { terms, instruments }), '2023').standing).toBe('SIGNATORY');
  });

  test('leaving the umbrella itself is, once no instrument is joined', () => {
    const left = (instrument: readonly string[]) =>
      place(['SIGNED 2019', 'WITHDREW 2022'], { terms, instruments: [place(instrument)] });
    expect(standingOn(left(['SIGNED 2020']), '2023').standing).toBe('SIGNATORY');
    expect(standingOn(left(['RATIFIED 2020', 'WITHDREW 2021']), '2023').standing).toBe('WITHDRAWN');
  });

  test('who only brokers is made no signatory of an umbrella by what it signed under it', () => {
    const instruments = [place(['SIGNED 2020-12-22'])];
    const held = { key: 'r', accord: 'pact', country: 'AAA', from: '2024', attested: null };
    const broker = place([], { terms, instruments, roles: [{ ...held, role: 'BROKER' }] });
    expect(standingOn(broker, '2021')).toMatchObject({ standing: 'NONE', act: null });
    const principal = { ...broker, roles: [{ ...held, role: 'PRINCIPAL' as const }] };
    expect(standingOn(principal, '2021').standing).toBe('SIGNATORY');
    const witness = place(['SIGNED 2020'], { roles: [{ ...held, role: 'WITNESS' }] });
    expect(standingOn(place([], { terms, instruments: [witness] }), '2021').standing).toBe('NONE');
  });

  test('a suspension of an instrument as a whole reaches nobody who had not joined it (case B4)', () => {
    const instrument = place(['FLOATED 1999-01-01', 'whole SUSPENDED 2010-01-01']);
    const umbrella = place([], { terms, instruments: [instrument] });
    expect(standingOn(umbrella, '2011').standing).toBe('APPROACHED');
  });

  test('since has the date of an imprecise act as written, a day for what comes by itself, and nothing for an undated act', () => {
    const since = (acts: readonly string[], day: string) => standingOn(place(acts), day).since;
    expect(since(['SIGNED 2020'], '2021')).toBe('2020');
    expect(since(['SIGNED 2020', 'RATIFIED 2020-06-01'], '2021')).toBe('2020-06-01');
    expect(since(['SIGNED ~2020-01-01'], '2021')).toBeNull();
    expect(since(['SIGNED', 'ANNOUNCED 2019'], '2021')).toBe('2019');
  });
});

describe('a participation on a day', () => {
  test('is nothing before anything was done', () => {
    expect(participationOn(place(['SIGNED 2020-09-15']), '2020-09-14')).toBeNull();
  });

  test('holds what had begun, contested acts included', () => {
    const begun = participationOn(
      place(['ANNOUNCED 2025-11-06', '*ACCEDED 2025-11-07', 'SIGNED 2026']),
      '2025-11-07',
    );
    expect(begun?.acts.map(({ key }) => key)).toEqual([
      'ANNOUNCED 2025-11-06',
      '*ACCEDED 2025-11-07',
    ]);
  });
});

test('one place asked for days in any order is of each day what it was', () => {
  const one = place(['ANNOUNCED 2020-08-13', 'SIGNED 2020-09-15']);
  const asked = ['2020-08-13', '2020-09-15', '2020-08', '2020-08-12', '2020-09', '2020-08-13'];
  expect(
    asked.map((day) => [participationOn(one, day)?.acts.length, standingOn(one, day).standing]),
  ).toEqual([
    [1, 'ANNOUNCED'],
    [2, 'SIGNATORY'],
    [1, 'ANNOUNCED'],
    [undefined, 'NONE'],
    [2, 'SIGNATORY'],
    [1, 'ANNOUNCED'],
  ]);
});
