import { useLocation } from 'react-router';
import type { FirstMessages } from '../messages/catalogue.ts';
import { useHydrationState } from '../page/hydration-state.ts';
import { earliestDay, latestDay, type PartialDate } from './dates.ts';

/** The days of a page, all from the server: the reader's clock is not used. */
export interface Days {
  /** The day of the answer. */
  readonly today: string;
  /** The last day that a URL may name. */
  readonly lastDay: string;
  /** The day in the URL; null where there is none. */
  readonly asOf: PartialDate | null;
  /** The day that the page answers for. */
  readonly day: PartialDate;
}

export function useDays(): Days {
  const { today, lastDay } = useHydrationState();
  // A URL with a malformed date was refused before.
  const asOf = new URLSearchParams(useLocation().search).get('asOf') || null;
  return { today, lastDay, asOf, day: asOf ?? today };
}

/** Whether a date lies completely in the future: the event is scheduled. */
export function isAhead(date: PartialDate | null, today: string): boolean {
  return date !== null && earliestDay(date) > today;
}

/** A date in words; where it is ahead, that it is scheduled. */
export function eventDateText(messages: FirstMessages, date: PartialDate, today: string): string {
  const words = messages.date(date);
  return isAhead(date, today) ? messages.asOf.scheduled(words) : words;
}

/** Whether a day lies after the last day covered; false where the coverage is unknown. */
export function isUncovered(day: PartialDate, until: PartialDate | null): boolean {
  return until !== null && latestDay(until) < latestDay(day);
}

/** The last day to count to: neither in the future nor after the last day covered. */
export function countedTo(day: PartialDate, until: PartialDate | null, today: string): PartialDate {
  const last = latestDay(day) > today ? today : day;
  return until !== null && isUncovered(last, until) ? until : last;
}
