import type { PartialDate } from '@signatory/register';
import type { Verbatim } from '@signatory/schema';
import { enumWords } from './enum-words.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `6 November 2025`, `November 2025` or `2025`. */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const parts = [day && Number(day), month && MONTHS[Number(month) - 1], Number(year)];
  return parts.filter(Boolean).join(' ');
}

/** An enum value of the schema in words, capitalized: `Social media post`. */
export function phrase(value: string): string {
  const [first = '', ...rest] = enumWords(value);
  return first.toUpperCase() + rest.join('');
}

/** How far words agree with their source, as `Verbatim` in the schema defines it. */
export const VERBATIMS: Readonly<Record<Verbatim, string>> = {
  EXACT: 'Same as the source',
  TYPOGRAPHIC: 'Same but for punctuation marks',
  CASE: 'Same but for capital letters',
  ELIDED: 'Same, with words left out',
  ALTERED: 'Differs from the source',
  NOT_FOUND: 'Not found in the source',
  NOT_HELD: 'Not checked yet',
};

/** The direction of a text by its first letter (UAX #9, P2 and P3), for the scripts that the cards have faces for. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
}
