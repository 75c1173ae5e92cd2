import type { ReactNode } from 'react';
import type { LayoutQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import type { Paint } from '../../ui/symbol/picture-paint.ts';
import { coverageSentences } from '../day/coverage-sentences.ts';

/** In a file the light theme, which any program draws. */
export const filePaint: Paint = {
  paper: '#fff',
  ink: '#1b1a17',
  soft: '#5c584e',
  line: '#e2ddcf',
  land: '#e7e2d5',
  accent: '#8a2b20',
  standing: {
    bound: '#0b4a3f',
    signed: '#1d4f91',
    announced: '#8a5200',
    left: '#6b3a3a',
    soft: '#5c584e',
  },
};

/** Pixels of a file: its width, the margin on all sides, what stands above the drawing, and below it, and a line of that. */
const WIDTH = 960;
const MARGIN = 24;
const HEAD = 56;
const FOOT = 64;
const LINE = 18;

/** The width of what is drawn on a sheet, in pixels. */
export const SHEET_WIDTH = WIDTH - 2 * MARGIN;

/** Where the sheet comes from. */
export interface SheetOrigin {
  readonly register: LayoutQuery['register'];
  /** The day of what it shows. */
  readonly day: string;
  readonly today: string;
  readonly direction: 'ltr' | 'rtl';
  /** The address of the page, as full as it is known. */
  readonly address: string;
}

/** A drawing of its own, to take away: with its name, source, edition, day, address and licence on it. */
export function Sheet(props: {
  title: string;
  /** Of what is drawn, in pixels. */
  height: number;
  origin: SheetOrigin;
  /** The last day covered: null if it is not stated, absent if there are several. */
  until?: string | null | undefined;
  children: ReactNode;
}) {
  const messages = useMessages();
  const { title, height, origin, until } = props;
  const { register, day, direction, address } = origin;
  const { picture: words } = messages;
  const { edition, isPublished, licence } = register;
  const source = words.source(edition?.name ?? null, messages.date(day), licence);
  const lines = [
    ...coverageSentences(messages, origin, until).map(({ dates, write }) =>
      write(...dates.map(messages.date)),
    ),
    [source, edition && !isPublished && words.unpublished].filter(Boolean).join(' '),
    address,
  ];
  const foot = HEAD + height + FOOT + (lines.length - 2) * LINE;
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
      <title>{title}</title>
      <rect width={WIDTH} height={foot} fill={filePaint.paper} />
      <text x={start} y="34" fontSize="20" fontWeight="700" fill={filePaint.ink}>
        {title}
      </text>
      <g transform={`translate(${MARGIN} ${HEAD})`}>{props.children}</g>
      <text fontSize="11" fill={filePaint.soft}>
        {lines.map((line, index) => (
          <tspan key={line} x={start} y={foot - 14 - (lines.length - 1 - index) * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}
