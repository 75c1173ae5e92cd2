import {
  latestDay,
  type PartialDate,
  type ParticipationAsOf,
  parsePartialDate,
} from '@signatory/register';

/**
 * The id of a participation: accord, country and day. The day is part of it because the standing depends on the day: an
 * object's id and a field's arguments determine the field's value (Global Object Identification, "Field stability"), and
 * clients cache objects by id.
 */
export function participationId({ participation, day }: ParticipationAsOf): string {
  return `Participation:${participation.accord}/${participation.country}/${day}`;
}

/**
 * The participation that a key names; the key is the part of an id after the colon. An imprecise date stands for its last day.
 * Without a date, as in ids before version 0.2 of the schema, it is today. Throws `RefusedValue` for a malformed date.
 */
export function participationOf(
  key: string,
  today: PartialDate,
): { readonly accord: string; readonly country: string; readonly day: PartialDate } {
  const [accord = '', country = '', ...rest] = key.split('/');
  const date = rest.length === 0 ? today : parsePartialDate(rest.join('/'));
  return { accord, country, day: latestDay(date) };
}
