import { GAP_MARK } from '@signatory/schema';
import type { Face } from './fonts.ts';
import { cutLine, linesOf, type Measure } from './line-breaks.ts';

/** Sizes in pixels that words are tried in, and how far apart their lines stand, as a part of the size. */
const SIZES = [58, 52, 46, 42, 38, 34, 31] as const;
const LEADING = 1.3;

/** What stands for what there was no room for: the card's own words, as the mark of a gap is, and never inside a quotation. */
const CONTINUED = `${GAP_MARK} continued on the page`;

interface Line {
  readonly text: string;
  /** Whether the card says it, and not the words. */
  readonly isOurs: boolean;
}

/** Words broken into lines in the largest size in which all of them fit, or in the smallest as many as fit. */
export interface WordsSet {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly Line[];
}

/**
 * Sets stretches of words into a box. `marks` go around each stretch, and stay around what is left of one that is cut:
 * the cut is told on a line of its own.
 */
export function setWords(
  stretches: readonly string[],
  [open, close]: readonly [string, string],
  box: { readonly width: number; readonly height: number },
  measureIn: (size: number) => Measure,
): WordsSet {
  for (const size of SIZES) {
    const most = Math.floor(box.height / (size * LEADING));
    const measure = measureIn(size);
    const lines = stretches.flatMap((stretch, index) => [
      ...(index > 0 ? [{ text: GAP_MARK, isOurs: true }] : []),
      ...linesOf(`${open}${stretch}${close}`, box.width, measure).map((text) => ({
        text,
        isOurs: false,
      })),
    ]);
    if (lines.length <= most) return { size, leading: size * LEADING, lines };
    if (size !== SIZES.at(-1)) continue;
    const kept = lines.slice(0, most - 1);
    const last = kept.findLastIndex(({ isOurs }) => !isOurs);
    const whole = kept
      .slice(0, last + 1)
      .map((line, index) => (index === last ? closed(line, close, box.width, measure) : line));
    return {
      size,
      leading: size * LEADING,
      lines: [...whole, { text: CONTINUED, isOurs: true }],
    };
  }
  throw new Error('there is no size to set words in');
}

function closed(line: Line, close: string, width: number, measure: Measure): Line {
  if (close === '' || line.text.endsWith(close)) return line;
  return { ...line, text: `${cutLine(line.text, close, width, measure)}${close}` };
}

/** The face of words: what a source says in its own voice is set as the register's is. */
export function faceOf(form: string): Face {
  return form === 'DIRECT' ? 'serif' : 'sans';
}
