import { expect, test } from 'vitest';
import { derive, stepOn } from '../../src/standing/derive.ts';
import type { PlaceHistory } from '../../src/standing/history.ts';
import { historyOf, standingIn } from './history-of.ts';
import { naiveStandings } from './naive-standing.ts';

const names = (history: PlaceHistory) => derive(history).faults.map(({ name }) => name);
/** The same with an act that names the one before it. */
const after = ({ acts, ...history }: PlaceHistory, key: string, before: string): PlaceHistory => ({
  ...history,
  acts: acts.map((act) => (act.key === key ? { ...act, after: before } : act)),
});

test.each([
  ['RATIFIED 2025', 'whole EIF 2025-06-01', 'CONTRACTING'],
  ['RATIFIED 2025-06', 'whole EIF 2025-06-01', 'CONTRACTING'],
  ['RATIFIED 2025', 'whole EIF 2025', 'CONTRACTING'],
  ['RATIFIED 2025-03', 'whole EIF 2025', 'CONTRACTING'],
  ['SIGNED 2025', 'whole PROVISIONALLY_APPLIED 2025', 'SIGNATORY'],
])(
  '%s and %s need not be of one day: which came first is asked, and each answer taken',
  (own, whole, last) => {
    const history = historyOf([own, whole]);
    expect(names(history)).toEqual(['ORDER_UNKNOWN']);
    const first = after(history, whole, own);
    const later = after(history, own, whole);
    expect([names(first), names(later)]).toEqual([[], []]);
    const expected = whole.includes('EIF') ? 'PARTY' : 'PROVISIONAL';
    expect([standingIn(first, '2026'), standingIn(later, '2026')]).toEqual([expected, last]);
    for (const one of [first, later])
      expect([...naiveStandings(one).on('2026-12-31')]).toEqual([standingIn(one, '2026')]);
  },
);

test('the cure names both acts as `after:` does', () => {
  const { acts, ...history } = historyOf(['RATIFIED 2025', 'whole EIF 2025-06-01']);
  const keys = ['pact/KAZ/ratified-2025', 'pact/-/entered-into-force-2025-06-01'];
  const { faults } = derive({
    ...history,
    acts: acts.map((act, i) => ({ ...act, key: keys[i] ?? '' })),
  });
  expect(faults.map(({ cure }) => cure)).toEqual([
    'if it came first, write `after: KAZ/ratified-2025` in ENTERED_INTO_FORCE of the accord, or enter its own entry into force; if later, `after: -/entered-into-force-2025-06-01` in this one; or give the full days of both',
  ]);
});

test.each(['EIF 2025-06-01', 'EIF 2025'])(
  'its own entry into force tells that its consent came before: %s',
  (own) => {
    const history = historyOf(['RATIFIED 2025', 'whole EIF 2025', own]);
    expect(names(history)).toEqual([]);
    expect(standingIn(history, '2026')).toBe('PARTY');
  },
);

test('on one day known to the day they take part in it', () => {
  const history = historyOf(['RATIFIED 2025-06-01', 'whole EIF 2025-06-01']);
  expect([names(history), standingIn(history, '2025-06-01')]).toEqual([[], 'PARTY']);
});

test('an exit and what revokes it in one year are not of one day', () => {
  const joined = ['whole EIF 2024-01-01', 'RATIFIED 2023-01-01'];
  expect(names(historyOf([...joined, 'WITHDREW 2025', 'WITHDRAWAL_REVOKED 2025']))).toEqual([
    'NOTHING_TO_REVOKE',
  ]);
});

test('what a state did in the year of its end it did by its last day, and in that of its beginning not before its first', () => {
  const former = historyOf(['SIGNED 1990', 'RATIFIED 1991'], {}, { until: '1991-12-26' });
  expect(names(former)).toEqual([]);
  const days = ['1991-12-25', '1991-12-26', '1991-12-27'];
  expect(days.map((day) => standingIn(former, day))).toEqual(['SIGNATORY', 'CONTRACTING', 'ENDED']);
  const undated = historyOf(['CONSENTED ~2005-01-01'], {}, { until: '1991-12-26' });
  expect([names(undated), standingIn(undated, '1991-12-26')]).toEqual([[], 'CONTRACTING']);
  const fresh = historyOf(['whole EIF 2006-06-01', 'RATIFIED 2006'], {}, { from: '2006-06-03' });
  expect([names(fresh), stepOn(derive(fresh), '2006')?.standing]).toEqual([[], 'CONTRACTING']);
});
