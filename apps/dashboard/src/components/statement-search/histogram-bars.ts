import type { PartialDate } from '../../dates/dates.ts';

/** A year or a month with its number of statements. */
export interface Bar {
  readonly date: PartialDate;
  readonly count: number;
}

/**
 * The bars of a histogram, gaps included: months where the range is one or two years, else years. The counts are by month, or by year
 * for statements that are dated by year only.
 */
export function barsOf(
  buckets: readonly Bar[],
  { from, to }: { readonly from?: string; readonly to?: string },
): readonly Bar[] {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const isClose = first !== undefined && last !== undefined && Number(last) - Number(first) < 2;
  if (isClose) {
    const within = buckets.filter(
      ({ date }) => date.slice(0, 4) >= first && date.slice(0, 4) <= last,
    );
    return filled(within, monthsBetween(Number(first), Number(last)));
  }
  const years = new Map<string, number>();
  for (const { date, count } of buckets) {
    const year = date.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  const numbers = [...years.keys()].map(Number);
  const range =
    numbers.length === 0 ? [] : numbersBetween(Math.min(...numbers), Math.max(...numbers));
  return range.map((year) => ({ date: padded(year, 4), count: years.get(padded(year, 4)) ?? 0 }));
}

/** Statements dated by year only come before the months of that year. */
function filled(buckets: readonly Bar[], months: readonly string[]): readonly Bar[] {
  const counts = new Map(buckets.map(({ date, count }) => [date, count]));
  return months.flatMap((month) => {
    const year = month.slice(0, 4);
    const bare = month.endsWith('-01') ? counts.get(year) : undefined;
    const bar = { date: month, count: counts.get(month) ?? 0 };
    return bare === undefined ? [bar] : [{ date: year, count: bare }, bar];
  });
}

function monthsBetween(first: number, last: number): string[] {
  const months = numbersBetween(1, 12).map((month) => padded(month, 2));
  return numbersBetween(first, last).flatMap((year) =>
    months.map((month) => `${padded(year, 4)}-${month}`),
  );
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
