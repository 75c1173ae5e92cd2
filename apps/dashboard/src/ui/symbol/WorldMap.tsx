import type { Standing } from '@signatory/schema';
import type { ReactNode } from 'react';
import { type Frame, frames, type Place } from '../../drawing/map-frame.ts';
import { StandingShape } from './StandingMark.tsx';
import { StandingPattern, standingFill } from './StandingPattern.tsx';
import css from './WorldMap.module.css';

/** The usual width of a map in pixels, for the scale of the patterns. */
const USUAL = 600;

/**
 * A part of the world map with countries, in the map's units, and marks above them, in pixels. The height follows from the width, so that
 * the layout does not shift when the shapes arrive. Not mirrored in any language.
 */
export function WorldMap(props: {
  name: string;
  /** The id of an equivalent text. */
  describedBy: string;
  frame: Frame;
  /** Those that occur. */
  standings: readonly Standing[];
  countries: ReactNode;
  marks: ReactNode;
}) {
  const { name, describedBy, frame, standings, countries, marks } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields of a form, and this links
    <svg
      role="group"
      aria-label={name}
      aria-describedby={describedBy}
      className={frame === frames.world ? css.world : css.near}
      focusable="false"
    >
      <defs>
        {standings.map((standing) => (
          <StandingPattern key={standing} standing={standing} scale={frame.width / USUAL} />
        ))}
      </defs>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the units of the drawing, not a drawing */}
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        width="100%"
        height="100%"
      >
        <Shape id="land" className={css.land} />
        {countries}
      </svg>
      {marks}
    </svg>
  );
}

/** A country on the map by its shape. */
export function MapCountry({ code, standing }: { code: string; standing: Standing }) {
  return <Shape id={code} className={css.country} fill={standingFill(standing)} />;
}

/** A mark in the middle of a country that is too small to be seen, with a larger target area. */
export function MapMark(props: { place: Place; frame: Frame; standing: Standing }) {
  const { frame, standing } = props;
  const [x, y] = props.place;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a place in the drawing, not a drawing
    <svg
      x={`${percent((x - frame.x) / frame.width)}%`}
      y={`${percent((y - frame.y) / frame.height)}%`}
      className={css.mark}
    >
      <circle r="12" className={css.around} />
      <g className={css.drawing}>
        <circle r="5.75" className={css.ground} />
        <svg x="-5" y="-5" width="10" height="10" viewBox="0 0 16 16" aria-hidden="true">
          <StandingShape standing={standing} />
        </svg>
      </g>
    </svg>
  );
}

function Shape(props: { id: string; className: string | undefined; fill?: string }) {
  const { id, className, fill } = props;
  return <use href={`${__SHAPES__}#${id}`} className={className} fill={fill} />;
}

function percent(part: number): number {
  return Math.round(part * 10000) / 100;
}

/** The pattern of a standing in the legend of the map. */
export function MapSwatch({ standing, frame }: { standing: Standing; frame: Frame }) {
  const unit = frame.width / USUAL;
  return (
    <svg
      className={css.swatch}
      width="24"
      height="14"
      viewBox={`0 0 ${24 * unit} ${14 * unit}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100%" height="100%" fill={standingFill(standing)} />
    </svg>
  );
}
