import type { Named } from '../names.ts';
import type { NamedSource } from '../sources.ts';
import { isShortName, LONGEST_SHORT } from './short-names.ts';
import { soundOf } from './spelling.ts';
import { searchWords } from './words.ts';

/** Whether an entry is one of those that a filter by name asks for. */
export type NameFilter = (entry: Named | NamedSource) => boolean;

/**
 * Reads a filter by name. One word that is a code of an entry, or its name in short (`UK`, `MBS`, `США`), asks for that
 * entry alone: `all` gives every entry among which codes are looked for, whatever else is asked. Anything else asks for
 * entries of which one name has, for each word asked, one that begins so or sounds alike, or whose code the word is.
 */
export async function nameFilter(
  asked: string,
  all: () => Promise<readonly (Named | NamedSource)[]>,
): Promise<NameFilter> {
  const words = searchWords(asked);
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0 && [...only].length <= LONGEST_SHORT) {
    const isInShort = (entry: Named | NamedSource) => shortNames(entry).includes(only);
    if ((await all()).some(isInShort)) return isInShort;
  }
  return (entry) => {
    const codes = entry.codes.map((code) => code.toLowerCase());
    return textsOf(entry).some((text) => {
      const named = searchWords(text);
      return words.every(
        (word) =>
          codes.includes(word) || named.some((one) => one.startsWith(word) || alike(one, word)),
      );
    });
  };
}

function shortNames({ codes, names }: Named): readonly string[] {
  const short = names.flatMap(({ text }) =>
    isShortName(text) ? [searchWords(text).join('')] : [],
  );
  return [...codes.map((code) => code.toLowerCase()), ...short];
}

function alike(one: string, other: string): boolean {
  const sound = soundOf(one);
  return sound !== null && sound === soundOf(other);
}

/** Texts of which one holds all that an entry may be asked by: a source is its publisher's names, each with its title. */
function textsOf(entry: Named | NamedSource): readonly string[] {
  const names = entry.names.map(({ text }) => text);
  return 'title' in entry ? names.map((name) => `${name} ${entry.title}`) : names;
}
