import { GAP_MARK } from '@signatory/schema';

/** A word of a text as it is looked up, and where it stands: UTF-16 offsets, end exclusive. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** No word of any language is longer; PostgreSQL refuses those over 2 kB. In UTF-16 code units. */
const LONGEST = 100;

/** Stands among the words for the mark of a gap, so that no phrase is found across one. No other word holds a sign. */
export const GAP_WORD = '…';

/**
 * The words of a text as they are indexed and looked up: letters and digits of any script, without case, accents and
 * modifier letters such as ʿ. Cutting and folding here, not in the engine, makes both engines find the same, and leaves
 * no operator to inject. The mark of a gap is a word by itself. Each character is folded by itself, so that every word knows its place.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: { word: string; start: number; end: number }[] = [];
  let open = false;
  let at = 0;
  for (const char of text) {
    if (text.startsWith(GAP_MARK, at))
      words.push({ word: GAP_WORD, start: at, end: at + GAP_MARK.length });
    for (const part of folded(char)) {
      if (part === ' ') open = false;
      else if (open) extend(words.at(-1), part, at + char.length);
      else words.push({ word: part, start: at, end: at + char.length });
      open = part !== ' ';
    }
    at += char.length;
  }
  return words;
}

/** The words of a text, in their order. */
export function searchWords(text: string): readonly string[] {
  return wordsIn(text).map(({ word }) => word);
}

function extend(last: { word: string; end: number } | undefined, part: string, end: number): void {
  if (!last) return;
  last.end = end;
  if (last.word.length < LONGEST) last.word += part;
}

/** The letters and digits of a character; a space for what parts words, nothing for a mark that belongs to the letter before. */
function folded(char: string): string {
  return char
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u02b0-\u02ff]/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}
