import { describe, expect, test } from 'vitest';
import { RefusedValue } from '../errors.ts';
import { parsePartialDate } from './parse-partial-date.ts';
import { compareDates, dayAfter, dayBefore, earliestDay, latestDay } from './partial-date.ts';

describe('PartialDate', () => {
  test.each(['2025', '2025-11', '2025-11-06', '2024-02-29', '0001', '9999-12-31'])(
    '%s is a date',
    (text) => {
      expect(parsePartialDate(text)).toBe(text);
    },
  );

  test.each([
    '',
    '25',
    '0000',
    '2025-13',
    '2025-00',
    '2025-1-6',
    '2025-02-30',
    '2023-02-29',
    '2025-11-06T00:00',
    ' 2025',
    '٢٠٢٥',
  ])('%j is refused', (text) => {
    expect(() => parsePartialDate(text)).toThrow(RefusedValue);
  });

  test('an imprecise date runs from its earliest to its latest day', () => {
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('0050'), latestDay('0050')]).toEqual(['0050-01-01', '0050-12-31']);
  });

  test('dates are ordered by their latest day, the less precise first, the unknown before all', () => {
    const dates = ['2025-11-06', null, '2025', '2025-12-31', '2025-11'];
    expect(dates.toSorted(compareDates)).toEqual([
      null,
      '2025-11-06',
      '2025-11',
      '2025',
      '2025-12-31',
    ]);
  });
});

test.each([
  ['2024-02-28', '2024-02-29'],
  ['2025-12-31', '2026-01-01'],
  ['0099-12-31', '0100-01-01'],
])('the day after %s is %s', (day, after) => {
  expect([dayAfter(day), dayBefore(after)]).toEqual([after, day]);
});

test('the day after the last that can be written is later than every date', () => {
  expect(dayAfter('9999-12-31') > '9999-12-31').toBe(true);
});
