const segments = new Intl.Segmenter('ja', { granularity: 'word' });

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many words a text has: what white space separates, as `wc -w` counts them; in scripts without it, the words that Unicode finds. */
export function wordCount(text: string): number {
  return text
    .split(/\s+/u)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + (UNSPACED.test(part) ? segmentCount(part) : 1), 0);
}

function segmentCount(text: string): number {
  return [...segments.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
