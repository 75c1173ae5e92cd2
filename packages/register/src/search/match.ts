import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Database } from '../record/tables.ts';
import { inTitle } from './documents.ts';
import type { ExpandedTerm } from './query-expansion.ts';

/** What a document must hold: all of some terms, or one of them; `titles` says whether the titles of sources count. */
export interface Condition {
  readonly terms: readonly ExpandedTerm[];
  readonly any?: boolean;
  readonly titles?: boolean;
}

/** Which documents are looked for: those that meet all of some conditions, and none of others. */
export interface Match {
  readonly all: readonly Condition[];
  readonly none?: readonly Condition[];
}

/** What a search wants to stand there. */
export function wantedOf(query: readonly ExpandedTerm[]): readonly ExpandedTerm[] {
  return query.filter(({ excluded }) => !excluded);
}

/** What a search wants not to stand there. */
export function unwantedOf(query: readonly ExpandedTerm[]): readonly Condition[] {
  const terms = query.filter(({ excluded }) => excluded);
  return terms.length > 0 ? [{ terms, any: true }] : [];
}

/** Which statements a search finds. */
export function statementMatch(query: readonly ExpandedTerm[]): Match {
  return { all: [{ terms: wantedOf(query), titles: true }], none: unwantedOf(query) };
}

/**
 * The same in parts, the better ones first: with a speaker whom the search names; with all of it in their words; with some of it
 * in what they concern; with some of it in the title or the publisher of a source alone.
 */
export function statementMatchesInOrder(query: readonly ExpandedTerm[]): readonly Match[] {
  const terms = wantedOf(query);
  const none = unwantedOf(query);
  const anywhere = { terms };
  const spelt = terms.map((term) => ({ ...term, keys: [] }));
  const isSpelt = spelt.every(({ words }) => words.every((spellings) => spellings.length > 0));
  const said = isSpelt ? [{ terms: spelt }] : [];
  const speakers = terms.flatMap(({ keys }) =>
    keys.filter((key) => /^(?:leader|body)\u00a7/.test(key)),
  );
  const spoken = speakers.length > 0 ? [{ terms: [namedBy([...new Set(speakers)])] }] : [];
  return [
    ...spoken.map((one) => ({ all: [anywhere, one], none })),
    ...said.map((one) => ({ all: [one], none: [...spoken, ...none] })),
    { all: [anywhere], none: [...said, ...spoken, ...none] },
    { all: [{ terms, titles: true }], none: [anywhere, ...none] },
  ];
}

/** A term that stands for objects alone. */
export function namedBy(keys: readonly string[]): ExpandedTerm {
  const signs = { exact: false, prefix: false, excluded: false, beginsName: false };
  const sense = { standing: false, kind: false, demonymOf: [] };
  return { ...signs, ...sense, typed: '', words: [[]], keys };
}

/** The numbers of the entries that match, as a subquery; none where nothing is wanted. */
export function entriesMatching(db: Database, match: Match): RawBuilder<number> {
  return sql<number>`(select rowid from search_index where rowid > 0 and ${matches(db, match)})`;
}

/** Whether a row of `search_index` matches. */
export function matches(db: Database, { all, none = [] }: Match): RawBuilder<boolean> {
  if (all.some(({ terms }) => terms.length === 0)) return sql<boolean>`1 = 0`;
  if (dialectOf(db) === 'sqlite') {
    const wanted = all.map(inFts5).join(' AND ');
    const match = none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(inFts5).join(' OR ')})`;
    return sql<boolean>`search_index match ${match}`;
  }
  const match = [...all.map(inTsquery), ...none.map((one) => `!${inTsquery(one)}`)].join(' & ');
  return sql<boolean>`words @@ cast(${match} as tsquery)`;
}

/** The most ways of spelling one phrase. */
const PHRASES = 20;

/** All that stands for a term: phrases, of words on their own mostly, and keys. */
function standsFor({ words, keys, exact }: ExpandedTerm, titles = false) {
  const phrases = words
    .reduce<readonly (readonly string[])[]>(
      (before, spellings) =>
        before.flatMap((phrase) => spellings.map((word) => [...phrase, word])).slice(0, PHRASES),
      [[]],
    )
    .filter((phrase) => phrase.length > 0);
  return {
    // What stands in quotation marks is looked for in what was said.
    phrases:
      titles && !exact ? [...phrases, ...phrases.map((phrase) => phrase.map(inTitle))] : phrases,
    keys: titles ? [...keys, ...keys.flatMap(asPublisher)] : keys,
  };
}

function asPublisher(key: string): readonly string[] {
  return key.startsWith('body\u00a7') ? [key.replace('body', 'publisher')] : [];
}

function inFts5({ terms, any, titles }: Condition): string {
  const parts = terms.map((term) => {
    const { phrases, keys } = standsFor(term, titles);
    const spelt = phrases.map((phrase) => `"${phrase.join(' ')}"${term.prefix ? ' *' : ''}`);
    return `(${[...spelt, ...keys.map((key) => `"${key}"`)].join(' OR ')})`;
  });
  return `(${parts.join(any ? ' OR ' : ' AND ')})`;
}

function inTsquery({ terms, any, titles }: Condition): string {
  const parts = terms.map((term) => {
    const { phrases, keys } = standsFor(term, titles);
    const spelt = phrases.map(
      (phrase) => `(${phrase.map((word) => `'${word}'`).join(' <-> ')}${term.prefix ? ':*' : ''})`,
    );
    return `(${[...spelt, ...keys.map((key) => `'${key}'`)].join(' | ')})`;
  });
  return `(${parts.join(any ? ' | ' : ' & ')})`;
}
