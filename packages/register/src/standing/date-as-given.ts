import type { Act } from '../act/act.ts';
import { type Day, earliestDay, latestDay, type PartialDate } from '../dates/partial-date.ts';

/** A day as the act dates it that it falls within; the day itself where it came by another way, as by a notice. */
export function dateAsGiven(day: Day | null, act: Act | null): PartialDate | null {
  // A place that is continued dates from the predecessor's acts.
  if (day === null || act === null || act.kind === 'CONTINUED') return day;
  const { date, otherDate } = act;
  if (date === null) return act.attested !== null && day <= act.attested ? null : day;
  const within = [date, otherDate ?? date].find(
    (one) => earliestDay(one) <= day && day <= latestDay(one),
  );
  return within ?? day;
}
