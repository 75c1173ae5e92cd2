import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import { inPlace, type PlacePairs, unsought } from '../participation/pairs.ts';
import type { Database, Tables } from '../record/tables.ts';
import { entriesMatching, matches, statementMatch } from '../search/match.ts';
import type { ExpandedTerm } from '../search/query-expansion.ts';
import { isStatementField, type StatementField } from './fields.ts';
import { keptCount } from './kept-count.ts';

/** A condition of a statement on its rows in another table: wordings, accords, countries, the search index. */
export interface RelatedRows {
  /** Selects the slugs of all statements that match, some more than once unless `isEachOnce`. */
  readonly slugs: RawBuilder<unknown>;
  readonly isEachOnce?: boolean;
  /** Whether the current statement matches. */
  readonly holds: RawBuilder<SqlBool>;
  /** The same, sought for each statement by itself: quick where so many match that a page of them is soon full. Absent where it is no quicker. */
  readonly holdsByItself?: RawBuilder<SqlBool>;
  /** What to select from to count matches by an index alone, with one row or more for each; null where no index can. */
  readonly rows: RawBuilder<unknown> | null;
  /** The values of which all are asked for, where it is kept how many statements have each. */
  readonly counted?: readonly (readonly [StatementField, string])[];
  /** Whether many statements match, where that is known and need not be asked. */
  readonly isCommon?: boolean;
  /** The matching rows of `statement`, which SQLite reads in the order of the list; absent where no index has that order. */
  readonly inListOrder?: RawBuilder<Tables['statement']>;
}

/** How many rows are many: to take and sort so many takes some 15 ms, to find a page where one in 200 of a million meets, 5 ms. */
const MANY = 5_000;

/** How many words, in all their spellings, are few. */
const FEW_WORDS = 12;

/** By rows of a table that refers to the statement in its column `statement`. */
export function within(
  table: 'statement_accord' | 'statement_country' | 'wording',
  condition: RawBuilder<unknown>,
): RelatedRows {
  return inTables(sql`${sql.table(table)}`, sql.ref(`${table}.statement`), condition);
}

/** With an accord and a country of one of these places, or an instrument under the accord. */
export function concerning(db: Database, places: PlacePairs): RelatedRows {
  const tables = sql`statement_accord inner join statement_country on statement_country.statement = statement_accord.statement`;
  const slug = sql.ref('statement_accord.statement');
  const dialect = dialectOf(db);
  const country = unsought(dialect, 'statement_country.country');
  const unsoughtAccord = unsought(dialect, 'statement_accord.accord');
  const accord = places.areMany ? unsoughtAccord : sql.ref<string>('statement_accord.accord');
  const met = inTables(tables, slug, inPlace(places, accord, country));
  // PostgreSQL takes any list of places for one of a hundred, and would look for few matches in the whole list of statements.
  const isFenced = dialect === 'postgres' && !places.areMany;
  return {
    ...met,
    slugs: isFenced ? sql`${met.slugs} offset 0` : met.slugs,
    isCommon: places.areMany,
    holds: inTables(tables, slug, inPlace(places, unsoughtAccord, country)).holds,
  };
}

/** With one accord or one country, by the index that has the days of what concerns it. */
export function concerningOne(key: 'accord' | 'country', value: string): RelatedRows {
  const table = sql.table(`statement_${key}`);
  return {
    ...within(`statement_${key}`, sql`${sql.ref(`statement_${key}.${key}`)} = ${value}`),
    isEachOnce: true,
    counted: [[key, value]],
    // The cross join is SQLite's way of saying which table leads.
    inListOrder: sql`(select led.statement as slug, led.day as day, row.leader, row.body, row.unnamed, row.unnamed_country, row.date,
      row.date_wording, row.date_inferred, row.channel, row.occasion, row.accords, row.countries, row.note
      from ${table} as led cross join statement as row where row.slug = led.statement and ${sql.ref(`led.${key}`)} = ${value})`,
  };
}

