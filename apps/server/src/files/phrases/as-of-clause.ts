import { latestDay, type PartialDate } from '@signatory/register';
import type { Days } from '../../graphql/days.ts';

/**
 * The day of a standing as an English clause, for files, cards and citations: `as of 2026-11-29; searched up to 2026-08-21,
 * what happened later may be missing`. `until` is the last day covered, null where unknown; `write` writes a date.
 */
export function asOfClause(
  day: PartialDate,
  until: PartialDate | null,
  { today }: Pick<Days, 'today'>,
  write: (date: PartialDate) => string = String,
): string {
  const ahead = latestDay(day) > today ? `, as known on ${write(today)}` : '';
  const looked = until !== null && latestDay(until) < latestDay(day);
  return `as of ${write(day)}${ahead}${looked ? `; searched up to ${write(until)}, what happened later may be missing` : ''}`;
}
