import type { OfficeOn, PartialDate } from '@signatory/register';

/** The id of an office on a day: the day is part of it, since it decides whether the office is held or the last known (decision 0020). */
export function officeOnId({ office, day }: OfficeOn): string {
  return `OfficeOn:${office.key}/${day}`;
}

/** Which office and which day a key names, the part of an id behind the colon; today where it names none. */
export function officeOnKey(
  key: string,
  today: PartialDate,
): { readonly office: string; readonly day: PartialDate } {
  const [leader = '', tenure = '', ...rest] = key.split('/');
  return { office: `${leader}/${tenure}`, day: rest.length === 0 ? today : rest.join('/') };
}
