import type { PartialDate } from '../dates/dates.ts';

/** How a language writes a date of each precision. Days come without a leading zero; years keep their four
 * digits, so that the first century is not read as this one: 0022-07 is July 0022. */
export interface DatePattern {
  readonly day: (day: string, month: number, year: string) => string;
  readonly month: (month: number, year: string) => string;
  readonly year: (year: string) => string;
}

/**
 * Writes dates by a pattern. The month names are our own: server and browser carry different Intl data, and a page must
 * read the same from both.
 */
export function dateWords(pattern: DatePattern): (date: PartialDate) => string {
  return (date) => {
    const [year = '', ...parts] = date.split('-');
    const [month, day] = parts.map((part) => String(Number(part)));
    if (month === undefined) return pattern.year(year);
    const index = Number(month) - 1;
    return day === undefined ? pattern.month(index, year) : pattern.day(day, index, year);
  };
}
