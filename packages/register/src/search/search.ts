import { SearchType } from '@signatory/schema';
import { sql } from 'kysely';
import type { Page, PageRequest } from '../db/page.ts';
import type { Database } from '../record/tables.ts';
import { accordsBetween } from './accords-between.ts';
import type { SearchEntryType } from './entries.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import { highlightsIn, type TextRange } from './highlight.ts';
import {
  type Match,
  matches,
  statementMatch,
  statementMatchesInOrder,
  unwantedOf,
  wantedOf,
} from './match.ts';
import { type CodeReading, hasEither, parseSearch } from './query.ts';
import { type ExpandedTerm, expandQuery } from './query-expansion.ts';
import { type QueryRewrite, queryRewrites } from './query-rewrites.ts';
import { type IndexRow, isYear, type Ranked, ranked } from './rank.ts';
import { namedSection, pageThrough, statementSection } from './sections.ts';

/** A result: an object, with the name or the wording in which most of the search terms stand. */
export interface Hit extends Excerpt {
  readonly type: SearchEntryType;
  readonly key: string;
}

/** Finds the objects that match all search terms: by their names, by what they are about, or by their words. */
export type Search = (
  search: string,
  types: readonly SearchType[] | null,
  page: PageRequest,
) => Promise<Answer>;

/** A page of results. */
export interface Answer extends Page<Hit> {
  /** Other searches that have results, the nearest first; none where this one has results. */
  suggestions(): Promise<readonly Suggestion[]>;
}

/** Another search, with its first results. */
export interface Suggestion extends QueryRewrite {
  readonly rows: readonly Hit[];
  readonly totalCount: number;
}

/** Finds the search terms in a text. */
export type Highlighter = (text: string) => readonly TextRange[];

/** A highlighter for the terms of a search. Throws `RefusedValue` for what `parseSearch` refuses. */
export async function highlighterOf(db: Database, search: string): Promise<Highlighter> {
  const terms = await expandQuery(db, search);
  return (text) => highlightsIn(text, terms, false).ranges;
}

const TYPES: Readonly<Record<SearchType, SearchEntryType>> = {
  [SearchType.ACCORD]: 'Accord',
  [SearchType.BODY]: 'Body',
  [SearchType.COUNTRY]: 'Country',
  [SearchType.LEADER]: 'Leader',
  [SearchType.PARTICIPATION]: 'Participation',
  [SearchType.STATEMENT]: 'Statement',
};

/** How many other searches are suggested, and how many results are shown of each. */
const SUGGESTIONS = 3;
const SHOWN = 3;

/** How many other searches are tried for them: a long search has some forty that leave something out. */
const TRIED = 16;

/** Search over a record. Throws `RefusedValue` for what `parseSearch` refuses. */
export function searchOf(db: Database): Search {
  return async (search, types, request) => {
    const page = await find(db, search, types, request);
    return {
      ...page,
      async suggestions() {
        if ((await page.totalCount()) > 0) return [];
        const suggestions: (Suggestion & { readonly place: string })[] = [];
        let tried = 0;
        for (const group of await queryRewrites(db, search)) {
          if (suggestions.length > 0) break;
          for (const { query, leftOut } of group) {
            if (suggestions.some((one) => one.query === query)) continue;
            tried += 1;
            if (tried > TRIED) break;
            const { rows, totalCount, places } = await find(db, query, types, { first: SHOWN });
            if (rows.length === 0) continue;
            const [place = ''] = places;
            suggestions.push({ query, leftOut, rows, totalCount: await totalCount(), place });
          }
        }
        // Of searches that leave something out the one is nearest that names something just so; a sort leaves equals in order.
        const merit = ({ leftOut, place }: (typeof suggestions)[number]) =>
          leftOut.length > 0 ? place.slice(0, 1) : '';
        return suggestions
          .sort((a, b) => merit(a).localeCompare(merit(b), 'en'))
          .slice(0, SUGGESTIONS);
      },
    };
  };
}

