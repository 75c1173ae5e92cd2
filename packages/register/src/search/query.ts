import { RefusedValue } from '../errors.ts';
import { isAsking, isCodeAndWord, isMonth } from './language/common-words.ts';
import { GAP_WORD, searchWords, wordsIn } from './language/words.ts';

/** How long a search may be: UTF-16 code units, and words; and how much of a word its prefix must hold. */
const LENGTH_LIMIT = 200;
const WORDS_LIMIT = 16;
const SHORTEST_PREFIX = 2;

/** A term of a search: words that follow one another, and between them `GAP_WORD` where one passage ends and the next begins. */
export interface Term {
  readonly words: readonly string[];
  /** As it was typed, with its signs. */
  readonly typed: string;
  /** Stands in quotation marks: spelt just so. */
  readonly exact: boolean;
  /** The last word is the beginning of one, by an asterisk. */
  readonly prefix: boolean;
  readonly excluded: boolean;
  /** The last word of what was typed, which may go on. */
  readonly unfinished: boolean;
  /** Whether a word may be a code of a country, and whether it is nothing else where one has that code. */
  readonly code: 'no' | 'maybe' | 'only';
}

/** How the codes that are words as well are read where they are not in capitals: as words, as codes, or not at all. */
export type CodeReading = 'WORD' | 'CODE' | 'NONE';

/** A term as it was typed, read without the terms around it. */
interface Typed extends Omit<Term, 'unfinished' | 'code'> {
  readonly end: number;
  /** In capitals, or with dots: `US`, `u.s.` */
  readonly capital: boolean;
}

/**
 * Parses a search: words, "words in quotation marks" that follow one another, a minus before what is to be
 * absent, an asterisk after the beginning of a word. Words that ask or only join others are left out where something else
 * is looked for. A date (`2020-09-15`, `15 September 2020`) narrows as its year does. The mark of a gap counts between words of a phrase alone.
 * Anything else is taken for space; every text can be read. Throws `RefusedValue` for one that is too
 * long, has too many words or a prefix of one letter.
 */
export function parseSearch(text: string, reading: CodeReading = 'WORD'): readonly Term[] {
  if (text.length > LENGTH_LIMIT) {
    throw refused(`holds ${text.length} characters`, `give at most ${LENGTH_LIMIT}`);
  }
  const typed = dated([...unquoted(text).matchAll(CHUNK)].flatMap(termsOf));
  const count = typed.reduce((sum, { words }) => sum + words.length, 0);
  if (count > WORDS_LIMIT) throw refused(`holds ${count} words`, `give at most ${WORDS_LIMIT}`);
  for (const { prefix, words } of typed) {
    const last = words.at(-1) ?? '';
    if (prefix && [...last].length < SHORTEST_PREFIX) {
      throw refused(
        `looks for all words that begin with ${JSON.stringify(last)}`,
        `give at least ${SHORTEST_PREFIX} letters before an asterisk`,
      );
    }
  }
  // Who types a whole sentence in capitals says nothing by them.
  const shouts = count > 2 && !/\p{Ll}/u.test(text);
  const telling = typed.filter((term) => !isLeftOut(term, shouts));
  const known = telling.some(({ excluded }) => !excluded) ? telling : typed;
  const alone = known.length === 1;
  const kept = reading === 'NONE' && !alone ? known.filter((term) => !isEither(term)) : known;
  return kept.map(({ end, capital, ...term }) => {
    const [word = ''] = term.words;
    const isRead = reading === 'CODE' && !alone && isEither({ ...term, capital });
    const isCode = !isCodeAndWord(word) || alone || capital;
    return {
      ...term,
      unfinished: end === text.trimEnd().length && isOpen(term),
      code: isRead || (capital && isCodeAndWord(word)) ? 'only' : isCode ? 'maybe' : 'no',
    };
  });
}

/** Quotation marks of all kinds as one; those that a Hebrew word holds are none. */
function unquoted(text: string): string {
  return text
    .replaceAll(/(?<=[\u05d0-\u05ea])["“”](?=[\u05d0-\u05ea])/g, '\u05f4')
    .replaceAll(/[“”„«»]/g, '"');
}

/** A minus, then what stands in quotation marks, to the end of the text where they are not closed, or what has no space. */
const CHUNK = /(-?)(?:"([^"]*)(?:"(\*?)|$)|([^\s"]+))/g;

