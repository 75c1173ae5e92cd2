import { SearchType } from '@signatory/schema';
import { sql } from 'kysely';
import type { Page, PageRequest } from '../db/page.ts';
import type { Database } from '../record/tables.ts';
import { accordsBetween } from './between.ts';
import type { EntryType } from './entries.ts';
import { highlightsIn, type TextRange } from './highlight.ts';
import { type Match, matches, saidInParts, saidMatch, unwantedOf, wantedOf } from './match.ts';
import { type Rewording, rewordings } from './nearly.ts';
import { type CodeReading, hasEither, parseSearch } from './query.ts';
import { type Found, isYear, type Ranked, ranked } from './rank.ts';
import { namedSection, pageThrough, statementSection } from './sections.ts';
import { type Sought, soughtBy } from './sought.ts';
import { type Shown, textsOf } from './texts.ts';

/** Something found: an object, and the name or the wording that holds most of what was looked for. */
export interface Hit extends Shown {
  readonly type: EntryType;
  readonly key: string;
}

/** The objects that hold all that is looked for: in what they are called, in what they are about, or in their words. */
export type Search = (
  search: string,
  types: readonly SearchType[] | null,
  page: PageRequest,
) => Promise<Answer>;

/** A page of what was found. */
export interface Answer extends Page<Hit> {
  /** Where nothing was: other searches that find something, the nearest first. */
  suggestions(): Promise<readonly Suggestion[]>;
}

/** Another search, with the first of what it finds. */
export interface Suggestion extends Rewording {
  readonly rows: readonly Hit[];
  readonly totalCount: number;
}

/** Finds in a text the places where what is looked for stands. */
export type Highlighter = (text: string) => readonly TextRange[];

/** What a search highlights, in any text. Throws `RefusedValue` for what `parseSearch` refuses. */
export async function highlighterOf(db: Database, search: string): Promise<Highlighter> {
  const sought = await soughtBy(db, search);
  return (text) => highlightsIn(text, sought, false).ranges;
}

const TYPES: Readonly<Record<SearchType, EntryType>> = {
  [SearchType.ACCORD]: 'Accord',
  [SearchType.BODY]: 'Body',
  [SearchType.COUNTRY]: 'Country',
  [SearchType.LEADER]: 'Leader',
  [SearchType.PARTICIPATION]: 'Participation',
  [SearchType.STATEMENT]: 'Statement',
};

/** How many other searches are suggested, and how much each shows of what it finds. */
const SUGGESTIONS = 3;
const SHOWN = 3;

/** Search over a record. Throws `RefusedValue` for what `parseSearch` refuses. */
export function searchOf(db: Database): Search {
  return async (search, types, request) => {
    const page = await find(db, search, types, request);
    return {
      ...page,
      async suggestions() {
        if ((await page.totalCount()) > 0) return [];
        const found: (Suggestion & { readonly place: string })[] = [];
        for (const group of await rewordings(db, search)) {
          if (found.length > 0) break;
          for (const { query, leftOut } of group) {
            if (found.some((one) => one.query === query)) continue;
            const { rows, totalCount, places } = await find(db, query, types, { first: SHOWN });
            if (rows.length === 0) continue;
            const [place = ''] = places;
            found.push({ query, leftOut, rows, totalCount: await totalCount(), place });
          }
        }
        // Of searches that leave something out the one is nearest that names something just so; a sort leaves equals in order.
        const merit = ({ leftOut, place }: (typeof found)[number]) =>
          leftOut.length > 0 ? place.slice(0, 1) : '';
        return found.sort((a, b) => merit(a).localeCompare(merit(b), 'en')).slice(0, SUGGESTIONS);
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
  const { sought, named: all } = await bestReading(db, search);
  const wanted = types === null ? Object.values(TYPES) : types.map((type) => TYPES[type]);
  const isSaid = wanted.includes('Statement');
  const isNamed = wanted.some((type) => type !== 'Statement');
  const named = isNamed ? (all ?? (await foundByName(db, sought))) : [];
  const listed = named.filter(({ type }) => wanted.includes(type));
  const sections = [
    namedSection(listed),
    ...(isSaid ? saidInParts(sought).map((match) => statementSection(db, match)) : []),
  ];
  const page = await pageThrough(sections, request);
  const shown = await textsOf(db, page.rows, sought);
  const rows = page.rows.flatMap(({ type, key }): Hit[] => {
    const best = shown.get(`${type}:${key}`);
    return best ? [{ type, key, ...best }] : [];
  });
  const totalCount = async () => listed.length + (isSaid ? await countSaid(db, sought) : 0);
  // Behind all that is found by name, whose places begin with a lower digit.
  const places = page.rows.map(({ type, place }) => (type === 'Statement' ? `9${place}` : place));
  return { ...page, rows, totalCount, places };
}

/**
 * What a search looks for: by the reading that finds a country's place in an accord, the code before the word, or else by the
 * first that finds anything. The types asked for do not count, so that each of them is found by the same reading.
 */
async function bestReading(db: Database, search: string) {
  if (!hasEither(parseSearch(search))) return { sought: await soughtBy(db, search), named: null };
  const read = async (reading: CodeReading) => {
    const sought = await soughtBy(db, search, reading);
    return { sought, named: await foundByName(db, sought) };
  };
  const [word, code, none] = await Promise.all([read('WORD'), read('CODE'), read('NONE')]);
  const placed = [code, word, none].find(({ named }) =>
    named.some(({ type }) => type === 'Participation'),
  );
  if (placed) return placed;
  for (const one of [word, code, none]) {
    if (one.named.length > 0 || (await countSaid(db, one.sought)) > 0) return one;
  }
  return word;
}

/** What is called as it is looked for, in order. */
async function foundByName(db: Database, sought: readonly Sought[]): Promise<readonly Ranked[]> {
  const wanted = wantedOf(sought);
  // A word such as `signed` asks of what the others name; nothing but years names nothing.
  const naming = wanted.filter(({ standing }) => !standing);
  const terms = naming.some((term) => !isYear(term)) ? naming : wanted;
  const match: Match = {
    all: [{ terms }, { terms: terms.filter((term) => !isYear(term)), any: true }],
    none: unwantedOf(sought),
  };
  const { rows } = await sql<Found>`
    select search_entry.type, search_entry.key, search_entry.forms from search_entry
    where search_entry.id in (select rowid from search_index where rowid < 0 and ${matches(db, match)})`.execute(
    db,
  );
  return ranked(rows, terms, await accordsBetween(db, terms, match.none ?? []));
}

async function countSaid(db: Database, sought: readonly Sought[]): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count from search_index where rowid > 0 and ${matches(db, saidMatch(sought))}`.execute(
    db,
  );
  return Number(rows[0]?.count);
}
