import { RefusedValue } from '../errors.ts';
import { parsePartialDate } from './parse-partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/**
 * Where a range of days begins or ends: a date, or a duration back from today as ISO 8601-2 writes it with a minus: `-P4W`,
 * `-P1Y6M`, `-P10D`.
 */
export type DateBound = string;

const DURATION = /^-P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/** Checks a text as a DateBound and gives it back. Throws `RefusedValue`. */
export function parseDateBound(text: string): DateBound {
  dateOf(text, '9999-12-31');
  return text;
}

/**
 * The date that a bound stands for on a day. Years and months are taken off first, and where the month has no such day its last
 * one stands for it, then weeks and days. Throws `RefusedValue`, also for a day before the year 1.
 */
export function dateOf(bound: DateBound, today: Day): PartialDate {
  if (/^\d/.test(bound)) return parsePartialDate(bound);
  const parts = DURATION.exec(bound);
  if (!parts) throw refused(bound);
  const [years = 0, months = 0, weeks = 0, days = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year - years, month - 1 - months, 1);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(day, last.getUTCDate()) - 7 * weeks - days);
  if (first.getUTCFullYear() < 1) throw refused(bound);
  return first.toISOString().slice(0, 10);
}

function refused(text: string): RefusedValue {
  return new RefusedValue(
    `${JSON.stringify(text.slice(0, 40))} is neither a date nor a duration back from today`,
    'write 2025, 2025-11, 2025-11-06 or, for four weeks ago, -P4W',
  );
}
