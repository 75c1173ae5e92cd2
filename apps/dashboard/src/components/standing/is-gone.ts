import { latestDay, type PartialDate } from '../../dates/dates.ts';

/** Whether a state had ceased to exist by a day: it can neither sign nor take part any more. */
export function isGone({ until }: { readonly until: string | null }, day: PartialDate): boolean {
  return until !== null && until < latestDay(day);
}
