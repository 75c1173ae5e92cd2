import { YEARS_HEIGHT } from '../../drawing/said-and-done/measures.ts';
import type { Picture } from '../../drawing/said-and-done/picture.ts';
import { colourOf, type Paint } from '../../ui/symbol/picture-paint.ts';

/** All lines and areas of a picture, stretched to its width; strokes keep theirs. Mirrored where time runs from right to left. */
export function PictureLines(props: { picture: Picture; paint: Paint; isMirrored: boolean }) {
  const { picture, paint, isMirrored } = props;
  const { axis, height, bars, rungs, threads, areas, contested, ticks } = picture;
  const below = axis + YEARS_HEIGHT;
  const hatched = {
    stroke: paint.soft,
    strokeWidth: 5,
    strokeDasharray: '1 2',
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g transform={isMirrored ? 'matrix(-1 0 0 1 1000 0)' : undefined} fill="none">
        <path
          d={[
            ...ticks.map(([, x]) => `M${x} 0V${height}`),
            ...rungs.map(({ y }) => `M0 ${y}H1000`),
          ].join('')}
          stroke={paint.line}
          vectorEffect="non-scaling-stroke"
        />
        {areas.map(({ standing, path }, index) => (
          <path
            key={standing}
            d={path}
            fill={colourOf(standing, paint)}
            fillOpacity={0.35 + (index % 2) * 0.3}
            stroke={paint.paper}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <path d={bars.words} fill={paint.standing.announced} fillOpacity="0.55" />
        <path d={bars.acts} fill={paint.standing.signed} fillOpacity="0.55" />
        {bars.contested && <path d={bars.contested} {...hatched} strokeWidth="4" />}
        <path
          d={`M0 ${axis}H1000M0 ${below}H1000`}
          stroke={paint.ink}
          vectorEffect="non-scaling-stroke"
        />
        {threads.map(({ key, path, standing }) => (
          <path
            key={key}
            d={path}
            stroke={colourOf(standing, paint)}
            strokeWidth="2"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {contested && <path d={contested} {...hatched} />}
      </g>
    </svg>
  );
}
