import { latestDay, type PartialDate } from '../dates/dates.ts';

const DAY = 86_400_000;

/** The range of days of a drawing. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The position of a date in a range, in percent. An imprecise date is at its last day. */
export function positionOf(date: PartialDate, { first, last }: Span): number {
  const length = Date.parse(last) - Date.parse(first) || DAY;
  const at = ((Date.parse(latestDay(date)) - Date.parse(first)) / length) * 100;
  return Math.round(at * 100) / 100;
}

/** The horizontal position in the direction of the page: time runs from right to left in Arabic and Hebrew. */
export function drawnAt(at: number, direction: 'ltr' | 'rtl'): string {
  return `${direction === 'rtl' ? Math.round((100 - at) * 100) / 100 : at}%`;
}

/** The date itself where it lies in a range, else the end of the range that is the nearest. */
export function dayWithin(date: PartialDate, { first, last }: Span): PartialDate {
  const day = latestDay(date);
  if (day < first) return first;
  return day > last ? last : date;
}
