import { earliestDay, latestDay, type PartialDate } from '../dates/dates.ts';

/** Something with a place in time: what a mark of the timeline stands for. */
export interface Event {
  readonly id: string;
  readonly date: PartialDate | null;
}

/** An event in its lane: how far along, in percent, and in which row, so that no two lie upon one another. */
export interface PlacedEvent<Thing extends Event> {
  readonly event: Thing;
  readonly at: number;
  readonly row: number;
}

/** From which day to which a timeline reaches. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** From when to when a reader asks it to reach; null where nothing is asked. */
export interface Range {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Whether a date lies in a range, whole; an undated event lies in no range but the whole. */
export function isWithin(date: PartialDate | null, { from, to }: Range): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const isLate = from === null || latestDay(date) >= earliestDay(from);
  return isLate && (to === null || latestDay(date) <= latestDay(to));
}

/** So many percent of the width a mark takes up, on a wide screen. */
const BREADTH = 1.6;
/** So many years are named below a timeline, at most. */
const YEARS = 8;
const DAY = 86_400_000;

/**
 * As far as the range asked reaches; where it is open, from the first event to the last, or to the day shown where that lies
 * beyond. Null where no event has a date.
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

/** How far along a day lies, in percent. An imprecise date lies at its last day, from which it counts. */
export function positionOf(date: PartialDate, { first, last }: Span): number {
  const length = Date.parse(last) - Date.parse(first) || DAY;
  const at = ((Date.parse(latestDay(date)) - Date.parse(first)) / length) * 100;
  return Math.round(at * 100) / 100;
}

/** Where to draw what lies so far along: time runs as the page's lines run, in Arabic and Hebrew from right to left. */
export function drawnAt(at: number, direction: 'ltr' | 'rtl'): string {
  return `${direction === 'rtl' ? Math.round((100 - at) * 100) / 100 : at}%`;
}

/** Each event at its day, in the lowest row that is free there. Undated ones have no place and are left out. */
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

/** The days on which anything happened, each once, the earliest first; an imprecise date stands for its last day. */
export function eventDays(events: readonly Event[]): readonly string[] {
  return eventDates(events).map(latestDay);
}

/**
 * The dates of events as they are written, those that mean the same last day once, the earliest first: an exact one before
 * an imprecise one that ends on it.
 */
export function eventDates(events: readonly Event[]): readonly PartialDate[] {
  const dates = events.flatMap(({ date }) => (date === null ? [] : [date]));
  const byDay = new Map(
    dates.toSorted((a, b) => a.length - b.length).map((date) => [latestDay(date), date] as const),
  );
  return inOrder([...byDay.values()]);
}

/**
 * Where a reader can step: to each date of events up to the last day that may be asked for, and to the day that is answered,
 * which need not be one of them.
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

/** Years to name, each at its first day: all, or as many of them as there is room for. */
export function yearsOf(span: Span): readonly { year: number; at: number }[] {
  const from = Number(span.first.slice(0, 4)) + 1;
  const to = Number(span.last.slice(0, 4));
  const step = Math.ceil((to - from + 1) / YEARS) || 1;
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => {
    const year = from + index * step;
    return { year, at: positionOf(`${String(year).padStart(4, '0')}-01-01`, span) };
  });
}

/** So many months are named below a short timeline, at most. */
const MONTHS = 4;

/** Months to name below a timeline that holds too few years, each at its first day; none near an end, where it has no room. */
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
