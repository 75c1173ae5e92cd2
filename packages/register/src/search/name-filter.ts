import type { Named } from '../name/read.ts';
import type { NamedSource } from '../source/source.ts';
import { bareForms } from './language/endings.ts';
import { isShortName, LONGEST_SHORT } from './language/short-names.ts';
import { soundOf } from './language/spelling.ts';
import { stemOf } from './language/stems.ts';
import { searchWords } from './language/words.ts';

/** Whether an entry is one of those that a filter by name asks for. */
export type NameFilter = (entry: Named | NamedSource) => boolean;

/**
 * Reads a filter by name. One word that is a name of an entry in short (`UK`, `MBS`, `США`), or in capitals its code, asks for
 * that entry alone: `all` gives every entry among which these are looked for, whatever else is asked. Anything else asks for
 * entries of which one name has, for each word asked, one that begins so, sounds alike or has the same stem, or whose code the
 * word is: `in` may be India, and the beginning of Indonesia.
 */
export async function nameFilter(
  asked: string,
  all: () => Promise<readonly (Named | NamedSource)[]>,
): Promise<NameFilter> {
  const words = searchWords(asked.replaceAll(POSSESSIVE, ''));
  const [only, ...others] = words;
  let isCode = false;
  if (only !== undefined && others.length === 0 && [...only].length <= LONGEST_SHORT) {
    const entries = await all();
    const isInShort = (entry: Named | NamedSource) => shortNames(entry).includes(only);
    if (entries.some(isInShort)) return isInShort;
    const hasCode = (entry: Named) => codesOf(entry).includes(only);
    isCode = entries.some(hasCode);
    if (isCode && !/\p{Ll}/u.test(asked)) return hasCode;
  }
  return (entry) => {
    const codes = codesOf(entry);
    return textsOf(entry).some((text) => {
      // A code is not the beginning of another abbreviation: `us` is not the USSR.
      if (isCode && isShortName(text)) return false;
      const named = searchWords(text);
      return words.every(
        (word) =>
          codes.includes(word) || named.some((one) => one.startsWith(word) || isFormOf(word, one)),
      );
    });
  };
}

/** The ending of an English possessive. */
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;

function codesOf({ codes }: Named): readonly string[] {
  return codes.map((code) => code.toLowerCase());
}

function shortNames({ names }: Named): readonly string[] {
  return names.flatMap(({ text }) => (isShortName(text) ? [searchWords(text).join('')] : []));
}

/** Whether a word asked is a word of a name, spelt or inflected otherwise. */
function isFormOf(word: string, name: string): boolean {
  const sound = soundOf(name);
  return (
    (sound !== null && sound === soundOf(word)) ||
    stemOf(name) === stemOf(word) ||
    bareForms(word).includes(name)
  );
}

/** Texts of which one holds all that an entry may be asked by: a source is its publisher's names, each with its title. */
function textsOf(entry: Named | NamedSource): readonly string[] {
  const names = entry.names.map(({ text }) => text);
  return 'title' in entry ? names.map((name) => `${name} ${entry.title}`) : names;
}
