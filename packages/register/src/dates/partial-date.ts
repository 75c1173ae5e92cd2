/**
 * A calendar date, exact or of reduced precision: `2025`, `2025-11` or `2025-11-06` (EDTF level 0, years 0001 to 9999).
 * As text of one precision it sorts by time; across precisions compare `latestDay`.
 */
export type PartialDate = string;

/** An exact day, `YYYY-MM-DD`. */
export type Day = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text has the shape of a PartialDate and means days that a calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  return (
    year !== undefined &&
    year !== '0000' &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOf(year, month ?? '01')))
  );
}

/** The first day a date may mean. */
export function earliestDay(date: PartialDate): Day {
  if (isExact(date)) return date;
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day a date may mean: the day by which a beginning so dated must have happened. */
export function latestDay(date: PartialDate): Day {
  if (isExact(date)) return date;
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(lastDayOf(year, month)).padStart(2, '0')}`;
}

/** Whether a date is a day: nearly all are, and are compared thousands of times for a page. */
function isExact(date: PartialDate): boolean {
  return date.length === 10;
}

/** Whether all days that some dates may mean are before all that others may; of unknown ones nothing is sure. */
export function areSurelyBefore(
  dates: readonly PartialDate[],
  others: readonly PartialDate[],
): boolean {
  const latest = dates.map(latestDay).sort().at(-1);
  const earliest = others.map(earliestDay).sort()[0];
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** Later than every day that can be written. */
export const NEVER: Day = ':';

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return daysLater(day, -1);
}

/** The day after a day; `NEVER` after the last that can be written. */
export function dayAfter(day: Day): Day {
  return day === '9999-12-31' ? NEVER : daysLater(day, 1);
}

function daysLater(day: Day, days: number): Day {
  const [year = '', month = '', date = ''] = day.split('-');
  const moved = new Date(0);
  // The constructor reads years below 100 as 19xx.
  moved.setUTCFullYear(Number(year), Number(month) - 1, Number(date) + days);
  return moved.toISOString().slice(0, 10);
}

/** How many days lie between two: 0 for one and the same, negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Orders by latest day, then the less precise first; unknown dates before all others. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  const [x, y] = [latestDay(a), latestDay(b)];
  return x === y ? a.length - b.length : x < y ? -1 : 1;
}

/** The earliest of some dates, each as the last day that it may mean; null where none is known. */
export function earliestKnown(dates: readonly (PartialDate | null)[]): Day | null {
  return dates.flatMap((date) => (date === null ? [] : [latestDay(date)])).sort()[0] ?? null;
}

/**
 * The day from which a fact counts: the latest day its date may mean, or the later of two that sources give, or, where it is
 * undated, the day its earliest supporting source was published. A fact is not claimed before it must be true. Null where
 * nothing dates it.
 */
export function effectiveDay(fact: {
  date: PartialDate | null;
  otherDate?: PartialDate | null;
  attested: Day | null;
}): Day | null {
  if (fact.date === null) return fact.attested;
  const day = latestDay(fact.date);
  const other = latestDay(fact.otherDate ?? fact.date);
  return day < other ? other : day;
}

/** Whether a fact has begun by a day. */
export function hasBegun(
  fact: { date: PartialDate | null; attested: Day | null },
  day: Day,
): boolean {
  const effective = effectiveDay(fact);
  return effective !== null && effective <= day;
}

function lastDayOf(year: string, month: string): number {
  // Day 0 of the following month; setUTCFullYear because the constructor reads years below 100 as 19xx.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month), 0);
  return date.getUTCDate();
}
