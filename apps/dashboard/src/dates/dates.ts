/** A calendar date: `2025`, `2025-11` or `2025-11-06`, as the contract's `PartialDate`. */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = 86_400_000;
const FIRST_DAY = '0001-01-01';

/** Whether a text is a date of the calendar in one of the three precisions. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOf(year, month));
}

/** The last day a date may mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  // Most dates are exact, and a picture compares thousands of them.
  if (date.length === 10) return date;
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(lastDayOf(year, month)).padStart(2, '0')}`;
}

/** The first day a date may mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Whole days from the last day `from` may mean to the last day `to` may mean. Counted in UTC: no day is 23 hours long. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(latestDay(to)) - Date.parse(latestDay(from))) / DAY);
}

/** The day so many days before another, but not before the first day of the year 1, the earliest date. */
export function daysBefore(day: string, days: number): string {
  const before = Date.parse(day) - days * DAY;
  return new Date(Math.max(before, Date.parse(FIRST_DAY))).toISOString().slice(0, 10);
}

function lastDayOf(year: string, month: string): number {
  // Day 0 of the following month; setUTCFullYear because the constructor reads years below 100 as 19xx.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month), 0);
  return date.getUTCDate();
}
