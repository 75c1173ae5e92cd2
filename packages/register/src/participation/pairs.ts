import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { wholes } from '../accord/wholes.ts';
import type { Dialect } from '../db/dialect.ts';

/** Places by accord and country. */
export interface PlacePairs {
  /** Selects the `accord` and the `country` of each. */
  readonly pairs: RawBuilder<{ accord: string; country: string }>;
  /** Whether they are so many that all rows are read sooner than those of one accord after another. */
  readonly areMany: boolean;
}

/** How many places are many: seeking the statements of so many takes as long as reading those of a register of 100,000. */
const MANY = 150;

/** A filter beside the places that it asks for; null where it asks for none. */
export type Placed<Filter> = Filter & { readonly places: PlacePairs | null };

/** One value however many places there are, so that the SQL is the same for all, and no engine has too many to bind. */
export function placePairs(
  dialect: Dialect,
  places: readonly { readonly accord: string; readonly country: string }[],
): PlacePairs {
  const pairs = JSON.stringify(places.map(({ accord, country }) => [accord, country]));
  const rows =
    dialect === 'postgres'
      ? sql`json_array_elements(cast(${pairs} as json))`
      : sql`json_each(${pairs})`;
  return {
    pairs: sql`select value ->> 0 as accord, value ->> 1 as country from ${rows}`,
    areMany: places.length > MANY,
  };
}

/** Whether an accord and a country are those of one of these places. */
export function arePlace(places: PlacePairs, accord: Column, country: Column): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${accord}, ${country}) in (${places.pairs})`;
}

/** The same, or the accord is an instrument under that of the place. */
export function inPlace(places: PlacePairs, accord: Column, country: Column): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${accord}, ${country}) in (select whole.part, place.country
    from (${places.pairs}) as place inner join ${wholes} as whole on whole.slug = place.accord)`;
}

/**
 * A column by whose index nothing is to be sought: SQLite takes a pair in a list for a condition on each of the two, and would
 * seek every accord of the list for each row that has few, and every country. PostgreSQL plans by its statistics, and has none of
 * what is made of a column.
 */
export function unsought(dialect: Dialect, column: string): Column {
  return dialect === 'postgres'
    ? sql<string>`${sql.ref(column)}`
    : sql<string>`${sql.ref(column)} || ''`;
}

type Column = RawBuilder<string>;
