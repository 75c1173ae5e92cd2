import type { ReactNode } from 'react';
import { drawnAt, type Event, type PlacedEvent } from '../../drawing/timeline.ts';
import { languages } from '../../messages/languages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import css from './Timeline.module.css';

/** Pixels from one row of marks to the next, and above the first. */
const ROW = 14;

/** One lane: marks along a line. Positions are percentages, so that the drawing fills the available width. */
export function TimelineLane<Thing extends Event>(props: {
  marks: readonly PlacedEvent<Thing>[];
  years: readonly { at: number }[];
  asOf: number | null;
  draw: (event: Thing) => ReactNode;
}) {
  const { marks, years, asOf, draw } = props;
  const { direction } = languages[useHydrationState().language];
  const across = (at: number) => ({ x1: drawnAt(at, direction), x2: drawnAt(at, direction) });
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: no picture with one name but links, each with its own
    <svg className={css.track} height={rows * ROW + 6} focusable="false">
      {years.map(({ at }) => (
        <line key={at} {...across(at)} y1="0" y2="100%" className={css.year} />
      ))}
      {asOf !== null && <line {...across(asOf)} y1="0" y2="100%" className={css.asOf} />}
      {marks.map(({ event, at, row }) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: a place in the drawing, not a drawing
        <svg
          key={event.id}
          x={drawnAt(at, direction)}
          y={ROW / 2 + 3 + row * ROW}
          className={css.place}
        >
          {draw(event)}
        </svg>
      ))}
    </svg>
  );
}
