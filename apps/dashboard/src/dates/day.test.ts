import { expect, test } from 'vitest';
import { countedTo, isAhead, isUncovered } from './day.ts';

test.each([
  // Before the end of coverage, on its day, and after it.
  ['2026-08-20', '2026-08-21', '2026-08-20', '2026-08-20'],
  ['2026-08-21', '2026-08-21', '2026-08-21', '2026-08-21'],
  ['2026-08-22', '2026-08-21', '2026-08-22', '2026-08-21'],
  // A day ahead is counted to today, or to the end of coverage.
  ['2026-12-01', '2026-08-21', '2026-08-20', '2026-08-20'],
  ['2026-12-01', '2026-08-21', '2026-08-22', '2026-08-21'],
  ['2026-12-01', null, '2026-08-20', '2026-08-20'],
  ['2026-08', '2026-05', '2026-11-29', '2026-05'],
])('days for %s, covered until %s, are on %s counted to %s', (day, until, today, last) => {
  expect(countedTo(day, until, today)).toBe(last);
});

test('a day is uncovered after the last day that coverage may mean', () => {
  expect(isUncovered('2026-05-31', '2026-05')).toBe(false);
  expect(isUncovered('2026-06-01', '2026-05')).toBe(true);
  expect(isUncovered('2026-06-01', null)).toBe(false);
});

test('a date is ahead where all of it is', () => {
  const ahead = ['2026-12', '2026-11-30', '2027'].map((date) => isAhead(date, '2026-11-29'));
  const there = ['2026-11', '2026', '2026-11-29', null].map((date) => isAhead(date, '2026-11-29'));
  expect([...ahead, ...there]).toEqual([true, true, true, false, false, false, false]);
});
