import { RefusedValue } from '../errors.ts';
import type { Named } from '../name/read.ts';
import { bareForms } from './language/endings.ts';
import { isShortName, LONGEST_SHORT } from './language/short-names.ts';
import { soundOf } from './language/spelling.ts';
import { stemOf } from './language/stems.ts';
import { searchWords } from './language/words.ts';

/** Whether an entry is one of those that a filter by name asks for. */
export type NameFilter = (entry: Named) => boolean;

/** A word of a name. */
interface NameWord {
  readonly word: string;
  /** What it sounds like; null where nothing. */
  readonly sound: string | null;
  readonly stem: string;
}

/** A word asked for, with all by which it meets a word of a name. */
export interface WordAsked extends NameWord {
  /** The words of which it may be an inflected form. */
  readonly bare: readonly string[];
}

/** The most words of a filter by name. */
const WORDS_LIMIT = 16;

/** The words that a filter by name asks for. Throws `RefusedValue` for too many. */
export function wordsAsked(asked: string): readonly WordAsked[] {
  const words = searchWords(asked.replaceAll(POSSESSIVE, ''));
  if (words.length > WORDS_LIMIT) {
    throw new RefusedValue(
      `the name asked for holds ${words.length} words`,
      `give at most ${WORDS_LIMIT}`,
    );
  }
  return words.map((word) => ({ ...readWord(word), bare: bareForms(word) }));
}

/** The entries of which what is asked, being one word, is a name in short (`UK`, `MBS`, `США`). */
export function namedInShort<Row extends Named>(
  asked: readonly WordAsked[],
  entries: readonly Row[],
): readonly Row[] {
  const word = shortWord(asked);
  return word === null ? [] : entries.filter((entry) => shortNames(entry).includes(word));
}

/** Whether a word of a name is one that is asked for: it begins so, sounds alike, has the same stem, or is of which the other is a form. */
export function meets({ word, sound, stem, bare }: WordAsked, named: NameWord): boolean {
  return (
    named.word.startsWith(word) ||
    (sound !== null && sound === named.sound) ||
    stem === named.stem ||
    bare.includes(named.word)
  );
}

/**
 * Reads a filter by name. One word that is a name of an entry in short, or in capitals its code, asks for
 * that entry alone, looked for in `all`, whatever else is asked. Anything else asks for
 * entries of which one name has a word for each word asked (see `meets`), or whose code the
 * word is: `in` may be India, and the beginning of Indonesia. Throws `RefusedValue`.
 */
export async function nameFilter(
  asked: string,
  all: () => Promise<readonly Named[]>,
): Promise<NameFilter> {
  const words = wordsAsked(asked);
  const only = shortWord(words);
  let isCode = false;
  if (only !== null) {
    const entries = await all();
    const inShort = new Set(namedInShort(words, entries).map(({ key }) => key));
    if (inShort.size > 0) return ({ key }) => inShort.has(key);
    const hasCode = (entry: Named) => codesOf(entry).includes(only);
    isCode = entries.some(hasCode);
    if (isCode && !/\p{Ll}/u.test(asked)) return hasCode;
  }
  return (entry) => {
    const codes = codesOf(entry);
    return wordsNamed(entry).some(({ named, isShort }) => {
      // A code is not the beginning of another abbreviation: `us` is not the USSR.
      if (isCode && isShort) return false;
      return words.every(
        (one) => codes.includes(one.word) || named.some((word) => meets(one, word)),
      );
    });
  };
}

/** A word as `searchWords` gives it, with what it is compared by. */
export function readWord(word: string): NameWord {
  return { word, sound: soundOf(word), stem: stemOf(word) };
}

/** The ending of an English possessive. */
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;

/** The one word that is asked for, where it is as short as a name in short. */
function shortWord([only, ...others]: readonly WordAsked[]): string | null {
  return only && others.length === 0 && [...only.word].length <= LONGEST_SHORT ? only.word : null;
}

function codesOf({ codes }: Named): readonly string[] {
  return codes.map((code) => code.toLowerCase());
}

function shortNames(entry: Named): readonly string[] {
  return wordsNamed(entry).flatMap(({ named, isShort }) =>
    isShort ? [named.map(({ word }) => word).join('')] : [],
  );
}

/** The words of a name, and whether it is one in short. */
interface WordsNamed {
  readonly named: readonly NameWord[];
  readonly isShort: boolean;
}

const known = new WeakMap<Named, readonly WordsNamed[]>();

/** The words of each name of an entry. Kept as long as the entry is: the same are compared with many filters. */
export function wordsNamed(entry: Named): readonly WordsNamed[] {
  const before = known.get(entry);
  if (before) return before;
  const words = entry.names.map(({ text }) => ({
    named: searchWords(text).map(readWord),
    isShort: isShortName(text),
  }));
  known.set(entry, words);
  return words;
}