function termsOf(match: RegExpMatchArray): readonly Typed[] {
  const [all, minus, quoted, star, bare = ''] = match;
  const exact = quoted !== undefined;
  const prefix = exact ? star === '*' : bare.endsWith('*');
  const read = searchWords(quoted ?? bare);
  const isWord = (word: string): boolean => word !== GAP_WORD;
  const words = read.slice(read.findIndex(isWord), read.findLastIndex(isWord) + 1);
  if (words.length === 0) return [];
  const start = match.index ?? 0;
  const whole = { words, exact, prefix, typed: all, end: start + all.length, capital: false };
  if (minus === '-') return [{ ...whole, excluded: true }];
  if (exact) return [{ ...whole, excluded: false }];
  const [date, year] = DATE.exec(bare) ?? [];
  if (date !== undefined && year !== undefined) {
    return [{ ...whole, words: [year], typed: date, prefix: false, excluded: false }];
  }
  const single = wordsIn(bare).filter(({ word }) => isWord(word));
  return single.map(({ word, ...place }, i, { length }) => {
    const spelt = bare.slice(place.start, place.end);
    return {
      words: [word],
      typed: prefix && i === length - 1 ? `${spelt}*` : spelt,
      exact,
      prefix: prefix && i === length - 1,
      excluded: false,
      end: start + place.end,
      capital: spelt.includes('.') || /^\p{Lu}{2,3}$/u.test(spelt),
    };
  });
}

/** A date as ISO 8601 writes it, with its year. */
const DATE = /(?<!\p{L}|\p{N})((?:1[5-9]|20)\d\d)-\d\d(?:-\d\d)?(?!\p{L}|\p{N}|-)/u;

/** Terms of which those that make up a date, a month with a year and perhaps a day, are one: its year. */
function dated(terms: readonly Typed[]): readonly Typed[] {
  const found: Typed[] = [];
  for (let at = 0; at < terms.length; ) {
    const length = [3, 2].find((count) => isDate(terms.slice(at, at + count), count)) ?? 1;
    const parts = terms.slice(at, at + length);
    const year = parts.find(({ words }) => isYearWord(words)) ?? parts[0];
    const last = parts.at(-1) ?? year;
    if (year && last) {
      found.push({ ...year, typed: parts.map(({ typed }) => typed).join(' '), end: last.end });
    }
    at += length;
  }
  return found;
}

function isDate(parts: readonly Typed[], count: number): boolean {
  const words = parts.map((part) => (isPlain(part) ? part.words : []));
  return (
    parts.length === count &&
    words.filter(isYearWord).length === 1 &&
    words.filter(([word = '']) => isMonth(word)).length === 1 &&
    words.filter(([word = '']) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(word)).length === count - 2
  );
}

function isYearWord([word = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** Whether a search has, beside others, a word in lower case that is the code of a country as well. */
export function hasEither(terms: readonly Term[]): boolean {
  return terms.some((term) => term.code === 'no' && isPlain(term));
}

function isEither({ words, capital, ...term }: Omit<Typed, 'end'>): boolean {
  const [word = '', ...more] = words;
  return more.length === 0 && isPlain(term) && !capital && isCodeAndWord(word);
}

function isLeftOut({ words, capital, ...term }: Typed, shouts: boolean): boolean {
  const [word = '', ...more] = words;
  // Who writes AND joins two words; Andorra is found by its code alone.
  const isCode = capital && isCodeAndWord(word) && !shouts && word !== 'and';
  return more.length === 0 && isPlain(term) && isAsking(word) && !isCode;
}

function isPlain({
  exact,
  prefix,
  excluded,
}: Pick<Term, 'exact' | 'prefix' | 'excluded'>): boolean {
  return !exact && !prefix && !excluded;
}

/** Whether a word could go on: no year, and long enough to tell something. */
function isOpen(term: Pick<Term, 'words' | 'exact' | 'prefix' | 'excluded'>): boolean {
  const [word = ''] = term.words;
  return isPlain(term) && [...word].length >= SHORTEST_PREFIX && !/^\d+$/.test(word);
}

function refused(what: string, cure: string): RefusedValue {
  return new RefusedValue(`the search ${what}`, cure);
}
