import { useLocation } from 'react-router';
import type { Messages } from '../messages/catalogue.ts';
import { useHydrationState } from '../page/hydration-state.ts';
import { earliestDay, latestDay, type PartialDate } from './dates.ts';

/** What a page says of days follows from these, which the server gave with the page: no clock of the reader is asked. */
export interface Days {
  /** The day of the answer. */
  readonly today: string;
  /** The last day that may be asked for. */
  readonly lastDay: string;
  /** The day that the address asks for; null where it asks for none. */
  readonly asOf: PartialDate | null;
  /** The day that the page answers for. */
  readonly day: PartialDate;
}

export function useDays(): Days {
  const { today, lastDay } = useHydrationState();
  // An address with what is no date has no page.
  const asOf = new URLSearchParams(useLocation().search).get('asOf') || null;
  return { today, lastDay, asOf, day: asOf ?? today };
}

/** Whether all of a date is still ahead: what is so dated is scheduled. */
export function isAhead(date: PartialDate | null, today: string): boolean {
  return date !== null && earliestDay(date) > today;
}

/** A date in words; where it is ahead, that it is scheduled. */
export function eventDateText(messages: Messages, date: PartialDate, today: string): string {
  const words = messages.date(date);
  return isAhead(date, today) ? messages.asOf.scheduled(words) : words;
}

/** Whether a day lies after the last one that was looked for; not where nobody has said which that is. */
export function isUncovered(day: PartialDate, until: PartialDate | null): boolean {
  return until !== null && latestDay(until) < latestDay(day);
}

/** The last day to count to: none is counted that is still ahead, nor one for which nobody looked. */
export function countedTo(day: PartialDate, until: PartialDate | null, today: string): PartialDate {
  const last = latestDay(day) > today ? today : day;
  return until !== null && isUncovered(last, until) ? until : last;
}
