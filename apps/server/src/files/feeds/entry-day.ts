import {
  type Day,
  earliestDay,
  earliestKnown,
  latestDay,
  type PartialDate,
} from '@signatory/register';

/**
 * The day of a feed entry, from dates on record only: the day of the act or statement; for a month or a year its last day, but not
 * later than the first report; for an undated event the day from which it counts, for a future one that of the first report.
 * `published` are the dates of its sources. Null where the record has no such day up to today.
 */
export function entryDay(
  { date, countedFrom }: { date: PartialDate | null; countedFrom: Day | null },
  published: readonly (PartialDate | null)[],
  today: Day,
): Day | null {
  if (date === null) return countedFrom !== null && countedFrom <= today ? countedFrom : null;
  const reported = earliestKnown(published);
  const known = reported !== null && reported <= today ? reported : null;
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (known !== null && first <= known && known < last) return known;
  return last <= today ? last : known;
}

/**
 * Noon in UTC, which is on that day in all time zones from UTC−12:00 to before UTC+12:00. No instant is on the same day in all zones,
 * which span 26 hours.
 */
export function noonOf(day: Day): string {
  return `${day}T12:00:00Z`;
}
