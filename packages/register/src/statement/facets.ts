import type { HistogramInterval, StatementFilter } from '@signatory/schema';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { wholes } from '../accord/parts.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { dialectOf } from '../db/dialect.ts';
import { pageSize } from '../db/page.ts';
import type { Placed } from '../participation/pairs.ts';
import { arePlace, inPlace, type PlacePairs, unsought } from '../participation/pairs.ts';
import type { Database } from '../record/tables.ts';
import { statementsMatching } from './filter.ts';

/** A condition of `StatementFilter` that names one value. */
export type StatementField =
  | 'accord'
  | 'body'
  | 'channel'
  | 'country'
  | 'form'
  | 'language'
  | 'leader'
  | 'source'
  | 'speakerCountry'
  | 'verbatim';

/** How many statements have each value of a field. */
export interface Facet {
  readonly field: StatementField;
  /** The most frequent first, then by value. */
  readonly buckets: readonly { readonly value: string; readonly count: number }[];
  /** How many values occur besides. */
  readonly otherBuckets: number;
}

/** How many statements were made in a year or a month. */
export interface HistogramBucket {
  readonly date: PartialDate;
  readonly count: number;
}

/** The most buckets that a histogram has: a century of months. */
const HISTOGRAM_LIMIT = 1200;

/**
 * Counts the statements that meet all filters by the values of a field, and gives the `first` most frequent, 1 to 100. Throws
 * `RefusedValue` for another size.
 */
export async function facetOf(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  field: StatementField,
  first: number,
): Promise<Facet> {
  const { size } = pageSize({ first });
  const met = (await statementsMatching(db, filters)).select([
    'statement.leader',
    'statement.body',
    'statement.unnamed_country',
    'statement.channel',
  ]);
  const valued = VALUES[field](
    sql`${met} as met`,
    (holds) => everyPlace(filters, field, holds),
    (column) => unsought(dialectOf(db), column),
  );
  const { rows } = await sql<{ value: string; count: number; values: number }>`
    select value, count(*) as count, count(*) over () as "values"
    from (${valued}) as valued where value is not null
    group by value order by count desc, value limit ${size}`.execute(db);
  return {
    field,
    // PostgreSQL counts in 64 bits, which its driver gives as text.
    buckets: rows.map(({ value, count }) => ({ value, count: Number(count) })),
    otherBuckets: Number(rows[0]?.values ?? 0) - rows.length,
  };
}

/** Counts the statements that meet all filters by when they were made, the earliest first; undated ones are left out. */
export async function histogramOf(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  interval: HistogramInterval,
): Promise<readonly HistogramBucket[]> {
  const met = (await statementsMatching(db, filters)).select('statement.date');
  const length = interval === 'YEAR' ? 4 : 7;
  const { rows } = await sql<{ date: string; count: number }>`
    select substr(met.date, 1, ${sql.lit(length)}) as date, count(*) as count
    from ${met} as met where met.date is not null
    group by 1 order by 1 desc limit ${HISTOGRAM_LIMIT}`.execute(db);
  return rows.map(({ date, count }) => ({ date, count: Number(count) })).reverse();
}

type Values = (
  met: RawBuilder<unknown>,
  everyPlace: EveryPlace,
  column: (name: string) => RawBuilder<string>,
) => RawBuilder<unknown>;

/** Whether a value holds with the places that each filter asks for, of which it may be the accord or the country. */
type EveryPlace = (holds: (places: PlacePairs) => RawBuilder<SqlBool>) => RawBuilder<SqlBool>;

/** Where a filter names a value already, the places are of that one and no other. */
function everyPlace(
  filters: readonly Placed<StatementFilter>[],
  field: StatementField,
  holds: Parameters<EveryPlace>[0],
): RawBuilder<SqlBool> {
  if (filters.some((filter) => filter[field])) return sql<SqlBool>`true`;
  const conditions = filters.flatMap(({ places }) => (places ? [holds(places)] : []));
  return sql<SqlBool>`${sql.join([sql`true`, ...conditions], sql` and `)}`;
}

/** Whether a statement that is met concerns an accord, or a country, for which a condition holds. */
const withAccord = (condition: RawBuilder<SqlBool>) =>
  sql<SqlBool>`exists (select 1 from statement_accord where statement_accord.statement = met.slug and ${condition})`;
const withCountry = (condition: RawBuilder<SqlBool>) =>
  sql<SqlBool>`exists (select 1 from statement_country where statement_country.statement = met.slug and ${condition})`;

/**
 * A row for each value that each statement met has, the value null where it has none. A statement has a value just where
 * the filter of that value finds it, so that a count is what the filter would give.
 */
const VALUES: Readonly<Record<StatementField, Values>> = {
  // What concerns an instrument concerns the umbrella over it, and counts once there.
  accord: (
    met,
    everyPlace,
    column,
  ) => sql`select distinct met.slug, concerned.slug as value from ${met}
    inner join statement_accord on statement_accord.statement = met.slug
    inner join ${wholes} as concerned on concerned.part = statement_accord.accord
    where ${everyPlace((places) => withCountry(arePlace(places, column('concerned.slug'), column('statement_country.country'))))}`,
  body: (met) => sql`select met.body as value from ${met}`,
  channel: (met) => sql`select met.channel as value from ${met}`,
  country: (met, everyPlace, column) => sql`select statement_country.country as value from ${met}
    inner join statement_country on statement_country.statement = met.slug
    where ${everyPlace((places) => withAccord(inPlace(places, column('statement_accord.accord'), column('statement_country.country'))))}`,
  form: preferred(sql`wording.form`),
  language: preferred(
    sql`coalesce(wording.language, source.language)`,
    sql`inner join source on source.slug = wording.source`,
  ),
  leader: (met) => sql`select met.leader as value from ${met}`,
  source: (met) => sql`select distinct met.slug, wording.source as value from ${met}
    inner join wording on wording.statement = met.slug`,
  speakerCountry: (
    met,
  ) => sql`select coalesce(leader.country, body.country, met.unnamed_country) as value from ${met}
    left join leader on leader.slug = met.leader left join body on body.slug = met.body`,
  verbatim: preferred(sql`wording.verbatim`),
};

/** A value of the preferred wording, or of what is joined to it. */
function preferred(value: RawBuilder<unknown>, join = sql``): Values {
  return (met) => sql`select ${value} as value from ${met}
    inner join wording on wording.statement = met.slug and wording.rank = 0 ${join}`;
}
