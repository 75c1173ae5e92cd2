import { describe, expect, test } from 'vitest';
import { daysBetween, isPartialDate, latestDay } from './dates.ts';

describe('A date', () => {
  test.each([
    ['2025', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['0099-02', '0099-02-28'],
    ['2025-11-06', '2025-11-06'],
  ])('%s means at latest %s', (date, day) => {
    expect(latestDay(date)).toBe(day);
  });

  test.each(['2025', '2025-11', '2024-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(['', '0000', '2025-13', '2025-02-29', '2025-1-6', '2025-11-06T00:00', 'yesterday'])(
    '“%s” is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  test('is days away from another, whatever the clocks do in between', () => {
    expect(daysBetween('2025-11-06', '2025-11-24')).toBe(18);
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-11', '2025-12-02')).toBe(2);
  });
});
