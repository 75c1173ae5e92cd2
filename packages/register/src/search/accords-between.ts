import { sql } from 'kysely';
import type { Database } from '../record/tables.ts';
import { keyOf } from './documents.ts';
import { isAsking } from './language/common-words.ts';
import { type Condition, type Match, matches, namedBy } from './match.ts';
import type { ExpandedTerm } from './query-expansion.ts';
import { type AccordBetween, isYear } from './rank.ts';

/** From how many places on an accord is no more about any two countries among them. */
const MANY_PLACES = 13;

/**
 * The accords with few places in which each of two countries or more has one, where a search names these countries whole, and whatever
 * else it names is the accord. Those whose own names hold most of it come first, then those with the fewest places.
 */
export async function accordsBetween(
  db: Database,
  terms: readonly ExpandedTerm[],
  none: readonly Condition[],
): Promise<readonly AccordBetween[]> {
  const telling = terms.filter((term) => !isYear(term));
  const named = telling.flatMap(({ keys }) => keys.filter((key) => key.startsWith(COUNTRY)));
  if (telling.length < 2 || new Set(named).size < 2) return [];
  const { countries, others } = await namedWhole(db, telling, new Set(named));
  if (countries.length < 2) return [];
  const years = terms.filter(isYear);
  const match: Match = {
    all: [
      { terms: [namedBy(countries.flat().map((code) => keyOf(`Country:${code}`)))] },
      ...(years.length > 0 ? [{ terms: years }] : []),
    ],
    none,
  };
  const { rows } = await sql<{ key: string }>`
    select search_entry.key from search_entry where search_entry.type = 'Participation'
    and search_entry.id in (select rowid from search_index where rowid < 0 and ${matches(db, match)})`.execute(
    db,
  );
  const placed = Map.groupBy(
    rows.map(({ key }) => key.split('/')),
    ([accord = '']) => accord,
  );
  const between = [...placed].flatMap(([accord, places]) => {
    const codes = places.map(([, code = '']) => code);
    const names = (term: ExpandedTerm) => term.keys.includes(keyOf(`Accord:${accord}`));
    const isMeant =
      countries.every((some) => some.some((code) => codes.includes(code))) && others.every(names);
    return isMeant ? [{ accord, unnamed: telling.filter((term) => !names(term)).length }] : [];
  });
  const counted = await Promise.all(
    between.map(async ({ accord, unnamed }) => {
      const places = await db
        .selectFrom('search_entry')
        .select('key')
        .where('type', '=', 'Participation')
        .where('key', '>', `${accord}/`)
        .where('key', '<', `${accord}0`)
        .limit(MANY_PLACES)
        .execute();
      return { accord, places: places.length, place: unnamed * MANY_PLACES + places.length };
    }),
  );
  return counted.filter(({ places }) => places < MANY_PLACES);
}

const COUNTRY = keyOf('Country:');

/**
 * What a search names from its first word on, by the longest names first: for each name of a country its codes, and the terms that are
 * in none.
 */
async function namedWhole(
  db: Database,
  terms: readonly ExpandedTerm[],
  named: ReadonlySet<string>,
): Promise<{ readonly countries: readonly string[][]; readonly others: readonly ExpandedTerm[] }> {
  const rows = await db
    .selectFrom('search_entry')
    .select(['key', 'forms'])
    .where('type', '=', 'Country')
    .execute();
  const names = rows
    .filter(({ key }) => named.has(keyOf(`Country:${key}`)))
    .flatMap(({ key, forms }) => namesIn(forms).map((words) => ({ key, words })));
  const countries: string[][] = [];
  const others: ExpandedTerm[] = [];
  let at = 0;
  for (let next = 0; at < terms.length; at = next) {
    const here = names.filter(({ words }) =>
      matchesName(words, terms.slice(at, at + words.length)),
    );
    const longest = Math.max(0, ...here.map(({ words }) => words.length));
    next = at + Math.max(1, longest);
    if (longest === 0) others.push(...terms.slice(at, next));
    else {
      const whole = here.filter(({ words }) => words.length === longest);
      countries.push([...new Set(whole.map(({ key }) => key))]);
    }
  }
  const different = new Set(countries.map((codes) => codes.join()));
  return { countries: different.size < 2 ? [] : countries, others };
}

/** Codes and names of an entry, in words, without those that only join others. */
function namesIn(forms: string | null): readonly (readonly string[])[] {
  const [names = ''] = (forms ?? '').split('\n\n', 1);
  return names.split('\n').map((name) => name.split(' ').filter((word) => !isAsking(word)));
}

function matchesName(words: readonly string[], terms: readonly ExpandedTerm[]): boolean {
  return (
    words.length > 0 &&
    terms.length === words.length &&
    words.every((word, i) => {
      const term = terms[i];
      return (
        term?.words.length === 1 &&
        (term.words[0]?.includes(word) ||
          (term.beginsName && word.startsWith(term.words[0]?.[0] ?? ' ')))
      );
    })
  );
}
