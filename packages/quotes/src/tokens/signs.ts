import type { Span } from '../span.ts';

const SIGNS = /["'`«»‘’‚“”„‟‹›]/g;
/** A tag that was left in a text: what is marked in it are values of its attributes. */
const TAG = /<\/?[a-z][^<>\n]{0,300}>/gi;

/** The places in a text of all signs that may be a mark, in order: found once, and nothing else of the text is looked at for marks. */
export function signsIn(text: string): number[] {
  const out: number[] = [];
  SIGNS.lastIndex = 0;
  while (SIGNS.test(text)) out.push(SIGNS.lastIndex - 1);
  return text.includes('<') ? outsideTags(text, out) : out;
}

function outsideTags(text: string, signs: readonly number[]): number[] {
  const tags = [...text.matchAll(TAG)];
  let next = 0;
  return signs.filter((at) => {
    while ((tags[next]?.index ?? at) + (tags[next]?.[0].length ?? 1) <= at) next++;
    return (tags[next]?.index ?? at) >= at;
  });
}

/** Those of the signs of a text that stand in a stretch of it. */
export function signsOf(signs: readonly number[], { start, end }: Span): number[] {
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((signs[to] ?? end) < end) to++;
  return signs.slice(low, to);
}
