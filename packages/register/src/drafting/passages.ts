import { AmbiguousPassage, locate } from '@signatory/quotes';
import { wordCount } from '../source/word-count.ts';

/** A passage as a seed file has it. */
export interface PassageSeed {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The most words of a source's own that one passage may have. */
export const LONGEST = 12;

/** Characters about a passage that tell it apart from the same words elsewhere; more are tried where fewer do not. */
const CONTEXTS = [8, 16, 32, 64];

/** A passage of a text, with prefix and suffix where the words stand more than once. */
export function passageAt(
  text: string,
  { start, end }: { start: number; end: number },
): PassageSeed {
  const exact = text.slice(start, end);
  if (isFound(text, { exact })) return { exact };
  for (const length of CONTEXTS) {
    const seed = {
      exact,
      prefix: text.slice(Math.max(0, start - length), start),
      suffix: text.slice(end, end + length),
    };
    if (isFound(text, seed)) return seed;
  }
  return { exact };
}

/** A fragment within a clause: the words directly before and after tell it from the same words in the clause. */
export function fragmentAt(
  text: string,
  { start, end }: { start: number; end: number },
): PassageSeed {
  const prefix = /\S*\s*\S{0,12}$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const suffix = /^\S{0,2}(?:\s\S{1,12})?/.exec(text.slice(end, end + 16))?.[0] ?? '';
  const seed = { exact: text.slice(start, end), prefix, suffix: suffix.trimEnd() };
  return isFound(text, seed) ? seed : passageAt(text, { start, end });
}

function isFound(text: string, passage: PassageSeed): boolean {
  try {
    return locate(text, passage).level === 'EXACT';
  } catch (error) {
    if (error instanceof AmbiguousPassage) return false;
    throw error;
  }
}

/** The words of a quotation without the comma or full stop that the outlet put inside its marks. */
export function withoutOutletSign(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const last = text[end - 1] ?? '';
  const stop =
    last === '.' &&
    !/[.!?]/.test(text.slice(start, end - 1)) &&
    !/\.\.$/.test(text.slice(start, end));
  return { start, end: last === ',' || stop ? end - 1 : end };
}

/** The words that are written of what was said in an article's own words: without the "that" before them, as many as are taken. */
export function clauseOf(
  text: string,
  { start, end }: { start: number; end: number },
  quoted: readonly string[],
): { start: number; end: number } {
  const that = /^that\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
  return shortened(text, { start: start + that, end }, quoted);
}

/** As many words from the start of a stretch as a passage may have, those of quotations in it not counted. */
export function shortened(
  text: string,
  { start, end }: { start: number; end: number },
  quoted: readonly string[],
): { start: number; end: number } {
  const words = text.slice(start, end);
  const own = quoted.reduce(
    (rest, one) => (words.includes(one) ? rest - wordCount(one) : rest),
    wordCount(words),
  );
  if (own <= LONGEST) return { start, end };
  const cut = /^(?:\S+\s+){11}\S+/.exec(words)?.[0] ?? words;
  return { start, end: start + cut.replace(/[,;:–—-]+$/, '').length };
}
