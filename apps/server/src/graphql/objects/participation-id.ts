import { latestDay, type PartialDate, parsePartialDate } from '@signatory/register';
import type { ParticipationAsOf } from '../resolver-parents.ts';

/**
 * The id of a participation: accord, country and the day that it is of. The day is part of it because who stands where
 * follows from the day: an object's id and a field's arguments determine the field's value (Global Object Identification,
 * "Field stability"), and clients keep by id what they have read.
 */
export function participationId({ whole, day }: ParticipationAsOf): string {
  return `Participation:${whole.accord}/${whole.country}/${day}`;
}

/**
 * Which participation a key names, the part of an id behind the colon. An imprecise date stands for its last day, and none
 * for today, as in ids of before version 0.2 of the schema. Throws `RefusedValue` for what is no date.
 */
export function participationOf(
  key: string,
  today: PartialDate,
): { readonly accord: string; readonly country: string; readonly day: PartialDate } {
  const [accord = '', country = '', ...rest] = key.split('/');
  const date = rest.length === 0 ? today : parsePartialDate(rest.join('/'));
  return { accord, country, day: latestDay(date) };
}
