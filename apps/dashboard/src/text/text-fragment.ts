import type { WordsAddressFragment } from '../documents.generated.ts';

/** A passage of a source, as `Passage` in the schema. */
export interface Stretch {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Up to this many characters a passage is quoted in full, with the words around it as context. */
const SHORT = 80;
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 3;

/** The passages of a wording in its source: those in quotation marks, or the clause that reports the words. */
export function stretchesOf(wording: WordsAddressFragment): readonly Stretch[] {
  const { form, passages, clause } = wording;
  if (form === 'DIRECT') return passages;
  return clause === null ? [] : [clause];
}

/** A link to the words at the source; null where the source has no URL. */
export function addressOfWords(wording: WordsAddressFragment): string | null {
  const { url } = wording.source;
  return url && linkToWords(url, stretchesOf(wording));
}

/**
 * The URL of the source with a text directive for each passage (WICG Scroll To Text Fragment). A fragment of the URL itself stays, and
 * the directives follow.
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

// The outermost word of the context is left out, because it may be cut; a directive's context must not extend over the end of a paragraph.
// Context without letters or digits is useless.
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
