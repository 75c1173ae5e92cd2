import type { Standing } from '@signatory/schema';
import { StandingColour } from './StandingMark.tsx';

/** How an area is filled: how strong the colour is, and the lines on it, in a tile of 6 by 6. */
interface Filling {
  readonly tint: number;
  readonly lines?: string;
  readonly weight?: number;
  readonly turned?: number;
}

const LEVEL = 'M-1 1.5h8M-1 4.5h8';
const UPRIGHT = 'M3-1v8';
const CROSSED = 'M3-1v8M-1 3h8';

// The fuller the higher the standing; standings outside that order are hatched the other way. All differ without colour, too.
const fillings: Readonly<Record<Standing, Filling>> = {
  PARTY: { tint: 1 },
  CONTRACTING: { tint: 0.45, lines: UPRIGHT, weight: 4, turned: 45 },
  PROVISIONAL: { tint: 0.4, lines: UPRIGHT, weight: 2.5 },
  SIGNATORY: { tint: 0.58, lines: LEVEL, weight: 1.25 },
  ANNOUNCED: { tint: 0.16, lines: UPRIGHT, weight: 2, turned: 45 },
  CANDIDATE: { tint: 0.1, lines: 'M3 3h.01', weight: 1.75 },
  NEGOTIATING: { tint: 0.1, lines: 'M1.5 3h.01M4.5 3h.01', weight: 1.25 },
  APPROACHED: { tint: 0.05, lines: 'M3 3h.01', weight: 1 },
  SUSPENDED: { tint: 0.14, lines: CROSSED, weight: 1.25, turned: 45 },
  WITHDRAWN: { tint: 0.14, lines: UPRIGHT, weight: 1.5, turned: -45 },
  DECLINED: { tint: 0.08, lines: LEVEL, weight: 0.75, turned: -45 },
  ENDED: { tint: 0.14, lines: CROSSED, weight: 1 },
  UNCLEAR: { tint: 0.1, lines: 'M1 3h3', weight: 1.25 },
  NONE: { tint: 0 },
};

/**
 * The pattern definition for areas of a standing, once in a drawing. `scale`: units per pixel. `colour`: where the drawing has no
 * style sheet.
 */
export function StandingPattern(props: { standing: Standing; scale: number; colour?: string }) {
  const { standing, scale, colour } = props;
  const { tint, lines, weight, turned = 0 } = fillings[standing];
  const filling = (
    <>
      <rect width="6" height="6" fill="currentColor" fillOpacity={tint} />
      {lines && <path d={lines} stroke="currentColor" strokeWidth={weight} strokeLinecap="round" />}
    </>
  );
  return (
    <pattern
      id={idOf(standing)}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(${turned})`}
    >
      {colour === undefined ? (
        <StandingColour standing={standing}>{filling}</StandingColour>
      ) : (
        <g color={colour}>{filling}</g>
      )}
    </pattern>
  );
}

/** The `fill` of areas of a standing in a drawing with its pattern. */
export function standingFill(standing: Standing): string {
  return `url(#${idOf(standing)})`;
}

function idOf(standing: Standing): string {
  return `standing-${standing.toLowerCase()}`;
}
