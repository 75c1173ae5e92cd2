import { sql } from 'kysely';
import type { Database } from '../record/tables.ts';
import { isIndexed } from './indexed.ts';
import { distance } from './language/distance.ts';
import { soundOf } from './language/spelling.ts';
import { type Sought, soughtBy } from './sought.ts';

/** A search that differs a little from one that found nothing. */
export interface Rewording {
  readonly query: string;
  /** What was left out of it; empty where it is only spelt otherwise. */
  readonly leftOut: readonly string[];
}

/** How many words of a search are tried without. */
const TRIED = 8;

/**
 * Searches that may find something where one found nothing, in groups of which the next one is for when all before find nothing:
 * with words that nobody has written spelt as words on record, without quotation marks, without those words or with one word fewer;
 * with what names something alone; with one fewer of that; with one word. None is tried here.
 */
export async function rewordings(
  db: Database,
  search: string,
): Promise<readonly (readonly Rewording[])[]> {
  const terms = await soughtBy(db, search);
  const single = terms.filter(
    ({ exact, excluded, words }) => !exact && !excluded && words.length === 1,
  );
  const unknown: Sought[] = [];
  const nearest = new Map<Sought, string>();
  for (const term of single) {
    if (await isOnRecord(db, term)) continue;
    unknown.push(term);
    const near = await nearestWord(db, term.words[0]?.[0] ?? '');
    if (near !== null) nearest.set(term, near);
  }
  const spelt: Rewording[] = [];
  if (nearest.size > 0) {
    const query = terms.map((term) => nearest.get(term) ?? term.typed).join(' ');
    spelt.push({ query, leftOut: [] });
  }
  if (terms.some(({ exact, excluded }) => exact && !excluded)) {
    const query = terms.map(({ typed, excluded }) => (excluded ? typed : bare(typed))).join(' ');
    spelt.push({ query, leftOut: [] });
  }
  const known = single.filter((term) => !unknown.includes(term));
  const naming = known.filter(({ keys, standing }) => keys.length > 0 && !standing);
  const others = known.filter((term) => !naming.includes(term));
  // With one word of some: what names nothing goes before what does.
  const fewer = (from: readonly Sought[], gone: readonly Sought[]) =>
    from.length > 1 || from.length < known.length
      ? from.slice(0, TRIED).map((term) => without(terms, [...gone, term]))
      : [];
  const alone = (some: readonly Sought[]) =>
    some.slice(0, TRIED).map((term) =>
      without(
        terms,
        single.filter((one) => one !== term),
      ),
    );
  return [
    [
      ...spelt,
      ...(unknown.length > 0
        ? [without(terms, unknown)]
        : fewer(naming.length > 0 && others.length > 0 ? others : known, [])),
    ],
    [without(terms, [...unknown, ...others]), ...fewer(others, unknown)],
    fewer(naming, [...unknown, ...others]),
    alone(naming),
    alone(others),
  ];
}

function bare(typed: string): string {
  return typed.replaceAll(/["“”„«»]/g, ' ').trim();
}

async function isOnRecord(db: Database, { words, keys, prefix }: Sought): Promise<boolean> {
  return keys.length > 0 || (await isIndexed(db, words.flat(), prefix));
}

function without(terms: readonly Sought[], leftOut: readonly Sought[]): Rewording {
  const rest = terms.filter((term) => !leftOut.includes(term));
  return {
    query: rest.map(({ typed }) => typed).join(' '),
    leftOut: leftOut.map(({ typed }) => typed),
  };
}

/** The word on record that is spelt most like another: of names before all others; null where none is near. */
async function nearestWord(db: Database, word: string): Promise<string | null> {
  const limit = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  const sound = soundOf(word);
  // Six letters of which two differ are another word, unless it sounds the same.
  const isNear = (steps: number, other: string): boolean =>
    steps < 2 ||
    (!word.includes(other) && (word.length > 6 || (sound !== null && sound === soundOf(other))));
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
    .filter((row) => row.steps <= limit && isNear(row.steps, row.word))
    .sort(
      (a, b) =>
        a.steps - b.steps || Number(b.named) - Number(a.named) || (a.word < b.word ? -1 : 1),
    );
  return near[0]?.word ?? null;
}
