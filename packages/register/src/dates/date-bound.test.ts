import { expect, test } from 'vitest';
import { dateOf, parseDateBound } from './date-bound.ts';

test.each([
  ['2025-11', '2025-11'],
  ['-P4W', '2025-10-13'],
  ['-P0D', '2025-11-10'],
  ['-P1Y6M', '2024-05-10'],
  ['-P1M10D', '2025-09-30'],
])('%s on 10 November 2025 is %s', (bound, date) => {
  expect(dateOf(bound, '2025-11-10')).toBe(date);
});

test('a month back from a day that the month before has not is its last day', () => {
  expect(dateOf('-P1M', '2024-03-31')).toBe('2024-02-29');
  expect(dateOf('-P1Y', '2024-02-29')).toBe('2023-02-28');
});

test.each(['P4W', '-P', '-P1.5D', '-PT1H', '-P1W2W', '+P1D', '2025-02-30', '-P9999Y9M', '- P1D'])(
  '%s is refused',
  (bound) => {
    expect(() => parseDateBound(bound)).toThrow(/is (not a date|neither a date)/);
  },
);
