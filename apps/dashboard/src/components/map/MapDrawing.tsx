import type { Standing } from '@signatory/schema';
import { type Frame, isSmall, reaches } from '../../drawing/map-frame.ts';
import { colourOf, type Paint } from '../../ui/symbol/picture-paint.ts';
import { StandingPattern, standingFill } from '../../ui/symbol/StandingPattern.tsx';

/** A country of the map with its standing, and what is said of it. */
export interface MapPlace {
  readonly code: string;
  readonly standing: Standing;
  readonly label: string;
}

/** The usual width of a map in pixels, for the scale of patterns and marks. */
const USUAL = 600;

/** A map that holds all its shapes, for a file or a frame of its own: nothing in it moves or leads anywhere. Drawn by the server. */
export function MapDrawing(props: {
  places: readonly MapPlace[];
  frame: Frame;
  paint: Paint;
  label: string;
  /** Pixels, where it is not as wide as what it stands in. */
  size?: { readonly width: number; readonly height: number };
}) {
  const { places, frame, paint, label, size } = props;
  const unit = frame.width / USUAL;
  const shapes = __WORLD__.filter((shape) => reaches(frame, shape));
  const standings = [...new Set(places.map(({ standing }) => standing))];
  const placed = new Map(places.map((place) => [place.code, place]));
  const outline = {
    stroke: paint.paper,
    strokeWidth: 0.75,
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <svg
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      {...(size ?? { width: '100%' })}
      role="img"
      aria-label={label}
    >
      <defs>
        {standings.map((standing) => (
          <StandingPattern
            key={standing}
            standing={standing}
            scale={unit}
            colour={colourOf(standing, paint)}
          />
        ))}
      </defs>
      {shapes.map(({ code, path }) => {
        const place = code === null ? undefined : placed.get(code);
        return (
          <g key={code ?? path}>
            <path d={path} fill={paint.land} {...outline} />
            {place && (
              <path d={path} fill={standingFill(place.standing)} {...outline}>
                <title>{place.label}</title>
              </path>
            )}
          </g>
        );
      })}
      {places.map(({ code, standing, label: said }) => {
        const place = __PLACES__[code];
        if (!place || !isSmall(place)) return null;
        const [cx, cy] = place;
        const circle = { cx, cy, r: 5.5 * unit };
        return (
          <g key={code}>
            <circle {...circle} fill={paint.paper} />
            <circle
              {...circle}
              fill={standingFill(standing)}
              stroke={colourOf(standing, paint)}
              strokeWidth={1.5 * unit}
            >
              <title>{said}</title>
            </circle>
          </g>
        );
      })}
    </svg>
  );
}
