import { SearchType } from '@signatory/schema';
import { type SqlBool, sql } from 'kysely';
import { oneOf } from '../db/one-of.ts';
import type { Database } from '../db/open.ts';
import { countOf, type Order, type Page, type PageRequest, pageOf } from '../db/page.ts';
import { type Belonging, isCommon, saying } from '../statement-belongings.ts';
import { highlights, type TextRange } from './highlight.ts';
import { entriesWith, type Sought, soughtBy } from './match.ts';
import { textsOf } from './texts.ts';
import { searchWords } from './words.ts';

/** The types that search finds, as `Node.id` writes them. */
type Type = 'Accord' | 'Body' | 'Country' | 'Leader' | 'Statement';

/** Something found: an object, and the name or the wording by which it was. */
export interface Hit {
  readonly type: Type;
  readonly key: string;
  readonly text: string;
  readonly language: string;
  /** Where in `text` stands what was looked for. */
  readonly ranges: readonly TextRange[];
  /** The key of the wording; null where a name was found. */
  readonly wording: string | null;
}

/** The objects with a name or a wording that holds all that is looked for. */
export type Search = (
  search: string,
  types: readonly SearchType[] | null,
  page: PageRequest,
) => Promise<Page<Hit>>;

/** Finds in a text the places where what is looked for stands. */
export type Highlighter = (text: string) => readonly TextRange[];

/** What a search highlights, in any text. Throws `RefusedValue` for what `parseSearch` refuses. */
export async function highlighterOf(db: Database, search: string): Promise<Highlighter> {
  const sought = await soughtBy(db, search);
  return (text) => highlights(text, sought);
}

const TYPES: Readonly<Record<SearchType, Type>> = {
  [SearchType.ACCORD]: 'Accord',
  [SearchType.BODY]: 'Body',
  [SearchType.COUNTRY]: 'Country',
  [SearchType.LEADER]: 'Leader',
  [SearchType.STATEMENT]: 'Statement',
};

/** Search over a record. Throws `RefusedValue` for what `parseSearch` refuses. */
export function searchOf(db: Database): Search {
  return async (search, types, request) => {
    const sought = await soughtBy(db, search);
    const whole = searchWords(search).join(' ');
    const wanted = types === null ? Object.values(TYPES) : types.map((type) => TYPES[type]);
    const said = saying(entriesWith(db, sought));
    const common = await isCommon(db, said);
    const found = namesFound(db, sought, whole, wanted, common)
      .unionAll(statementsFound(db, said, wanted.includes('Statement'), common))
      .as('found');
    const page = await pageOf(
      db.selectFrom(found).select(['place', 'type', 'key']),
      ORDER,
      request,
      () => countFound(db, sought, wanted),
    );
    const shown = await textsOf(db, page.rows, sought, whole);
    const rows = page.rows.flatMap(({ type, key }) => {
      const [best] = shown.get(`${type}:${key}`) ?? [];
      return best ? [{ type, key, ...best, ranges: highlights(best.text, sought) }] : [];
    });
    return { ...page, rows };
  };
}

/** By the latest place; see `namesFound`. Undated statements, with an empty day, are last. */
const ORDER: Order = [
  { column: 'found.place', direction: 'desc' },
  { column: 'found.type', direction: 'asc' },
  { column: 'found.key', direction: 'asc' },
];

/**
 * Of what has a name that matches, the best of them, at places after all days: last what is just what was typed, before it
 * names of few words. Where much matches, SQLite goes through the names, else by the matches.
 */
function namesFound(
  db: Database,
  sought: readonly Sought[],
  whole: string,
  wanted: readonly Type[],
  common: boolean,
) {
  const named = wanted.filter((type) => type !== 'Statement');
  const above = sql<number>`case when whole = ${whole} then 9000 else 5000 end - cast(rank as integer)`;
  const best = db
    .selectFrom('search_entry')
    .select(sql<number>`max(${above})`.as('above'))
    .select(['type', 'key'])
    .where(oneOf(common ? sql`type` : sql`type || ''`, named))
    .where(common ? sql`+id` : sql`id`, 'in', entriesWith(db, sought))
    .groupBy(['type', 'key']);
  // Grouped inside, and every column cast: SQLite sorts names and statements each by their own index only where their kinds agree.
  return db
    .selectFrom(best.as('best'))
    .select([
      sql<string>`cast('~' || cast(best.above as text) as text)`.as('place'),
      sql<Type>`cast(best.type as text)`.as('type'),
      sql<string>`cast(best.key as text)`.as('key'),
    ]);
}

/** Statements, whose place is their day; where many match, in the order of the list. */
function statementsFound(db: Database, said: Belonging, wanted: boolean, common: boolean) {
  return db
    .selectFrom('statement')
    .select([
      'statement.day as place',
      sql<Type>`cast('Statement' as text)`.as('type'),
      'statement.slug as key',
    ])
    .where(sql<SqlBool>`1 = ${sql.lit(wanted ? 1 : 0)}`)
    .where(common ? said.holds : sql<SqlBool>`statement.slug in (${said.slugs})`);
}

/** How many objects a search finds: of each that matches by several names or wordings, one. */
function countFound(
  db: Database,
  sought: readonly Sought[],
  wanted: readonly Type[],
): Promise<number> {
  const found = db
    .selectFrom('search_entry')
    .select(['type', 'key'])
    .distinct()
    .where('id', 'in', entriesWith(db, sought))
    // Joined to nothing, so that SQLite goes by the matches.
    .where(oneOf(sql`type || ''`, wanted));
  return countOf(db.selectFrom(found.as('found')));
}
