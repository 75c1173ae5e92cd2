import { describe, expect, test } from 'vitest';
import { dayBefore } from '../../../src/dates/partial-date.ts';
import { derive, stepOn } from '../../../src/standing/derive.ts';
import type { PlaceHistory } from '../../../src/standing/history.ts';
import { actOf, historyOf, standingIn } from '../history-of.ts';

/** A place that continues another from a day on, with what it did itself. */
function continuing(
  predecessor: PlaceHistory,
  day: string,
  own: readonly string[] = [],
): PlaceHistory {
  const whole = predecessor.acts.filter((act) => act.whole);
  const acts = [
    { ...actOf(`CONTINUED ${day}`), predecessors: [predecessor] },
    ...whole,
    ...own.map(actOf),
  ];
  return { terms: predecessor.terms, acts };
}

/** The place itself, which has another holder from a day on. */
function continuedOn(predecessor: PlaceHistory, day: string): PlaceHistory {
  return { ...predecessor, until: dayBefore(day), continuedOn: day };
}

function heldOn(history: PlaceHistory, day: string) {
  const step = stepOn(derive(history), day);
  return [step?.standing ?? 'NONE', step?.since, step?.act?.key];
}

const SIGNED = historyOf(['SIGNED 1978-01-01']);
const PARTY = historyOf(['RATIFIED 1979-01-01', 'EIF 1980-01-01']);
const TOGETHER = historyOf(['RATIFIED 1979-01-01', 'whole EIF 1980-01-01']);
const LEFT = historyOf(['RATIFIED 1979-01-01', 'EIF 1980-01-01', 'WITHDREW 1990-01-01']);

test.each([
  ['a party', PARTY, ['PARTY', '1980-01-01', 'CONTINUED 1992-04-27']],
  ['a party since all were', TOGETHER, ['PARTY', '1980-01-01', 'CONTINUED 1992-04-27']],
  ['a signatory', SIGNED, ['SIGNATORY', '1978-01-01', 'CONTINUED 1992-04-27']],
  ['one that had left', LEFT, ['WITHDRAWN', '1990-01-01', 'CONTINUED 1992-04-27']],
])('the place of %s is held by the act that continues it', (_, predecessor, expected) => {
  const place = continuing(predecessor, '1992-04-27');
  expect(heldOn(place, '1992-04-26')[0]).toBe('NONE');
  expect(heldOn(place, '1992-04-27')).toEqual(expected);
});

test('in a chain it is held by the last act that continues it', () => {
  const place = continuing(continuing(PARTY, '1992-04-27'), '2006-06-05');
  expect(heldOn(place, '2006-06-05')).toEqual(['PARTY', '1980-01-01', 'CONTINUED 2006-06-05']);
});

test('what the continuing state does itself is behind its standing', () => {
  const place = continuing(PARTY, '1992-04-27', ['SUSPENDED 2000-01-01', 'RESUMED 2001-01-01']);
  expect(heldOn(place, '2000-01-01')).toEqual(['SUSPENDED', '2000-01-01', 'SUSPENDED 2000-01-01']);
  expect(heldOn(place, '2001-01-01')).toEqual(['PARTY', '1980-01-01', 'CONTINUED 1992-04-27']);
});

describe('A notice of withdrawal that is pending when another state continues the place', () => {
  const NOTICE = 'NOTICE 1991-06-01 > 1992-06-01';
  const leaving = historyOf(['RATIFIED 1979-01-01', 'EIF 1980-01-01', NOTICE]);
  const place = (...own: readonly string[]) => continuing(leaving, '1991-12-24', own);

  test('goes on, and is what ends the standing', () => {
    const step = stepOn(derive(place()), '1992-05-31');
    expect(step).toMatchObject({ standing: 'PARTY', endsOn: '1992-06-01' });
    expect(heldOn(place(), '1992-06-01')).toEqual(['WITHDRAWN', '1992-06-01', NOTICE]);
  });

  test.each([
    ['WITHDREW 1992-06-01', { '1992-05-31': 'PARTY', '1992-06-01': 'WITHDRAWN' }],
    ['WITHDREW 1993-06-01', { '1992-06-01': 'PARTY', '1993-06-01': 'WITHDRAWN' }],
    ['WITHDRAWAL_REVOKED 1992-02-01', { '1992-06-01': 'PARTY', '1999-01-01': 'PARTY' }],
  ])('is followed by what the state that continues it does: %s', (own, expected) => {
    const derivation = derive(place(own));
    expect(derivation.faults).toEqual([]);
    for (const [day, standing] of Object.entries(expected))
      expect([day, stepOn(derivation, day)?.standing]).toEqual([day, standing]);
  });
});

test('a consent that waits takes effect for the state that continues the place, by the consent', () => {
  const clause = { entersIntoForce: { after: 'P90D' } };
  const ratified = historyOf(['whole EIF 1980-01-01', 'RATIFIED 1991-12-01'], clause);
  const place = continuing(ratified, '1991-12-24');
  expect(heldOn(place, '1991-12-24')).toEqual([
    'CONTRACTING',
    '1991-12-01',
    'CONTINUED 1991-12-24',
  ]);
  expect(heldOn(place, '1992-02-29')).toEqual(['PARTY', '1992-02-29', 'RATIFIED 1991-12-01']);
});

test.each([
  ['an applicant', historyOf(['APPLIED 1978-01-01'])],
  ['a signatory', SIGNED],
  ['a party', PARTY],
  ['one that had left', LEFT],
])(
  'the place of %s has ended from the day on which another state continues it',
  (_, predecessor) => {
    const before = standingIn(predecessor, '1992-04-26');
    const place = continuedOn(predecessor, '1992-04-27');
    const days = ['1992-04-26', '1992-04-27', '2026'];
    expect(days.map((day) => standingIn(place, day))).toEqual([before, 'ENDED', 'ENDED']);
  },
);

test.each([
  ['NO_PREDECESSOR', continuing(historyOf(['whole EIF 1980-01-01']), '1992-04-27')],
  ['NO_PREDECESSOR', continuing(historyOf(['SIGNED 1995-01-01']), '1992-04-27')],
  ['JOINED_ALREADY', continuing(SIGNED, '1992-04-27', ['SIGNED 1990-01-01'])],
  ['PLACE_CONTINUED', continuedOn(historyOf(['SIGNED 1995-01-01']), '1992-04-27')],
])('what cannot be continued is refused: %s', (name, history) => {
  expect(derive(history).faults.map((fault) => fault.name)).toEqual([name]);
});
