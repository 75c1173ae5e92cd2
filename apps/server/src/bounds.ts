import { type DateBound, dateOf, type PartialDate } from '@signatory/register';
import type { CountryFilter } from '@signatory/schema';

/** A filter in which what is counted back from today has become a date, and a standing is asked for a day. */
export function onDay<Filter extends PlaceFilter & { from?: Bound; to?: Bound }>(
  filter: Filter | null | undefined,
  today: PartialDate,
): Omit<Filter, 'from' | 'to'> & { from: PartialDate | null; to: PartialDate | null } {
  const day = (bound: Bound | undefined) => (bound == null ? null : dateOf(bound, today));
  return { ...(withDay(filter, today) as Filter), from: day(filter?.from), to: day(filter?.to) };
}

/** A filter in which a standing is asked for a day: today where none is given. */
export function withDay<Filter extends PlaceFilter>(
  filter: Filter | null | undefined,
  today: PartialDate,
): Partial<Filter> {
  if (!filter) return {};
  return filter.standing == null ? filter : { ...filter, asOf: filter.asOf ?? today };
}

type PlaceFilter = Pick<CountryFilter, 'standing' | 'asOf'>;

type Bound = DateBound | null;
