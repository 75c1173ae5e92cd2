import { RefusedValue } from '../errors.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';

/** Checks a text as a PartialDate and gives it back. Throws `RefusedValue` for a wrong shape or a day that no calendar has. */
export function parsePartialDate(text: string): PartialDate {
  if (isPartialDate(text)) return text;
  throw new RefusedValue(
    `${JSON.stringify(text.slice(0, 40))} is not a date`,
    'write 2025, 2025-11 or 2025-11-06',
  );
}
