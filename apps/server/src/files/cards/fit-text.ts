import { GAP_MARK } from '@signatory/schema';
import type { Face } from './fonts.ts';
import { cutLine, linesOf, type Measure } from './line-breaks.ts';

/** Font sizes for words in pixels, and the line height as a multiple of the size. */
const SIZES = [58, 52, 46, 42, 38, 34, 31] as const;
const LEADING = 1.3;

/** Shown for words that do not fit: like the mark of a gap it is not part of the quotation. */
const CONTINUED = `${GAP_MARK} continued on the page`;

interface Line {
  readonly text: string;
  /** Whether it is a mark of the card and not part of the words. */
  readonly isOurs: boolean;
}

/** Words broken into lines, in the largest size in which all of them fit, or cut in the smallest. */
export interface WordsSet {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly Line[];
}

/**
 * Fits stretches of words into a box. Each stretch, also one that is cut, gets the quotation marks `open` and `close`; a line of its
 * own says that words were cut.
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
    const fitting = lines.slice(0, most - 1);
    const last = fitting.findLastIndex(({ isOurs }) => !isOurs);
    const shown = fitting
      .slice(0, last + 1)
      .map((line, index) => (index === last ? closed(line, close, box.width, measure) : line));
    return {
      size,
      leading: size * LEADING,
      lines: [...shown, { text: CONTINUED, isOurs: true }],
    };
  }
  throw new Error('there is no size to set words in');
}

function closed(line: Line, close: string, width: number, measure: Measure): Line {
  if (close === '' || line.text.endsWith(close)) return line;
  return { ...line, text: `${cutLine(line.text, close, width, measure)}${close}` };
}

/** The face of words: serif for direct quotes, sans for paraphrases, like the register's own text. */
export function faceOf(form: string): Face {
  return form === 'DIRECT' ? 'serif' : 'sans';
}
