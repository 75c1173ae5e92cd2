import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Standing } from '@signatory/schema';

/** The colour of a standing and its shape, in a box of 16 by 16: what is filled, drawn as a line, and cut out of the filled. */
interface Mark {
  readonly colour: string;
  readonly filled?: string;
  readonly drawn?: string;
  readonly cut?: string;
}

const RING = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0 -12Z';
const DISC = 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0 -13.5Z';
const HALF = 'M8 2a6 6 0 0 1 0 12Z';
const CORE = 'M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0 -7Z';
const DOTS =
  'M8 2h.01M11 2.8h.01M13.2 5h.01M14 8h.01M13.2 11h.01M11 13.2h.01M8 14h.01M5 13.2h.01M2.8 11h.01M2 8h.01M2.8 5h.01M5 2.8h.01';
const SQUARE = 'M6 6h4v4H6Z';
const DOT = 'M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0 -4Z';

/** A disc that is fuller the higher the standing, in colours that are safe for colour-blind readers; the word is beside it. */
const MARKS: Readonly<Record<Standing, Mark>> = {
  PARTY: { colour: '#0b4a3f', filled: DISC, cut: 'M4.75 8.25l2.25 2.25l4.25 -4.75' },
  CONTRACTING: { colour: '#0b4a3f', filled: CORE, drawn: RING },
  PROVISIONAL: { colour: '#1d4f91', filled: DOT, drawn: RING },
  SIGNATORY: { colour: '#1d4f91', filled: DISC },
  ANNOUNCED: { colour: '#8a5200', filled: HALF, drawn: RING },
  CANDIDATE: { colour: '#5c584e', drawn: RING },
  NEGOTIATING: { colour: '#5c584e', drawn: `${RING}M5.5 8h.01M8 8h.01M10.5 8h.01` },
  APPROACHED: { colour: '#5c584e', drawn: DOTS },
  SUSPENDED: { colour: '#6b3a3a', drawn: `${RING}M6.25 5.5v5M9.75 5.5v5` },
  WITHDRAWN: { colour: '#6b3a3a', drawn: `${RING}M4 12l8 -8` },
  DECLINED: { colour: '#6b3a3a', drawn: `${RING}M5.25 8h5.5` },
  ENDED: { colour: '#6b3a3a', filled: SQUARE, drawn: RING },
  UNCLEAR: { colour: '#5c584e', drawn: 'M5 5.75a3 3 0 1 1 4.6 2.5C8.5 9 8 9.4 8 10.5M8 13.4v.1' },
  NONE: { colour: '#5c584e', drawn: 'M4 8h8' },
};

export function colourOf(standing: Standing): string {
  return MARKS[standing].colour;
}

/** Draws the shape of a standing into a square of `size` pixels. */
export function drawMark(
  context: SKRSContext2D,
  standing: Standing,
  {
    x,
    y,
    size,
    paper,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly paper: string },
): void {
  const { colour, filled, drawn, cut } = MARKS[standing];
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.fillStyle = colour;
  if (filled) context.fill(new Path2D(filled));
  for (const [path, stroke] of [
    [drawn, colour],
    [cut, paper],
  ]) {
    if (!path || !stroke) continue;
    context.strokeStyle = stroke;
    context.stroke(new Path2D(path));
  }
  context.restore();
}
