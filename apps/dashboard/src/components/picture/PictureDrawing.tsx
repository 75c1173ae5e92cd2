import { drawnAt } from '../../drawing/position.ts';
import { BARS, YEARS_HEIGHT } from '../../drawing/said-and-done/measures.ts';
import { useMessages } from '../../messages/messages.ts';
import { bothEnds } from '../../text/snippet.ts';
import { colourOf, type Paint } from '../../ui/symbol/picture-paint.ts';
import type { NamedPicture } from './load-picture.ts';
import { PictureLines } from './PictureLines.tsx';

/** Characters of a name that a narrow window has room for. */
const LONGEST_NAME = 44;

function Name({ text }: { text: string }) {
  const shown = bothEnds(text, LONGEST_NAME);
  return (
    <>
      {shown}
      {shown !== text && <title>{text}</title>}
    </>
  );
}

/**
 * The drawing alone, as wide as what it stands in: lines lie in a drawing that is stretched, words in one that is not. Time runs in the
 * direction in which the page is read.
 */
export function PictureDrawing(props: {
  of: NamedPicture;
  paint: Paint;
  direction: 'ltr' | 'rtl';
  label: string;
  /** The id of the table with the same content; null in a file. */
  table: string | null;
  /** Pixels, where it is not as wide as what it stands in. */
  width?: number;
}) {
  const messages = useMessages();
  const { of, paint, direction, label, table, width = '100%' } = props;
  const { picture, names } = of;
  const { axis, height, rungs, threads, areas, ticks } = picture;
  // Away from the ring at the end of a thread.
  const aside = direction === 'rtl' ? 7 : -7;
  const across = (x: number) => drawnAt(x / 10, direction);
  const word = { fill: paint.soft, fontSize: 11 } as const;
  const halo = { stroke: paint.paper, strokeWidth: 3, paintOrder: 'stroke' } as const;
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={label}
      aria-details={table ?? undefined}
      direction={direction}
      overflow="visible"
    >
      <PictureLines picture={picture} paint={paint} isMirrored={direction === 'rtl'} />
      {ticks.map(([date, x]) => (
        <text key={date} x={across(x)} y={axis + 12} textAnchor="middle" {...word}>
          {date.length > 4 ? messages.date(date) : date}
        </text>
      ))}
      <text x={across(0)} y={axis - BARS + 10} {...word} {...halo}>
        {messages.picture.said}
      </text>
      <text x={across(0)} y={axis + YEARS_HEIGHT + BARS - 4} {...word} {...halo}>
        {messages.picture.done}
      </text>
      {rungs.map(({ standing, y }) => (
        <text key={standing} x={across(0)} y={y + 13} fontWeight="600" {...word} {...halo}>
          {messages.terms.standings[standing].word}
        </text>
      ))}
      {threads.map(({ key, standing, end, x, y }) => (
        <g key={key} fill={colourOf(standing, paint)}>
          {end === 'air' && (
            <circle
              cx={across(x)}
              cy={y}
              r="3"
              fill={paint.paper}
              stroke={colourOf(standing, paint)}
              strokeWidth="1.5"
            />
          )}
          {end === 'left' && <rect x={across(x)} y={y - 4} width="2" height="8" />}
          <text
            x={across(x)}
            y={y - 4}
            dx={end === 'air' ? (x > 400 ? aside : -aside) : undefined}
            textAnchor={x > 400 ? 'end' : 'start'}
            fontSize="12"
            {...halo}
          >
            <Name text={names[key] ?? key} />
          </text>
        </g>
      ))}
      {areas.map(({ standing, x, y }) => (
        <text
          key={standing}
          x={across(x)}
          y={y + 4}
          textAnchor={x > 400 ? 'end' : 'start'}
          fill={paint.ink}
          fontSize="12"
          {...halo}
        >
          {messages.terms.standings[standing].word}
        </text>
      ))}
    </svg>
  );
}
