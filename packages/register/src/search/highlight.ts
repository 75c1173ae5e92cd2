import type { Sought } from './match.ts';
import { type Word, wordsIn } from './words.ts';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where in a text stands what was looked for, in order and without overlap. */
export function highlights(text: string, sought: readonly Sought[]): readonly TextRange[] {
  const words = wordsIn(text);
  const found = sought
    .filter(({ excluded }) => !excluded)
    .flatMap((term) => words.flatMap((_, i) => rangeAt(words, i, term) ?? []))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** The stretch of the words that a term finds from a word on; null where it finds none there. */
function rangeAt(words: readonly Word[], from: number, term: Sought): TextRange | null {
  const matches = term.words.every((spellings, i) => {
    const word = words[from + i]?.word;
    if (word === undefined) return false;
    const isBeginning = term.prefix && i === term.words.length - 1;
    return spellings.some((one) => (isBeginning ? word.startsWith(one) : word === one));
  });
  const [first, last] = [words[from], words[from + term.words.length - 1]];
  return matches && first && last ? { start: first.start, end: last.end } : null;
}
