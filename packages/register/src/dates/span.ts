import { type Day, earliestDay, latestDay, NEVER, type PartialDate } from './partial-date.ts';

/** Of an act what tells on which days it may have been done. */
interface Dated {
  readonly date: PartialDate | null;
  readonly otherDate?: PartialDate | null | undefined;
  readonly attested?: Day | null | undefined;
}

/** Whether an act is dated to the day: two acts of one month or year need not be of one day. */
export function isExact(act: Dated): boolean {
  const [earliest, latest] = spanOf(act);
  return earliest === latest;
}

/** First and last day on which an act may have been done, of two days that are given for it by the later; what nothing dates counts on no day, unless another act presupposes it. */
export function spanOf({ date, otherDate, attested }: Dated): readonly [Day, Day] {
  if (date === null) return ['0001-01-01', attested ?? NEVER];
  const dates = otherDate ? [date, otherDate] : [date];
  const latestOf = (days: readonly Day[]) => days.toSorted().at(-1) ?? date;
  return [latestOf(dates.map(earliestDay)), latestOf(dates.map(latestDay))];
}
