import type { Day } from '../dates/partial-date.ts';
import type { Clause } from './history.ts';

/**
 * The day that a clause gives for a deposit on a day. Months keep the number of the day, or end on the last that the month has.
 * The first of the next month follows the end of the time: the Rome Statute (art. 126(2)) is `P60D` and the first of the month after.
 */
export function clauseDay(from: Day, { after, on }: Clause): Day {
  const [, number, unit] = /^P(\d{1,4})([DMY])$/.exec(after) ?? [];
  if (number === undefined) {
    throw new Error(`${JSON.stringify(after.slice(0, 40))} is not a time: write P90D, P3M or P1Y`);
  }
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const months = unit === 'D' ? 0 : Number(number) * (unit === 'Y' ? 12 : 1);
  const moved =
    unit === 'D'
      ? dayOf(year, month - 1, day + Number(number))
      : dayOf(year, month - 1 + months, Math.min(day, daysIn(year, month - 1 + months)));
  if (on === undefined) return moved;
  const [movedYear = 0, movedMonth = 0] = moved.split('-').map(Number);
  return dayOf(movedYear, movedMonth, 1);
}

function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  // The constructor reads years below 100 as 19xx.
  date.setUTCFullYear(year, month, day);
  return date.toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return Number(dayOf(year, month + 1, 0).slice(8));
}
