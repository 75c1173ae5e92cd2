import type { HistogramInterval, StatementFilter } from '@signatory/schema';
import { type RawBuilder, sql } from 'kysely';
import type { PartialDate } from '../dates/partial-date.ts';
import { dialectOf } from '../db/dialect.ts';
import { pageSize } from '../db/page.ts';
import type { Placed, PlacePairs } from '../participation/pairs.ts';
import type { Database } from '../record/tables.ts';
import { countedRows } from './counted-rows.ts';
import { countsOf, type PlacesOf } from './counted-values.ts';
import type { StatementField } from './fields.ts';
import { conditionsIn } from './filter.ts';

/** How many statements have each value of a field. */
export interface Facet {
  readonly field: StatementField;
  /** The most frequent first, then by value. */
  readonly buckets: readonly { readonly value: string; readonly count: number }[];
  /** How many values occur besides. */
  readonly otherBuckets: number;
  /** Whether more statements may be met than are counted: then the counts are of the latest `FACET_LIMIT`. */
  readonly isCapped: boolean;
}

/** The most statements that are counted for facets under conditions. */
const FACET_LIMIT = 10_000;

/** How many statements were made in a year or a month. */
export interface HistogramBucket {
  readonly date: PartialDate;
  readonly count: number;
}

/** The most buckets that a histogram has: a century of months. */
const HISTOGRAM_LIMIT = 1200;

/** A facet that is asked for, with how many buckets: 1 to 100. */
export interface AskedFacet {
  readonly field: StatementField;
  readonly first: number;
}

/**
 * Counts the statements that meet all filters by the values of fields: of several by one reading, and without any filter by the counts
 * that are kept. Under conditions the latest `FACET_LIMIT` are counted. Gives the most frequent of each. Throws `RefusedValue` for a number of buckets that is none.
 */
export async function facetsOf(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  asked: readonly AskedFacet[],
): Promise<readonly Facet[]> {
  for (const { first } of asked) pageSize({ first });
  const counts =
    conditionsIn(filters).length === 0
      ? keptFacets(asked)
      : await countedFacets(db, filters, asked);
  const { rows } = await counts.execute(db);
  const isCapped = rows.some(({ met }) => Number(met) >= FACET_LIMIT);
  const found = Map.groupBy(rows, ({ place }) => Number(place));
  return asked.map(({ field }, place) => {
    const own = found.get(place) ?? [];
    return {
      field,
      // PostgreSQL counts in 64 bits, which its driver gives as text.
      buckets: own.map(({ value, count }) => ({ value, count: Number(count) })),
      otherBuckets: Number(own[0]?.values ?? 0) - own.length,
      isCapped,
    };
  });
}

/**
 * A bucket of a facet that was asked for, the one in this place; `values` is how many values occur in all, `met` how many statements are
 * counted under conditions.
 */
type BucketRow = Readonly<Record<'place' | 'count' | 'values' | 'met', number> & { value: string }>;

const inTurn = (all: readonly RawBuilder<unknown>[]) =>
  sql<BucketRow>`${sql.join(all, sql` union all `)}`;

function keptFacets(asked: readonly AskedFacet[]): RawBuilder<BucketRow> {
  return inTurn(
    asked.map(
      ({ field, first }, place) => sql`select * from (
        select ${sql.lit(place)} as place, value, count,
          (select count(*) from statement_count where field = ${sql.lit(field)}) as "values", 0 as met
        from statement_count where field = ${sql.lit(field)} order by count desc, value limit ${first}) as kept`,
    ),
  );
}

async function countedFacets(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  asked: readonly AskedFacet[],
): Promise<RawBuilder<BucketRow>> {
  const { from, listOrder } = await countedRows(db, filters);
  const placesOf: PlacesOf = (field) => placesFor(filters, field);
  const counted = asked.map(
    ({ field, first }, place) => sql`select * from (
      select ${sql.lit(place)} as place, value, count, count(*) over () as "values",
        (select count(*) from met) as met
      from (${countsOf(dialectOf(db), field, placesOf)}) as valued
      order by count desc, value limit ${first}) as counted`,
  );
  return sql`with met as materialized (select statement.* from ${from}
    order by ${listOrder} limit ${sql.lit(FACET_LIMIT)}) ${inTurn(counted)}`;
}

/** Counts the statements that meet all filters by when they were made, the earliest first; undated ones are left out. */
export async function histogramOf(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  interval: HistogramInterval,
): Promise<readonly HistogramBucket[]> {
  const length = sql.lit(interval === 'YEAR' ? 4 : 7);
  const dated =
    conditionsIn(filters).length === 0
      ? sql`select substr(value, 1, ${length}) as date, count from statement_count where field = 'month'`
      : sql`select substr(statement.date, 1, ${length}) as date, 1 as count
          from ${(await countedRows(db, filters)).from} and statement.date is not null`;
  const { rows } = await sql<{ date: string; count: number }>`
    select date, sum(count) as count from (${dated}) as dated
    group by date order by date desc limit ${HISTOGRAM_LIMIT}`.execute(db);
  return rows.map(({ date, count }) => ({ date, count: Number(count) })).reverse();
}

/** The places that a value must be of, which may be their accord or their country: not where a filter names one already. */
function placesFor(
  filters: readonly Placed<StatementFilter>[],
  field: StatementField,
): readonly PlacePairs[] {
  if (filters.some((filter) => filter[field])) return [];
  return filters.flatMap(({ places }) => (places ? [places] : []));
}
