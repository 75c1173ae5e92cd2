import { data } from 'react-router';
import { isPartialDate, type PartialDate } from '../dates/dates.ts';
import type { Range } from '../drawing/time-axis.ts';

/** A date parameter of a URL, null where it is absent. Throws for a malformed date. */
export function dateIn(search: URLSearchParams, name: string): PartialDate | null {
  const date = search.get(name) || null;
  if (date !== null && !isPartialDate(date)) throw data(null, { status: 400 });
  return date;
}

/** The range of dates of a URL; an end is null where it is open. */
export function rangeIn(search: URLSearchParams): Range {
  return { from: dateIn(search, 'from'), to: dateIn(search, 'to') };
}
