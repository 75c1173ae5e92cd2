import { type Day, isPartialDate, latestDay } from '../dates/partial-date.ts';

/** The day of an edition's name, and its number on that day; null for a text that is no such name. */
export function partsOfName(name: string): { readonly day: Day; readonly number: number } | null {
  const [, day = '', number] = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,8})$/.exec(name) ?? [];
  if (!isPartialDate(day) || latestDay(day) !== day) return null;
  return { day, number: Number(number) };
}

/** The name that the next edition of a day has, beside these. */
export function nextName(day: Day, names: Iterable<string>): string {
  const numbers = [...names].map((name) => {
    const parts = partsOfName(name);
    return parts?.day === day ? parts.number : 0;
  });
  return `${day}.${Math.max(0, ...numbers) + 1}`;
}
