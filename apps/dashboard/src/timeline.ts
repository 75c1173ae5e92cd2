import { latestDay, type PartialDate } from './dates.ts';

/** Something with a place in time: what a mark of the timeline stands for. */
export interface Event {
  readonly id: string;
  readonly date: PartialDate | null;
}

/** An event in its lane: how far along, in percent, and in which row, so that no two lie upon one another. */
export interface Placed<Thing extends Event> {
  readonly event: Thing;
  readonly at: number;
  readonly row: number;
}

/** From which day to which a timeline reaches. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** So many percent of the width a mark takes up, on a wide screen. */
const BREADTH = 1.6;
/** So many years are named below a timeline, at most. */
const YEARS = 8;
const DAY = 86_400_000;

/** From the first event to the last, or to the day shown where that lies beyond. Null where no event has a date. */
export function spanOf(events: readonly Event[], day: PartialDate): Span | null {
  const days = eventDays(events);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const shown = latestDay(day);
  return { first: shown < first ? shown : first, last: shown > last ? shown : last };
}

/** How far along a day lies, in percent. An imprecise date lies at its last day, from which it counts. */
export function positionOf(date: PartialDate, { first, last }: Span): number {
  const length = Date.parse(last) - Date.parse(first) || DAY;
  const at = ((Date.parse(latestDay(date)) - Date.parse(first)) / length) * 100;
  return Math.round(at * 100) / 100;
}

/** Each event at its day, in the lowest row that is free there. Undated ones have no place and are left out. */
export function place<Thing extends Event>(events: readonly Thing[], span: Span): Placed<Thing>[] {
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

/** The days on which anything happened, each once, the earliest first. */
export function eventDays(events: readonly Event[]): readonly string[] {
  const days = events.flatMap(({ date }) => (date === null ? [] : [latestDay(date)]));
  return [...new Set(days)].sort();
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
