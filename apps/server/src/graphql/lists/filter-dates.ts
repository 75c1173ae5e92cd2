import { type DateBound, dateOf, type PartialDate } from '@signatory/register';
import type { CountryFilter } from '@signatory/schema';
import type { Days } from '../days.ts';
import { refuseReversed } from './refused-filters.ts';

/**
 * The filter with relative dates resolved, and with a day for its standings. Throws `DayBeyondRecord`, and `RefusedValue` for a
 * range that ends before it begins.
 */
export async function onDay<Filter extends PlaceFilter & { from?: Bound; to?: Bound }>(
  filter: Filter | null | undefined,
  days: Days,
): Promise<Omit<Filter, 'from' | 'to'> & { from: PartialDate | null; to: PartialDate | null }> {
  const day = (bound: Bound | undefined) => (bound == null ? null : dateOf(bound, days.today));
  const [from, to] = [day(filter?.from), day(filter?.to)];
  refuseReversed(from, to, 'filter.');
  const placed = (await withDay(filter, days)) as Filter;
  return { ...placed, from, to };
}

/** The filter with a day for its standings: today where none is given. Throws `DayBeyondRecord`. */
export async function withDay<Filter extends PlaceFilter>(
  filter: Filter | null | undefined,
  days: Days,
): Promise<Partial<Filter>> {
  if (!filter) return {};
  if (filter.standing == null && filter.asOf == null) return filter;
  return { ...filter, asOf: await days.dayFor(filter.asOf, 'filter.asOf') };
}

type PlaceFilter = Pick<CountryFilter, 'standing' | 'asOf'>;

type Bound = DateBound | null;