/** With a preferred wording of this form, comparison and language. */
export function preferredWith({ form, verbatim, language }: StatementFilter): RelatedRows {
  const conditions = [sql`wording.rank = 0`];
  const counted = Object.entries({ form, verbatim, language }).flatMap(([field, value]) =>
    value && isStatementField(field) ? [[field, value] as const] : [],
  );
  if (form) conditions.push(sql`wording.form = ${form}`);
  if (verbatim) conditions.push(sql`wording.verbatim = ${verbatim}`);
  if (language) conditions.push(sql`coalesce(wording.language, source.language) = ${language}`);
  const wordings = sql`wording inner join source on source.slug = wording.source`;
  return {
    ...inTables(wordings, sql.ref('wording.statement'), sql.join(conditions, sql` and `)),
    isEachOnce: true,
    rows: null,
    counted,
  };
}

/** Among the entries of the search index that match the terms of a search. */
export function saying(db: Database, terms: readonly ExpandedTerm[]): RelatedRows {
  const isSqlite = dialectOf(db) === 'sqlite';
  const match = statementMatch(terms);
  const entries = entriesMatching(db, match);
  // The plus, so that SQLite goes by the statement's key and not through all matches.
  const plus = isSqlite ? sql`+` : sql``;
  // Statements have numbers above zero. By the type PostgreSQL has an index, too, from a statement to its entry: where many match it
  // goes through the list in its order and soon has a page.
  const isStatement = isSqlite ? sql`search_entry.id > 0` : sql`search_entry.type = 'Statement'`;
  return {
    slugs: sql`select search_entry.key as slug from search_entry
      where ${isStatement} and search_entry.id in ${entries}`,
    isEachOnce: true,
    holds: sql<SqlBool>`exists (select 1 from search_entry
      where search_entry.type = 'Statement' and search_entry.key = statement.slug and ${plus}search_entry.id in ${entries})`,
    rows: sql`${entries} as entry`,
    ...(isSqlite &&
      areFewWords(terms) && {
        holdsByItself: sql<SqlBool>`exists (select 1 from search_entry where search_entry.type = 'Statement'
          and search_entry.key = statement.slug and exists (select 1 from search_index
            where search_index.rowid = search_entry.id and ${matches(db, match)}))`,
      }),
  };
}

/** Whether a search is so few words that they are sought for each of some hundred statements sooner than all that have them are gathered. */
function areFewWords(terms: readonly ExpandedTerm[]): boolean {
  const spellings = terms.flatMap(({ words, keys }) => [...words.flat(), ...keys]);
  return spellings.length <= FEW_WORDS && !terms.some(({ prefix }) => prefix);
}

/**
 * Whether so many statements meet a condition that SQLite better goes through a list in its order, where a page is soon
 * found, than take all of them and sort. PostgreSQL is not asked: it plans both alike.
 */
export async function isCommon(
  db: Database,
  { rows, isCommon, counted }: RelatedRows,
  many = MANY,
): Promise<boolean> {
  if (dialectOf(db) === 'postgres') return false;
  if (isCommon !== undefined) return isCommon;
  if (counted) {
    const counts = await Promise.all(counted.map(([field, value]) => keptCount(db, field, value)));
    // Where no index leads to them, taking them reads all wordings: they are sooner sought in the list.
    return Math.min(...counts) >= (rows === null ? many / 10 : many);
  }
  if (rows === null) return true;
  const beyond = await sql`select 1 from ${rows} limit 1 offset ${sql.lit(many - 1)}`.execute(db);
  return beyond.rows.length > 0;
}

function inTables(
  tables: RawBuilder<unknown>,
  slug: RawBuilder<unknown>,
  condition: RawBuilder<unknown>,
): RelatedRows {
  return {
    slugs: sql`select ${slug} as slug from ${tables} where ${condition}`,
    holds: sql<SqlBool>`exists (select 1 from ${tables} where ${condition} and ${slug} = statement.slug)`,
    rows: sql`${tables} where ${condition}`,
  };
}
