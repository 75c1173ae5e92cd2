import { type Word, wordsIn } from './language/words.ts';
import type { ExpandedTerm } from './query-expansion.ts';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where in a text stands what was looked for, in order and without overlap, and how many of the terms stand there. */
export function highlightsIn(
  text: string,
  terms: readonly ExpandedTerm[],
  isName: boolean,
): { readonly ranges: readonly TextRange[]; readonly terms: number } {
  const words = wordsIn(text);
  const byTerm = terms
    .filter(({ excluded }) => !excluded)
    .map((term) => words.flatMap((_, i) => rangeAt(words, i, term, isName) ?? []));
  const stretches = byTerm.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return { ranges, terms: byTerm.filter((own) => own.length > 0).length };
}

/** The stretch of the words that a term finds from a word on; null where it finds none there. */
function rangeAt(
  words: readonly Word[],
  from: number,
  term: ExpandedTerm,
  isName: boolean,
): TextRange | null {
  const begins = term.prefix || (isName && term.beginsName);
  const matches = term.words.every((spellings, i) => {
    const word = words[from + i]?.word;
    if (word === undefined) return false;
    const isBeginning = begins && i === term.words.length - 1;
    return spellings.some((one) => (isBeginning ? word.startsWith(one) : word === one));
  });
  const [first, last] = [words[from], words[from + term.words.length - 1]];
  return matches && first && last ? { start: first.start, end: last.end } : null;
}
