import type { WordsAddressFragment } from '../documents.generated.ts';

/** A stretch of a source's text as the contract's `Passage` gives it. */
export interface Stretch {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Up to this many characters a stretch is given whole, and told apart by what stands beside it. */
const SHORT = 80;
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 3;

/** The stretches of its source in which a wording stands: those inside quotation marks, or the clause that reports the words. */
export function stretchesOf(wording: WordsAddressFragment): readonly Stretch[] {
  const { form, passages, clause } = wording;
  if (form === 'DIRECT') return passages;
  return clause === null ? [] : [clause];
}

/** Where a wording stands at its source, to the word; null where the source has no address. */
export function addressOfWords(wording: WordsAddressFragment): string | null {
  const { url } = wording.source;
  return url && linkToWords(url, stretchesOf(wording));
}

/**
 * The source's address with text directives that land on the words (WICG Scroll To Text Fragment), one a stretch.
 * An address that has a fragment of its own keeps it, and the directives follow.
 */
export function linkToWords(url: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return url;
  const directives = stretches.map((stretch) => `text=${directive(stretch)}`).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}

function directive({ exact, prefix, suffix }: Stretch): string {
  if (exact.length > SHORT) {
    const all = words(exact);
    return [all.slice(0, EDGE_WORDS), all.slice(-EDGE_WORDS)].map(encode).join(',');
  }
  const before = context(words(prefix?.split('\n').at(-1)).slice(1).slice(-CONTEXT_WORDS));
  const after = context(words(suffix?.split('\n')[0]).slice(0, -1).slice(0, CONTEXT_WORDS));
  return [before && `${before}-`, encode(words(exact)), after && `-${after}`]
    .filter(Boolean)
    .join(',');
}

// Context is cut at a number of characters, so its outermost word, left out above, may be half a word; and a directive's
// context may not reach over the end of a paragraph. Marks alone tell nothing apart.
function context(beside: readonly string[]): string {
  return beside.some((word) => /\p{L}|\p{N}/u.test(word)) ? encode(beside) : '';
}

// A directive reads `-`, `,` and `&` as its own punctuation; encodeURIComponent leaves the hyphen as it is.
function encode(list: readonly string[]): string {
  return encodeURIComponent(list.join(' ')).replaceAll('-', '%2D');
}

function words(line = ''): string[] {
  return line.trim().split(/\s+/u);
}
