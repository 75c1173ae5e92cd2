import {
  type Announcement,
  latestDay,
  type PartialDate,
  parsePartialDate,
} from '@signatory/register';

/** The id of an announcement on a day: the day is part of it, since it decides what had come of it (decision 0020). */
export function announcementId({ act, day }: Announcement): string {
  return `Announcement:${act.key}/${day}`;
}

/** Which act and which day a key names, the part of an id behind the colon; today where it names none. Throws `RefusedValue` for a malformed date. */
export function announcementKey(
  key: string,
  today: PartialDate,
): { readonly act: string; readonly day: PartialDate } {
  const [accord = '', country = '', act = '', ...rest] = key.split('/');
  const day = rest.length === 0 ? today : parsePartialDate(rest.join('/'));
  return { act: `${accord}/${country}/${act}`, day: latestDay(day) };
}
