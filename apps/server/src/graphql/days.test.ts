import { describe, expect, test } from 'vitest';
import { asOfClause } from '../files/phrases/as-of-clause.ts';
import { DayBeyondRecord, daysOf } from './days.ts';

const on = (now: string, day: string | null = '2026-12-01') =>
  daysOf({ lastDay: async () => day, stamp: () => null }, () => new Date(now))();

describe('The day of an answer', () => {
  test('changes at midnight in UTC, whatever the time zone of the machine', () => {
    expect(on('2026-08-20T23:59:59.999Z').today).toBe('2026-08-20');
    expect(on('2026-08-21T00:00:00Z').today).toBe('2026-08-21');
    expect(on('2026-08-21T00:30:00+14:00').today).toBe('2026-08-20');
    expect(on('2026-08-20T23:30:00-10:00').today).toBe('2026-08-21');
  });

  test('is the one asked, today where none is', async () => {
    expect(await on('2026-08-21T12:00:00Z').dayFor(null)).toBe('2026-08-21');
    expect(await on('2026-08-21T12:00:00Z').dayFor('0001-01-01')).toBe('0001-01-01');
    expect(await on('2026-08-21T12:00:00Z').dayFor('2026-12-01')).toBe('2026-12-01');
    expect(await on('2026-08-21T12:00:00Z').dayFor('2026-11')).toBe('2026-11');
  });

  test.each([
    ['2026-12-02', 'asOf is 2026-12-02, and the last day on record is 2026-12-01'],
    [
      '2026-12',
      'asOf is 2026-12, which stands for 2026-12-31, and the last day on record is 2026-12-01',
    ],
    ['9999', 'asOf is 9999, which stands for 9999-12-31, and the last day on record is 2026-12-01'],
  ])('is refused where it is %s', async (day, message) => {
    await expect(on('2026-08-21T12:00:00Z').dayFor(day)).rejects.toThrow(message);
    await expect(on('2026-08-21T12:00:00Z').dayFor(day)).rejects.toThrow(DayBeyondRecord);
  });

  test('is refused after today where the record ends before', async () => {
    for (const last of [null, '1975-08-01']) {
      const days = on('2026-08-21T12:00:00Z', last);
      expect(await days.lastDay()).toBe('2026-08-21');
      expect(await days.dayFor('2026-08-21')).toBe('2026-08-21');
      await expect(days.dayFor('2026-08-22')).rejects.toThrow('2026-08-21');
    }
  });

  test('leaves ahead what has no day that is there yet', () => {
    const { isScheduled } = on('2026-08-21T12:00:00Z');
    expect(['2026-08-22', '2026-09', '2027'].map(isScheduled)).toEqual([true, true, true]);
    expect(['2026-08-21', '2026-08', '2026', null].map(isScheduled)).toEqual(Array(4).fill(false));
  });
});

describe('The last day on record', () => {
  test('is read anew once the record is written, and once a reading failed', async () => {
    const [days, stamps] = [
      ['2027-01-01', '2028-01-01'],
      ['a', 'a', 'b'],
    ];
    let readings = 0;
    const register = {
      stamp: () => stamps.shift() ?? 'b',
      lastDay: async () => {
        if (++readings === 1) throw new Error('busy');
        return days[readings - 2] ?? null;
      },
    };
    const { lastDay } = daysOf(register, () => new Date('2026-08-21T12:00:00Z'))();
    await expect(lastDay()).rejects.toThrow('busy');
    expect(await lastDay()).toBe('2027-01-01');
    expect(await lastDay()).toBe('2028-01-01');
    expect(await lastDay()).toBe('2028-01-01');
    expect(readings).toBe(3);
  });
});

describe('What an answer says of its day', () => {
  const { today } = on('2026-08-22T12:00:00Z');
  test.each([
    ['2026-08-20', '2026-08-21', 'as of 2026-08-20'],
    ['2026-08-21', '2026-08-21', 'as of 2026-08-21'],
    [
      '2026-08-22',
      '2026-08-21',
      'as of 2026-08-22; searched up to 2026-08-21, what happened later may be missing',
    ],
    [
      '2026-08',
      '2026-08-21',
      'as of 2026-08, as known on 2026-08-22; searched up to 2026-08-21, what happened later may be missing',
    ],
    ['2026-05', '2026-05', 'as of 2026-05'],
    ['2026-12-01', null, 'as of 2026-12-01, as known on 2026-08-22'],
  ])('for %s, covered until %s', (day, until, told) => {
    expect(asOfClause(day, until, { today })).toBe(told);
  });
});
