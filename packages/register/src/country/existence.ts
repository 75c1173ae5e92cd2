import type { CountryKind } from '@signatory/schema';
import { latestDay, type PartialDate } from '../dates/partial-date.ts';

/**
 * Whether a state had ceased to exist before a day (an imprecise day stands for its last). Null of a former state whose last day is
 * not on record: it is no more, and whether it was on that day is not known. It does not depend on the day of the question, so that
 * what was told of a day is told of it ever after.
 */
export function hasCeased(
  { kind, until }: { readonly kind: CountryKind; readonly until: PartialDate | null },
  day: PartialDate,
): boolean | null {
  if (until !== null) return latestDay(until) < latestDay(day);
  return kind === 'FORMER' ? null : false;
}
