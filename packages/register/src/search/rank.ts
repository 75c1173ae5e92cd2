import { keyOf } from './documents.ts';
import type { SearchEntryType } from './entries.ts';
import { isAsking } from './language/common-words.ts';
import type { ExpandedTerm } from './query-expansion.ts';

/** A result by name, which is no statement. Results are sorted by `place`, ascending. */
export interface Ranked {
  readonly type: Exclude<SearchEntryType, 'Statement'>;
  readonly key: string;
  readonly place: string;
}

/** A row of the index that matches. */
export interface IndexRow {
  readonly type: Exclude<SearchEntryType, 'Statement'>;
  readonly key: string;
  /** See `Tables['search_entry']`; null for a place. */
  readonly forms: string | null;
}

/** An accord between countries that a search names. Sorted by `place`, ascending. */
export interface AccordBetween {
  readonly accord: string;
  readonly place: number;
}

/** The tiers of `ranked`, the best first. */
const WHOLE = 0;
const SPELT = 1;
const BETWEEN = 2;
const NAMED = 3;
const STEMMED = 4;
const BEGUN = 5;
const CALLED = 6;
const PLACED = 7;

/** The order of types within a tier. */
const TYPES: readonly Ranked['type'][] = ['Accord', 'Country', 'Participation', 'Leader', 'Body'];

/**
 * Sorts what the index found, and adds the accords and countries of the participations among it. The tiers, the best first:
 * 1. a name or a code that equals the search;
 * 2. a name of as many words with other spellings, and the country of a demonym;
 * 3. accords between countries that the search names;
 * 4. all words in one name, and participations whose country and accord they name;
 * 5. all words in one name, in other forms;
 * 6. all words in one name, the last of them unfinished;
 * 7. the words in several names, titles or a description;
 * 8. the accords and countries of participations.
 *
 * Within a tier accords come first, then countries, participations, leaders and bodies; then shorter names, then keys.
 */
export function ranked(
  found: readonly IndexRow[],
  terms: readonly ExpandedTerm[],
  between: readonly AccordBetween[] = [],
): readonly Ranked[] {
  const telling = terms.filter((term) => !isYear(term));
  const asked = telling.length > 0 ? telling : terms;
  const isPlace = placesNamedBy(asked);
  // A description that says "signed" is not what is looked for by that word alone.
  const lowest = asked.every((term) => term.standing) ? BEGUN : PLACED;
  const ranks = new Map<string, Ranked>();
  const rank = (type: Ranked['type'], key: string, tier: number, words: number) => {
    if (tier > lowest) return;
    const place = `${tier}${TYPES.indexOf(type)}${String(Math.min(words, 999)).padStart(3, '0')}${key}`;
    const before = ranks.get(`${type}:${key}`);
    if (!before || place < before.place) ranks.set(`${type}:${key}`, { type, key, place });
  };
  for (const { type, key, forms } of found) {
    if (forms !== null) {
      const { tier, words } = merit(type, forms, asked);
      rank(type, key, tier, words);
      const own = keyOf(`${type}:${key}`);
      if (asked.every((term) => term.demonymOf.includes(own))) rank(type, key, SPELT, 1);
      continue;
    }
    const [accord = '', country = ''] = key.split('/');
    if (!isPlace(accord, country)) continue;
    rank(type, key, NAMED, accord.split('-').length);
    rank('Accord', accord, PLACED, 0);
    rank('Country', country, PLACED, 0);
  }
  for (const { accord, place } of between) rank('Accord', accord, BETWEEN, place);
  return [...ranks.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** How the terms stand in the forms of an entry, and in a name of how many words. */
function merit(
  type: IndexRow['type'],
  forms: string,
  terms: readonly ExpandedTerm[],
): { tier: number; words: number } {
  const [names = ''] = forms.split('\n\n', 1);
  const lines = names.split('\n');
  const typed = terms.flatMap(({ words }) => words.map(([word = '']) => word));
  const whole = typed.join(' ');
  if (lines.some((line) => line === whole || telling(line) === whole)) {
    return { tier: WHOLE, words: typed.length };
  }
  // That it is an agreement need not be in the name of an accord.
  const naming = terms.filter(({ kind }) => !(kind && type === 'Accord'));
  const needed = naming.length > 0 ? naming : terms;
  const shortest = (begun: boolean) =>
    Math.min(
      ...lines
        .filter((line) => needed.every((term) => standsIn(line, term, begun)))
        .map((line) => line.split(' ').length),
    );
  const spelt = shortest(false);
  if (spelt === typed.length) return { tier: SPELT, words: spelt };
  if (spelt < Infinity) {
    const isJustSo = lines.some((line) => typed.every((word) => ` ${line} `.includes(` ${word} `)));
    return { tier: isJustSo ? NAMED : STEMMED, words: spelt };
  }
  const begun = shortest(true);
  return begun < Infinity ? { tier: BEGUN, words: begun } : { tier: CALLED, words: 0 };
}

/** A name without the words that only join others, which a search leaves out as well. */
function telling(line: string): string {
  return line
    .split(' ')
    .filter((word) => !isAsking(word))
    .join(' ');
}

/** Whether some words, parted by spaces, hold what a term looks for; where `begun`, an unfinished word may go on. */
function standsIn(
  line: string,
  { words, prefix, beginsName }: ExpandedTerm,
  begun: boolean,
): boolean {
  const text = ` ${line} `;
  return words
    .reduce<readonly string[]>(
      (before, spellings) => before.flatMap((one) => spellings.map((word) => `${one} ${word}`)),
      [''],
    )
    .some((phrase) => text.includes(prefix || (begun && beginsName) ? phrase : `${phrase} `));
}

/**
 * Which places some terms name: one of them the country, and another, which does not name that country, the accord. A country
 * of which they name less than of another is not meant: the United Arab Emirates are not, where they say "united states".
 */
function placesNamedBy(
  terms: readonly ExpandedTerm[],
): (accord: string, country: string) => boolean {
  const naming = new Map<string, Set<ExpandedTerm>>();
  for (const term of terms) {
    for (const key of term.keys) {
      if (key.startsWith(COUNTRY)) naming.set(key, (naming.get(key) ?? new Set()).add(term));
    }
  }
  const all = [...naming.values()];
  return (accord, country) => {
    const inAccord = keyOf(`Accord:${accord}`);
    const named = naming.get(keyOf(`Country:${country}`));
    return (
      named !== undefined &&
      !all.some(
        (other) => other.size > named.size && [...named].every((term) => other.has(term)),
      ) &&
      terms.some((term) => term.keys.includes(inAccord) && !named.has(term)) &&
      terms.every((term) => term.keys.includes(inAccord) || named.has(term))
    );
  };
}

/** How the keys of countries begin. */
const COUNTRY = keyOf('Country:');

/** Whether a term is a year, which narrows and names nothing. */
export function isYear({ words, exact }: ExpandedTerm): boolean {
  const [[word = ''] = []] = words;
  return !exact && words.length === 1 && /^(?:1[5-9]|20)\d\d$/.test(word);
}