async function find(
  db: Database,
  search: string,
  types: readonly SearchType[] | null,
  request: PageRequest,
): Promise<Page<Hit> & { readonly places: readonly string[] }> {
  const { terms, named: all } = await bestReading(db, search);
  const wanted = types === null ? Object.values(TYPES) : types.map((type) => TYPES[type]);
  const isSaid = wanted.includes('Statement');
  const isNamed = wanted.some((type) => type !== 'Statement');
  const named = isNamed ? (all ?? (await findByName(db, terms))) : [];
  const wantedByName = named.filter(({ type }) => wanted.includes(type));
  const sections = [
    namedSection(wantedByName),
    ...(isSaid ? statementMatchesInOrder(terms).map((match) => statementSection(db, match)) : []),
  ];
  const page = await pageThrough(sections, request);
  const excerpts = await excerptsOf(db, page.rows, terms);
  const rows = page.rows.flatMap(({ type, key }): Hit[] => {
    const excerpt = excerpts.get(`${type}:${key}`);
    return excerpt ? [{ type, key, ...excerpt }] : [];
  });
  const totalCount = async () =>
    wantedByName.length + (isSaid ? await countStatements(db, terms) : 0);
  // After all results by name, whose places begin with a lower digit.
  const places = page.rows.map(({ type, place }) => (type === 'Statement' ? `9${place}` : place));
  return { ...page, rows, totalCount, places };
}

/**
 * What a search looks for: by the reading that finds a country's place in an accord, the code before the word, or else by the
 * first that finds anything. The types asked for do not count, so that each of them is found by the same reading.
 */
async function bestReading(db: Database, search: string) {
  if (!hasEither(parseSearch(search))) return { terms: await expandQuery(db, search), named: null };
  const read = async (reading: CodeReading) => {
    const terms = await expandQuery(db, search, reading);
    return { terms, named: await findByName(db, terms) };
  };
  const [word, code, none] = await Promise.all([read('WORD'), read('CODE'), read('NONE')]);
  const withPlace = [code, word, none].find(({ named }) =>
    named.some(({ type }) => type === 'Participation'),
  );
  if (withPlace) return withPlace;
  for (const one of [word, code, none]) {
    if (one.named.length > 0 || (await findsStatement(db, one.terms))) return one;
  }
  return word;
}

/** The objects whose names match, the best first. */
async function findByName(
  db: Database,
  query: readonly ExpandedTerm[],
): Promise<readonly Ranked[]> {
  const wanted = wantedOf(query);
  // A word such as `signed` only says what is asked about the objects that other words name; years alone name nothing.
  const naming = wanted.filter(({ standing }) => !standing);
  const terms = naming.some((term) => !isYear(term)) ? naming : wanted;
  const match: Match = {
    all: [{ terms }, { terms: terms.filter((term) => !isYear(term)), any: true }],
    none: unwantedOf(query),
  };
  const { rows } = await sql<IndexRow>`
    select search_entry.type, search_entry.key, search_entry.forms from search_entry
    where search_entry.id in (select rowid from search_index where rowid < 0 and ${matches(db, match)})`.execute(
    db,
  );
  return ranked(rows, terms, await accordsBetween(db, terms, match.none ?? []));
}

async function findsStatement(db: Database, terms: readonly ExpandedTerm[]): Promise<boolean> {
  const { rows } = await sql`select rowid ${fromStatements(db, terms)} limit 1`.execute(db);
  return rows.length > 0;
}

async function countStatements(db: Database, terms: readonly ExpandedTerm[]): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count ${fromStatements(db, terms)}`.execute(db);
  return Number(rows[0]?.count);
}

/** The index entries of statements that match. */
function fromStatements(db: Database, terms: readonly ExpandedTerm[]) {
  return sql`from search_index where rowid > 0 and ${matches(db, statementMatch(terms))}`;
}
