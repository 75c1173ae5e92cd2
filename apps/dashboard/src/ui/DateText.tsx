import { formatDate, type PartialDate } from '../dates.ts';

/** A date in words, exact or not. */
export function DateText({ date }: { date: PartialDate }) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
