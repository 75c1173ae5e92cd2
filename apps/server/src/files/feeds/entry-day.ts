import { type Day, earliestDay, latestDay, type PartialDate } from '@signatory/register';

/**
 * The day by which an entry of a feed is dated, from the record's own days alone: that of the act or the words; of a month or a
 * year the last one, but not after it had been reported; of what is undated or still ahead, the day it was first reported. `published`
 * are the dates of its sources. Null where the record has no day for it that has come.
 */
export function entryDay(
  date: PartialDate | null,
  published: readonly (PartialDate | null)[],
  today: Day,
): Day | null {
  const reported = published
    .flatMap((one) => (one === null ? [] : [latestDay(one)]))
    .sort()
    .at(0);
  const known = reported !== undefined && reported <= today ? reported : null;
  if (date === null) return known;
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (known !== null && first <= known && known < last) return known;
  return last <= today ? last : known;
}

/**
 * Noon in UTC, which is that day in all zones from UTC−12:00 up to, and without, UTC+12:00: no instant is one day in all zones,
 * since these span 26 hours.
 */
export function noonOf(day: Day): string {
  return `${day}T12:00:00Z`;
}
