import type { Standing } from '@signatory/schema';
import { latestDay } from '../../dates/dates.ts';
import type { Span } from '../position.ts';
import { daysOfSpan } from '../time-axis.ts';
import { BARS, YEARS_HEIGHT } from './measures.ts';
import type { DrawnPlace } from './picture-data.ts';
import { endOf, isBelowAxis, RUNGS } from './rungs.ts';

/** How many countries had a standing, as an area through time: many threads side by side. */
export interface Area {
  readonly standing: Standing;
  readonly path: string;
  /** Where it is the thickest: the place of its name. */
  readonly x: number;
  readonly y: number;
}

/** Parts of the span in each of which a count is drawn as it was at the end. */
const COLUMNS = 125;
const WIDTH = 1000 / COLUMNS;
/** Pixels of all countries together. */
const HEIGHT = 260;

/** How many places have each standing on each of some days, which are in order. */
export function countsOn(
  places: readonly DrawnPlace[],
  days: readonly string[],
): readonly ReadonlyMap<Standing, number>[] {
  const all = days.map((day) => ({ day, counts: new Map<Standing, number>() }));
  for (const { intervals, until } of places) {
    const end = until === null ? null : latestDay(until);
    let begun = 0;
    for (const { day, counts } of all) {
      while (isBegun(intervals[begun], day)) begun += 1;
      const standing = intervals[begun - 1]?.standing;
      const isGone = end !== null && end < day;
      // What a state had only signed is counted as long as it exists.
      if (standing !== undefined && standing !== 'NONE' && (!isGone || endOf(standing) === 'left'))
        counts.set(standing, (counts.get(standing) ?? 0) + 1);
    }
  }
  return all.map(({ counts }) => counts);
}

function isBegun(interval: DrawnPlace['intervals'][number] | undefined, day: string): boolean {
  return interval !== undefined && latestDay(interval.from) <= day;
}

/** The areas of all standings: those that words give above the axis, those that take an act below it, the lowest rung nearest to it. */
export function areasOf(places: readonly DrawnPlace[], span: Span) {
  const days = daysOfSpan(span, COLUMNS);
  const counts = countsOn(places, days);
  const unit = HEIGHT / Math.max(1, places.length);
  const highest = (below: boolean) =>
    Math.max(...counts.map((one) => totalOf(one, (rung) => isBelowAxis(rung) === below)));
  const axis = Math.ceil(highest(false) * unit) + (highest(false) > 0 ? 18 : 0) + BARS;
  const below = axis + YEARS_HEIGHT + BARS;
  const areas = RUNGS.filter((rung) => counts.some((one) => one.has(rung))).map(
    (standing): Area => {
      const nearer = nearerThan(standing);
      const bands = counts.map((one) => {
        const from = totalOf(one, (rung) => nearer.has(rung));
        const to = from + (one.get(standing) ?? 0);
        return isBelowAxis(standing)
          ? { from: round(below + from * unit), to: round(below + to * unit) }
          : { from: round(axis - BARS - from * unit), to: round(axis - BARS - to * unit) };
      });
      const thickness = bands.map(({ from, to }) => Math.abs(to - from));
      // The latest of the thickest: names stand near the present.
      const thickest = thickness.lastIndexOf(Math.max(...thickness));
      const { from, to } = bands[thickest] ?? { from: 0, to: 0 };
      return {
        standing,
        path: outline(bands),
        x: round((thickest + 1) * WIDTH),
        y: round((from + to) / 2),
      };
    },
  );
  return { areas, axis, height: below + Math.ceil(highest(true) * unit) + 4 };
}

/** The rungs between the axis and this one. */
function nearerThan(standing: Standing): ReadonlySet<Standing> {
  const index = RUNGS.indexOf(standing);
  return new Set(
    RUNGS.filter(
      (rung, at) =>
        isBelowAxis(rung) === isBelowAxis(standing) &&
        (isBelowAxis(standing) ? at < index : at > index),
    ),
  );
}

function totalOf(counts: ReadonlyMap<Standing, number>, is: (rung: Standing) => boolean): number {
  return [...counts].reduce((sum, [rung, count]) => (is(rung) ? sum + count : sum), 0);
}

/** Forth along one edge and back along the other; where nothing changes, nothing is written. */
function outline(bands: readonly { readonly from: number; readonly to: number }[]): string {
  const forth = edge(bands.map(({ to }) => to));
  const back = edge(bands.map(({ from }) => from));
  return `M${forth.join('L')}L${back.reverse().join('L')}Z`;
}

function edge(heights: readonly number[]): string[] {
  const corners: string[] = [];
  heights.forEach((y, index) => {
    if (index > 0 && y === heights[index - 1]) return;
    if (index > 0) corners.push(`${index * WIDTH} ${heights[index - 1]}`);
    corners.push(`${index * WIDTH} ${y}`);
  });
  corners.push(`1000 ${heights.at(-1)}`);
  return corners;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
