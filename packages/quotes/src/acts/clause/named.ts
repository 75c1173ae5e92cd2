import type { Entry } from '../../gazetteer/entry.ts';
import { GENITIVE, type Token, WORD } from '../../tokens/token.ts';

/** Where a sentence names an entry: tokens `from` to `to`. */
export interface Named {
  readonly entry: Entry;
  /** Who acts for the entry, where it is named by them. */
  readonly own?: Entry;
  readonly from: number;
  readonly to: number;
  /** What it is named by: itself, or one that acts for it. */
  readonly kind: Entry['kind'];
  /** By what is of a country: "Norlandic", but not "US". */
  readonly adjective: boolean;
  /** By the city of its government. */
  readonly seat: boolean;
  /** Others of the same name. */
  readonly others: readonly Entry[];
}

/** The entries that are named, each once. */
export const entriesIn = (named: readonly { readonly entry: Entry }[]): Entry[] => [
  ...new Set(named.map(({ entry }) => entry)),
];

interface Name {
  readonly words: readonly string[];
  readonly entry: Entry;
  readonly adjective: boolean;
  readonly seat: boolean;
  readonly others: Entry[];
}

/** Finds entries by their names. */
export type Finder = (tokens: readonly Token[]) => Named[];

/** Most words have none of these signs, and a search is cheaper than a replacement. */
const bare = (low: string) => (/[.’'\u00ad]/.test(low) ? low.replace(/[.’'\u00ad]/g, '') : low);

/** A name as texts write its dashes: "Norland–Velmark accord" with a hyphen, that of an accord with a hyphen also without. */
function dashed(name: string, kind: Entry['kind']): string[] {
  if (/\p{L}[–—]\p{L}/u.test(name)) return [name, name.replace(/(?<=\p{L})[–—](?=\p{L})/gu, '-')];
  return kind === 'accord' && /\p{L}-\p{L}/u.test(name)
    ? [name, name.replaceAll('-', ' ')]
    : [name];
}

/** The words of a name, as tokens have them. */
const wordsOf = (name: string): readonly string[] => {
  const low = name.toLowerCase();
  if (/^\p{L}+$/u.test(low)) return [low];
  return low
    .split(/[\s–—]+/)
    .map(bare)
    .filter((word) => word !== '' && word !== '-');
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** A finder of all names of entries, and the demonyms of countries; of two that begin at one token the longer is taken. */
export function finderOf(entries: readonly Entry[]): Finder {
  const byFirst = new Map<string, Name[]>();
  for (const entry of entries) {
    const adjectives = new Set(
      entry.demonyms?.filter((word) => !/^[A-Z.]+$/.test(word) && !entry.names.includes(word)),
    );
    for (const name of [...entry.names, ...(entry.demonyms ?? []), ...(entry.seats ?? [])].flatMap(
      (one) => dashed(one, entry.kind),
    )) {
      const words = wordsOf(name);
      const [first] = words;
      if (!first) continue;
      const list = byFirst.get(first) ?? [];
      const same = list.find((one) => isSame(one.words, words));
      if (same && same.entry !== entry) same.others.push(entry);
      else if (!same)
        list.push({
          words,
          entry,
          adjective: adjectives.has(name),
          seat: entry.seats?.includes(name) === true,
          others: [],
        });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (tokens) => {
    const out: Named[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== WORD || !token.capital) continue;
      for (const { words, entry, adjective, seat, others } of byFirst.get(bare(token.low)) ?? []) {
        const to = endOf(tokens, at, words);
        if (to === null) continue;
        out.push({ entry, from: at, to, kind: entry.kind, adjective, seat, others });
        at = to - 1;
        break;
      }
    }
    return out;
  };
}

/** Where a name ends that begins at `at`; null if it does not stand there. Signs and genitives between its words do not count. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let next = at;
  for (const word of words) {
    while (
      next > at &&
      next < tokens.length &&
      tokens[next]?.kind !== WORD &&
      tokens[next]?.kind !== GENITIVE
    )
      next++;
    if (bare(tokens[next]?.low ?? '') !== word) return null;
    next++;
  }
  return next;
}

/** Whether what is named has words in common with something of a list. */
export const overlapsAny = ({ from, to }: Named, all: readonly Named[]): boolean =>
  all.some((one) => one.from < to && one.to > from);
