import { GAP_WORD, searchWords } from './language/words.ts';

/** What an object is found by: words, and keys of what it concerns, with gaps between texts. */
export type Document = readonly string[];

/**
 * An object named in a document of another: one word of the index, whatever its names are, so that a new name changes no
 * other document. A search finds it by the words of the names. No word that is typed can be one, for none has this sign.
 */
export function keyOf(subject: string): string {
  const [type = '', key = ''] = subject.split(':');
  return `${type.toLowerCase()}\u00a7${key.toLowerCase().replaceAll('-', '\u00b7')}`;
}

/** Words of texts, each text behind a gap, so that no phrase reaches from one into the next. */
function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [GAP_WORD, ...searchWords(text)]);
}

/**
 * A word of a source's title, which is another one in the index than the same word in a statement: what is said is found before
 * what stands in the title over it, and each by a list of its own.
 */
export function inTitle(word: string): string {
  return `\u00a4${word}`;
}

/** Whether a word of the index is one of a text: no key, no gap, and none of a title. */
export function isPlain(word: string): boolean {
  return word !== GAP_WORD && !/[\u00a4\u00a7]/.test(word);
}

/** The year that a date begins with, as a word; none where it is unknown. */
export function yearsOf(dates: readonly (string | null)[]): readonly string[] {
  return [...new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])))];
}

/**
 * The document of a named object: its names and what else it is called by (the titles of a leader, the description of an
 * accord), and what it belongs to.
 */
export function namedDocument(
  subject: string,
  {
    names,
    titles = [],
    about = [],
  }: {
    readonly names: readonly string[];
    readonly titles?: readonly string[];
    readonly about?: readonly string[];
  },
): Document {
  return [keyOf(subject), ...about, ...wordsOf([...names, ...titles])];
}

/** The document of a country's place in an accord. */
export function placeDocument(accord: string, country: string, years: readonly string[]): Document {
  return [keyOf(`Country:${country}`), keyOf(`Accord:${accord}`), ...years];
}

/** The document of a statement: who speaks, what it concerns and when, where it was printed, and its own words. */
export function statementDocument(said: {
  /** The id of the speaker; null for an unnamed one. */
  readonly speaker: string | null;
  readonly unnamed: string | null;
  readonly accords: readonly string[];
  readonly countries: readonly string[];
  readonly date: string | null;
  readonly occasion: string | null;
  /** The publishers' slugs, and the titles. */
  readonly publishers: readonly string[];
  readonly titles: readonly string[];
  readonly wordings: readonly string[];
}): Document {
  return [
    ...(said.speaker === null ? [] : [keyOf(said.speaker)]),
    ...said.accords.map((slug) => keyOf(`Accord:${slug}`)),
    ...said.countries.map((code) => keyOf(`Country:${code}`)),
    ...said.publishers.map((slug) => keyOf(`Publisher:${slug}`)),
    ...yearsOf([said.date]),
    ...wordsOf([said.unnamed ?? '', said.occasion ?? '', ...said.wordings]),
    ...wordsOf(said.titles).map((word) => (word === GAP_WORD ? word : inTitle(word))),
  ];
}

/**
 * The number of an entry: above 0 for statements, in the order of their days, so that the index itself lists them the
 * latest first; below 0 for all others. It follows from the entry alone. Days without a date are before all others.
 */
export function entryId(type: string, key: string, day = ''): number {
  if (type !== 'Statement')
    return -1 - hash(key, 7) - (hash(`${type}:${key}`, 11) >>> 11) * 2 ** 32;
  const days = day === '' ? 0 : Math.floor(Date.parse(day) / 86_400_000) + DAYS_BEFORE_1970;
  return days * 2 ** 32 + hash(key, 7) + 1;
}

/** Days from 1 January of the year 0 to 1970 (ISO 8601). */
const DAYS_BEFORE_1970 = 719_528;

/** FNV-1a in 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
