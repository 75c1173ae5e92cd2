import type { PartialDate } from '../dates.ts';

/** How a language writes a date of each precision. Years and days come without leading zeros: 0622-07 is July 622. */
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
    const [year = '', month, day] = date.split('-').map((part) => String(Number(part)));
    if (month === undefined) return pattern.year(year);
    const index = Number(month) - 1;
    return day === undefined ? pattern.month(index, year) : pattern.day(day, index, year);
  };
}
