import { sql } from 'kysely';
import type { Database } from '../record/tables.ts';
import { isIndexed } from './index-lookup.ts';
import { distance } from './language/distance.ts';
import { soundOf } from './language/spelling.ts';
import { type ExpandedTerm, expandQuery } from './query-expansion.ts';

/** A search that differs a little from one without results. */
export interface QueryRewrite {
  readonly query: string;
  /** The terms left out of it; empty where only the spelling differs. */
  readonly leftOut: readonly string[];
}

/** How many single words are left out in turn. */
const TRIED = 8;

/**
 * Searches that may have results where one has none. They stand in groups; a group is to be tried only when all before it have no
 * results: (1) unknown words corrected, quotation marks removed, or unknown words or one other word left out; (2) only the
 * terms that name something; (3) one fewer of those; (4) one such term alone; (5) one other word alone. None is tried here.
 */
export async function queryRewrites(
  db: Database,
  search: string,
): Promise<readonly (readonly QueryRewrite[])[]> {
  const terms = await expandQuery(db, search);
  const single = terms.filter(
    ({ exact, excluded, words }) => !exact && !excluded && words.length === 1,
  );
  const unknown: ExpandedTerm[] = [];
  const nearest = new Map<ExpandedTerm, string>();
  for (const term of single) {
    if (await isOnRecord(db, term)) continue;
    unknown.push(term);
    const near = await nearestWord(db, term.words[0]?.[0] ?? '');
    if (near !== null) nearest.set(term, near);
  }
  const corrected: QueryRewrite[] = [];
  if (nearest.size > 0) {
    const query = terms.map((term) => nearest.get(term) ?? term.typed).join(' ');
    corrected.push({ query, leftOut: [] });
  }
  if (terms.some(({ exact, excluded }) => exact && !excluded)) {
    const query = terms.map(({ typed, excluded }) => (excluded ? typed : bare(typed))).join(' ');
    corrected.push({ query, leftOut: [] });
  }
  const known = single.filter((term) => !unknown.includes(term));
  const naming = known.filter(({ keys, standing }) => keys.length > 0 && !standing);
  const others = known.filter((term) => !naming.includes(term));
  // With one word of some: what names nothing goes before what does.
  const fewer = (from: readonly ExpandedTerm[], gone: readonly ExpandedTerm[]) =>
    from.length > 1 || from.length < known.length
      ? from.slice(0, TRIED).map((term) => without(terms, [...gone, term]))
      : [];
  const alone = (some: readonly ExpandedTerm[]) =>
    some.slice(0, TRIED).map((term) =>
      without(
        terms,
        single.filter((one) => one !== term),
      ),
    );
  return [
    [
      ...corrected,
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

async function isOnRecord(db: Database, { words, keys, prefix }: ExpandedTerm): Promise<boolean> {
  return keys.length > 0 || (await isIndexed(db, words.flat(), prefix));
}

function without(terms: readonly ExpandedTerm[], leftOut: readonly ExpandedTerm[]): QueryRewrite {
  const rest = terms.filter((term) => !leftOut.includes(term));
  return {
    query: rest.map(({ typed }) => typed).join(' '),
    leftOut: leftOut.map(({ typed }) => typed),
  };
}

/** The indexed word with the smallest edit distance to another, words of names first; null where none is near. */
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
