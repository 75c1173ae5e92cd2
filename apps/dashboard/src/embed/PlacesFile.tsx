import { MapDrawing } from '../components/map/MapDrawing.tsx';
import { filePaint, SHEET_WIDTH, Sheet, type SheetOrigin } from '../components/picture/Sheet.tsx';
import { useMessages } from '../messages/messages.ts';
import { brief } from '../text/snippet.ts';
import { colourOf } from '../ui/symbol/picture-paint.ts';
import type { EmbeddedPlaces } from './load-embed.ts';
import { mapOf } from './map-of.ts';

/** Pixels from one row to the next, and of a row of the key below the map. */
const ROW = 26;
/** Characters of a name that its column has room for. */
const LONGEST_NAME = 48;
/** The most rows below each other: of more, the file has several columns of them. */
const MOST_ROWS = 50;

/** The table of an accord as a drawing: who stands where, since when. */
export function CountriesFile({ of, origin }: { of: EmbeddedPlaces; origin: SheetOrigin }) {
  const { terms, date, embed } = useMessages();
  const columns = Math.min(3, Math.ceil(of.places.length / MOST_ROWS));
  const rows = Math.ceil(of.places.length / Math.max(1, columns));
  const width = SHEET_WIDTH / Math.max(1, columns);
  const isMirrored = origin.direction === 'rtl';
  // The text of a drawing from right to left starts at its right.
  const at = (x: number) => (isMirrored ? SHEET_WIDTH - x : x);
  const hasDates = columns < 3;
  return (
    <Sheet
      title={embed.countries(of.name)}
      height={rows * ROW}
      origin={origin}
      until={of.coverage?.until ?? null}
    >
      <g fontSize="14" fill={filePaint.ink}>
        {of.places.map(({ id, country, standing, since }, index) => {
          const start = Math.floor(index / rows) * width;
          const y = (index % rows) * ROW;
          const share = hasDates ? [0.46, 0.78] : [0.6, 1];
          return (
            <g key={id}>
              <path d={`M${at(start)} ${y}H${at(start + width - 12)}`} stroke={filePaint.line} />
              <text x={at(start)} y={y + 18}>
                {brief(country.name, Math.round(LONGEST_NAME / columns))}
              </text>
              <text
                x={at(start + width * (share[0] ?? 0))}
                y={y + 18}
                fontWeight="600"
                fill={colourOf(standing, filePaint)}
              >
                {terms.standings[standing].word}
              </text>
              {hasDates && since && (
                <text x={at(start + width * (share[1] ?? 0))} y={y + 18} fill={filePaint.soft}>
                  {date(since)}
                </text>
              )}
            </g>
          );
        })}
      </g>
    </Sheet>
  );
}

/** The map of an accord as a drawing with its key. */
export function MapFile({ of, origin }: { of: EmbeddedPlaces; origin: SheetOrigin }) {
  const messages = useMessages();
  const { terms, date, embed, map } = messages;
  const { frame, places, standings, unseen } = mapOf(messages, of, origin.day);
  const height = Math.round((SHEET_WIDTH * frame.height) / frame.width);
  const below = standings.length + (unseen ? 1 : 0);
  const isMirrored = origin.direction === 'rtl';
  const at = (x: number) => (isMirrored ? SHEET_WIDTH - x : x);
  return (
    <Sheet
      title={embed.map(of.name)}
      height={height + below * ROW}
      origin={origin}
      until={of.coverage?.until ?? null}
    >
      <MapDrawing
        places={places}
        frame={frame}
        paint={filePaint}
        label={map.name(date(origin.day))}
        size={{ width: SHEET_WIDTH, height }}
      />
      <g fontSize="14" fill={filePaint.ink}>
        {standings.map(({ standing, count }, index) => (
          <g key={standing}>
            <rect
              x={isMirrored ? SHEET_WIDTH - 28 : 0}
              y={height + index * ROW + 9}
              width="28"
              height="14"
              fill={`url(#standing-${standing.toLowerCase()})`}
              stroke={filePaint.line}
            />
            <text x={at(40)} y={height + index * ROW + 21}>
              {`${terms.standings[standing].word}: ${count}`}
            </text>
          </g>
        ))}
        {unseen && (
          <text x={at(0)} y={height + standings.length * ROW + 21} fill={filePaint.soft}>
            {brief(unseen, 120)}
          </text>
        )}
      </g>
    </Sheet>
  );
}
