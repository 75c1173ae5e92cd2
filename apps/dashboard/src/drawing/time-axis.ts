import { earliestDay, latestDay, type PartialDate } from '../dates/dates.ts';
import { positionOf, type Span } from './position.ts';

/** What has a day, or none. */
export interface Event {
  readonly id: string;
  readonly date: PartialDate | null;
}

/** The range in the URL; null where an end is open. */
export interface Range {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** A range on a past day: no more than was said and done by then. */
export function rangeBy({ from, to }: Range, asOf: PartialDate | null): Range {
  const isEarlier = asOf !== null && (to === null || latestDay(asOf) < latestDay(to));
  return { from, to: isEarlier ? asOf : to };
}

/** The largest number of years labelled below a drawing. */
const YEARS = 8;

/**
 * The range in the URL; where an end is open, from the first event to the last, or to the day of the page where that is later. Null where
 * no event has a date.
 */
export function spanOf(
  events: readonly Event[],
  day: PartialDate,
  range: Range = { from: null, to: null },
): Span | null {
  const days = eventDays(events);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const shown = latestDay(day);
  const span = {
    first: range.from ? earliestDay(range.from) : shown < first && !range.to ? shown : first,
    last: range.to ? latestDay(range.to) : shown > last ? shown : last,
  };
  return span.first <= span.last ? span : null;
}

/** The distinct days of events, the earliest first; an imprecise date stands for its last day. */
export function eventDays(events: readonly Event[]): readonly string[] {
  return eventDates(events).map(latestDay);
}

/**
 * The distinct dates of events, the earliest first. Of dates with the same last day one is given, an exact one rather than an imprecise
 * one.
 */
export function eventDates(events: readonly Pick<Event, 'date'>[]): readonly PartialDate[] {
  const dates = events.flatMap(({ date }) => (date === null ? [] : [date]));
  const byDay = new Map(
    dates.toSorted((a, b) => a.length - b.length).map((date) => [latestDay(date), date] as const),
  );
  return inOrder([...byDay.values()]);
}

function inOrder(dates: readonly PartialDate[]): readonly PartialDate[] {
  return dates.toSorted((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1));
}

/** So many days that part a span equally, each the last of its part. */
export function daysOfSpan({ first, last }: Span, parts: number): readonly string[] {
  const from = Date.parse(first);
  const length = Date.parse(last) - from;
  return Array.from({ length: parts }, (_, index) =>
    new Date(from + (length * (index + 1)) / parts).toISOString().slice(0, 10),
  );
}

/** The years to label, each at its first day: all, or as many as fit. */
export function yearsOf(span: Span): readonly { year: number; at: number }[] {
  const from = Number(span.first.slice(0, 4)) + 1;
  const to = Number(span.last.slice(0, 4));
  const step = Math.ceil((to - from + 1) / YEARS) || 1;
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => {
    const year = from + index * step;
    return { year, at: positionOf(`${String(year).padStart(4, '0')}-01-01`, span) };
  });
}

/** The largest number of months labelled below a short one. */
const MONTHS = 4;

/** The months to label below a drawing with too few years, each at its first day; none near an end, where it does not fit. */
export function monthsOf(span: Span): readonly { month: string; at: number }[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const from = number(span.first) + 1;
  const step = Math.ceil((number(span.last) - from + 1) / MONTHS) || 1;
  return Array.from({ length: MONTHS }, (_, index) => {
    const months = from + index * step;
    const year = String(Math.floor(months / 12)).padStart(4, '0');
    const month = `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
    return { month, at: positionOf(`${month}-01`, span) };
  }).filter(({ at }) => at >= 12 && at <= 88);
}
