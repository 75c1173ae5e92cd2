import type { CountryKind, Standing } from '@signatory/schema';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { JOINED } from '../accord/accord-sort.ts';
import { isGone } from '../standing/is-gone.ts';

interface Country {
  readonly kind: CountryKind;
  readonly until: string | null;
}

/** Whether a state no longer exists on a day. Of a former state whose last day is not on record it is known of today alone. */
export function isGoneOn(country: Country, day: PartialDate, today: PartialDate): boolean {
  const isFormer = country.kind === 'FORMER' && country.until === null;
  return isGone(country, day) || (isFormer && latestDay(day) >= latestDay(today));
}

/** Whether a country takes part in an accord: it has signed or joined, has not left, and still exists. */
export function takesPart(standing: Standing | null, isGone: boolean): boolean {
  return standing !== null && JOINED.includes(standing) && !isGone;
}
