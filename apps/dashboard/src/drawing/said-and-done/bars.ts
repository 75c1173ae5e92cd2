import { latestDay } from '../../dates/dates.ts';
import type { Span } from '../position.ts';
import { xOf } from './measures.ts';
import type { PictureEvent } from './picture-data.ts';

/** Bars along the axis: how much was said and done in each of so many parts of the span. */
const COLUMNS = 125;
const WIDTH = 1000 / COLUMNS;
/** The height of the highest bar, and of the lowest, in pixels. */
const HIGHEST = 30;
const LOWEST = 3;

export interface Bars {
  /** What was said, above the axis. */
  readonly words: string;
  /** What was done, below it. */
  readonly acts: string;
  /** The part of what was done that is contested, as lines along the middle of its bars. */
  readonly contested: string;
}

/** The bars of all dated events in the span, as paths: `above` and `below` are the lines on which they stand and from which they hang. */
export function barsOf(
  events: readonly PictureEvent[],
  span: Span,
  { above, below }: { readonly above: number; readonly below: number },
): Bars {
  const said = columnsOf(
    events.filter(({ what }) => what === 'words'),
    span,
  );
  const done = columnsOf(
    events.filter(({ what }) => what === 'act'),
    span,
  );
  const contested = columnsOf(
    events.filter((one) => one.what === 'act' && one.event.contested),
    span,
  );
  const most = Math.max(...said.values(), ...done.values(), 1);
  return {
    words: pathOf(said, most, above, -1),
    acts: pathOf(done, most, below, 1),
    contested: linesOf(contested, most, below),
  };
}

function columnsOf(events: readonly PictureEvent[], span: Span): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { event } of events) {
    if (!liesIn(event.date, span)) continue;
    const column = Math.min(COLUMNS - 1, Math.floor(xOf(event.date, span) / WIDTH));
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return columns;
}

function pathOf(
  columns: ReadonlyMap<number, number>,
  most: number,
  from: number,
  way: 1 | -1,
): string {
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => {
      const height = heightOf(count, most) * way;
      return `M${column * WIDTH + 1} ${from}v${height}h${WIDTH - 2}v${-height}z`;
    })
    .join('');
}

function linesOf(columns: ReadonlyMap<number, number>, most: number, from: number): string {
  return [...columns]
    .map(([column, count]) => `M${(column + 0.5) * WIDTH} ${from}v${heightOf(count, most)}`)
    .join('');
}

function heightOf(count: number, most: number): number {
  return Math.max(LOWEST, Math.round((HIGHEST * count) / most));
}

/** Whether a date lies in a span with its last day. */
export function liesIn(date: string | null, { first, last }: Span): date is string {
  return date !== null && latestDay(date) >= first && latestDay(date) <= last;
}
