import { earliestDay, latestDay, type PartialDate } from '../dates/dates.ts';

/** A dated event, shown as a mark of the timeline. */
export interface Event {
  readonly id: string;
  readonly date: PartialDate | null;
}

/** The position of an event in its lane: in percent, and in which row, so that no two marks overlap. */
export interface PlacedEvent<Thing extends Event> {
  readonly event: Thing;
  readonly at: number;
  readonly row: number;
}

/** The range of days of a timeline. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The range in the URL; null where an end is open. */
export interface Range {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Whether the last day of a date lies in a range; an undated event lies in an unlimited range only. */
export function isWithin(date: PartialDate | null, { from, to }: Range): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const isLate = from === null || latestDay(date) >= earliestDay(from);
  return isLate && (to === null || latestDay(date) <= latestDay(to));
}

/** The width of a mark on a wide screen, in percent. */
const BREADTH = 1.6;
/** The largest number of years labelled below a timeline. */
const YEARS = 8;
const DAY = 86_400_000;

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

/** The position of a date in a range, in percent. An imprecise date is at its last day. */
export function positionOf(date: PartialDate, { first, last }: Span): number {
  const length = Date.parse(last) - Date.parse(first) || DAY;
  const at = ((Date.parse(latestDay(date)) - Date.parse(first)) / length) * 100;
  return Math.round(at * 100) / 100;
}

/** The horizontal position in the direction of the page: time runs from right to left in Arabic and Hebrew. */
export function drawnAt(at: number, direction: 'ltr' | 'rtl'): string {
  return `${direction === 'rtl' ? Math.round((100 - at) * 100) / 100 : at}%`;
}

/** Each event at its day, in the lowest free row. Undated events are left out. */
export function place<Thing extends Event>(
  events: readonly Thing[],
  span: Span,
): PlacedEvent<Thing>[] {
  const ends: number[] = [];
  return events
    .flatMap((event) => (event.date === null ? [] : [{ event, at: positionOf(event.date, span) }]))
    .sort((a, b) => a.at - b.at)
    .map(({ event, at }) => {
      const free = ends.findIndex((end) => end <= at);
      const row = free < 0 ? ends.length : free;
      ends[row] = at + BREADTH;
      return { event, at, row };
    });
}

/** The distinct days of events, the earliest first; an imprecise date stands for its last day. */
export function eventDays(events: readonly Event[]): readonly string[] {
  return eventDates(events).map(latestDay);
}

/**
 * The distinct dates of events, the earliest first. Of dates with the same last day one is given, an exact one rather than an imprecise
 * one.
 */
export function eventDates(events: readonly Event[]): readonly PartialDate[] {
  const dates = events.flatMap(({ date }) => (date === null ? [] : [date]));
  const byDay = new Map(
    dates.toSorted((a, b) => a.length - b.length).map((date) => [latestDay(date), date] as const),
  );
  return inOrder([...byDay.values()]);
}

/**
 * The steps of the event stepper: the dates of events up to the last day that a URL may name, and the day of the page, which need not be
 * one of them.
 */
export function stopsOf(
  dates: readonly PartialDate[],
  pageDay: PartialDate,
): readonly PartialDate[] {
  const others = dates.filter((date) => latestDay(date) !== latestDay(pageDay));
  return inOrder([...others, pageDay]);
}

function inOrder(dates: readonly PartialDate[]): readonly PartialDate[] {
  return dates.toSorted((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1));
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

/** The largest number of months labelled below a short timeline. */
const MONTHS = 4;

/** The months to label below a timeline with too few years, each at its first day; none near an end, where it does not fit. */
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
