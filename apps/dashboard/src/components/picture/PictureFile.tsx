import type { LayoutQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import type { Paint } from '../../ui/symbol/picture-paint.ts';
import type { NamedPicture } from './load-picture.ts';
import { PictureDrawing } from './PictureDrawing.tsx';

/** In a file the light theme, which any program draws. */
const filePaint: Paint = {
  paper: '#fff',
  ink: '#1b1a17',
  soft: '#5c584e',
  line: '#e2ddcf',
  accent: '#8a2b20',
  standing: {
    bound: '#0b4a3f',
    signed: '#1d4f91',
    announced: '#8a5200',
    left: '#6b3a3a',
    soft: '#5c584e',
  },
};

/** Pixels of the file: its width, the margin on all sides, what stands above the drawing, and below it. */
const WIDTH = 960;
const MARGIN = 24;
const HEAD = 56;
const FOOT = 64;

/** The picture as a drawing of its own, to take away: with its name, source, edition, day, address and licence on it. */
export function PictureFile(props: {
  of: NamedPicture;
  register: LayoutQuery['register'];
  today: string;
  direction: 'ltr' | 'rtl';
  /** The address of the page, as full as it is known. */
  address: string;
}) {
  const messages = useMessages();
  const { of, register, today, direction, address } = props;
  const { picture: words } = messages;
  const { edition, isPublished, licence } = register;
  const foot = HEAD + of.picture.height + FOOT;
  const source = words.source(edition?.name ?? null, messages.date(today), licence);
  const start = direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={foot}
      viewBox={`0 0 ${WIDTH} ${foot}`}
      direction={direction}
      fontFamily="Helvetica, Arial, 'Noto Sans', 'Liberation Sans', sans-serif"
    >
      <title>{words.label(of.name)}</title>
      <rect width={WIDTH} height={foot} fill={filePaint.paper} />
      <text x={start} y="34" fontSize="20" fontWeight="700" fill={filePaint.ink}>
        {words.label(of.name)}
      </text>
      <g transform={`translate(${MARGIN} ${HEAD})`}>
        <PictureDrawing
          of={of}
          width={WIDTH - 2 * MARGIN}
          paint={filePaint}
          direction={direction}
          label={words.label(of.name)}
          table={null}
        />
      </g>
      <text fontSize="11" fill={filePaint.soft}>
        <tspan x={start} y={foot - 32}>
          {source} {edition && !isPublished && words.unpublished}
        </tspan>
        <tspan x={start} y={foot - 14}>
          {address}
        </tspan>
      </text>
    </svg>
  );
}
