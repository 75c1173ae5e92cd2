import { sql } from 'kysely';
import type { Database } from '../db/open.ts';
import { distance } from './distance.ts';
import { isIndexed } from './indexed.ts';
import { type Sought, soughtBy } from './sought.ts';
import { wordsIn } from './words.ts';

/** A search that differs a little from one that found nothing. */
export interface Rewording {
  readonly query: string;
  /** What was left out of it; empty where it is only spelt otherwise. */
  readonly leftOut: readonly string[];
}

/** How many words of a search are tried without. */
const TRIED = 8;

/**
 * Searches that may find something where one found nothing, the likeliest first: with words that nobody has written spelt as
 * words on record; without quotation marks; without those words; with one word fewer. None is tried here.
 */
export async function rewordings(db: Database, search: string): Promise<readonly Rewording[]> {
  const terms = (await soughtBy(db, search)).filter(({ excluded }) => !excluded);
  const single = terms.filter(({ words, exact }) => !exact && words.length === 1);
  const unknown: string[] = [];
  let respelt = search;
  for (const term of single) {
    const typed = typedAs(search, term);
    if (typed === null || (await isOnRecord(db, term))) continue;
    unknown.push(typed);
    const near = await nearestWord(db, wordsIn(typed)[0]?.word ?? '');
    if (near !== null) respelt = respelt.replace(typed, () => near);
  }
  const found: Rewording[] = [];
  if (respelt !== search) found.push({ query: respelt, leftOut: [] });
  if (terms.some(({ exact }) => exact))
    found.push({ query: search.replaceAll(/["“”„«»]/g, ' ').trim(), leftOut: [] });
  if (terms.length > unknown.length && unknown.length > 0) found.push(without(search, unknown));
  if (unknown.length === 0 && single.length > 1) {
    const typed = single.slice(0, TRIED).flatMap((term) => typedAs(search, term) ?? []);
    found.push(...typed.map((word) => without(search, [word])));
  }
  return found;
}

/** The word of a term as it was typed; null where it stands in quotation marks alone. */
function typedAs(search: string, { words }: Sought): string | null {
  const [[first = ''] = []] = words;
  const typed = wordsIn(search).find(({ word }) => word === first);
  return typed ? search.slice(typed.start, typed.end) : null;
}

async function isOnRecord(db: Database, { words, keys, prefix }: Sought): Promise<boolean> {
  return keys.length > 0 || (await isIndexed(db, words.flat(), prefix));
}

function without(search: string, leftOut: readonly string[]): Rewording {
  const rest = leftOut.reduce((text, word) => text.replace(word, ''), search);
  return { query: rest.replaceAll(/\s+/g, ' ').trim(), leftOut };
}

/** The word on record that is spelt most like another: of names before all others; null where none is near. */
async function nearestWord(db: Database, word: string): Promise<string | null> {
  const limit = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  if (limit === 0) return null;
  const [first = ''] = word;
  const lengths = sql`length(word) between ${word.length - limit} and ${word.length + limit}`;
  const { rows } = await sql<{ word: string; named: number }>`
    select distinct word, 1 as named from name_word where kind < 2 and ${lengths}
    union all
    select word, 0 as named from search_word
    where word >= ${first} and word < ${`${first}\u{10ffff}`} and ${lengths}`.execute(db);
  const near = rows
    .map((row) => ({ ...row, steps: distance(word, row.word, limit) }))
    .filter(({ steps }) => steps <= limit)
    .sort(
      (a, b) =>
        a.steps - b.steps || Number(b.named) - Number(a.named) || (a.word < b.word ? -1 : 1),
    );
  return near[0]?.word ?? null;
}
