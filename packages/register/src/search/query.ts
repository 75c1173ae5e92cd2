import { RefusedValue } from '../errors.ts';
import { GAP_WORD, searchWords } from './words.ts';

/** How long a search may be: UTF-16 code units, and words; and how much of a word its prefix must hold. */
const LENGTH_LIMIT = 200;
const WORDS_LIMIT = 16;
const SHORTEST_PREFIX = 2;

/** One thing looked for: words that follow one another, and between them `GAP_WORD` where the text breaks off. */
export interface Term {
  readonly words: readonly string[];
  /** Stands in quotation marks: spelt just so. */
  readonly exact: boolean;
  /** The last word is the beginning of one. */
  readonly prefix: boolean;
  readonly excluded: boolean;
}

/** The article of Arabic names, which one newspaper writes and the next leaves out. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);

/**
 * Reads what somebody typed: words, "words in quotation marks" that follow one another, a minus before what is to be
 * absent, an asterisk after the beginning of a word. The mark of a gap counts between words of a phrase alone. Anything else is taken for space; every text can be read. Throws
 * `RefusedValue` for one that is too long, has too many words or a prefix of one letter.
 */
export function parseSearch(text: string): readonly Term[] {
  if (text.length > LENGTH_LIMIT) {
    throw refused(`holds ${text.length} characters`, `give at most ${LENGTH_LIMIT}`);
  }
  const terms = [...text.replaceAll(/[“”„«»]/g, '"').matchAll(CHUNK)].flatMap(termsOf);
  const words = terms.reduce((count, term) => count + term.words.length, 0);
  if (words > WORDS_LIMIT) throw refused(`holds ${words} words`, `give at most ${WORDS_LIMIT}`);
  for (const { prefix, words } of terms) {
    const last = words.at(-1) ?? '';
    if (prefix && [...last].length < SHORTEST_PREFIX) {
      throw refused(
        `looks for all words that begin with ${JSON.stringify(last)}`,
        `give at least ${SHORTEST_PREFIX} letters before an asterisk`,
      );
    }
  }
  const telling = terms.filter((term) => !isArticle(term));
  return telling.some(({ excluded }) => !excluded) ? telling : terms;
}

/** A minus, then what stands in quotation marks, to the end of the text where they are not closed, or what has no space. */
const CHUNK = /(-?)(?:"([^"]*)(?:"(\*?)|$)|([^\s"]+))/g;

function termsOf([, minus, quoted, star, bare = '']: RegExpMatchArray): readonly Term[] {
  const exact = quoted !== undefined;
  const prefix = exact ? star === '*' : bare.endsWith('*');
  const all = searchWords(quoted ?? bare);
  const isWord = (word: string): boolean => word !== GAP_WORD;
  const words = all.slice(all.findIndex(isWord), all.findLastIndex(isWord) + 1);
  if (words.length === 0) return [];
  if (minus === '-') return [{ words, exact, prefix, excluded: true }];
  if (exact) return [{ words, exact, prefix, excluded: false }];
  return words.filter(isWord).map((word, i, { length }) => ({
    words: [word],
    exact,
    prefix: prefix && i === length - 1,
    excluded: false,
  }));
}

function isArticle({ words, exact, prefix, excluded }: Term): boolean {
  return !exact && !prefix && !excluded && words.length === 1 && ARTICLES.has(words[0] ?? '');
}

function refused(what: string, cure: string): RefusedValue {
  return new RefusedValue(`the search ${what}`, cure);
}
