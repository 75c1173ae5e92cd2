import { type DateBound, dateOf, type PartialDate } from '@signatory/register';

/** A filter in which what is counted back from today has become a date. */
export function onDay<Filter extends { from?: Bound; to?: Bound }>(
  filter: Filter | null | undefined,
  today: PartialDate,
): Omit<Filter, 'from' | 'to'> & { from: PartialDate | null; to: PartialDate | null } {
  const day = (bound: Bound | undefined) => (bound == null ? null : dateOf(bound, today));
  return { ...(filter as Filter), from: day(filter?.from), to: day(filter?.to) };
}

type Bound = DateBound | null;
