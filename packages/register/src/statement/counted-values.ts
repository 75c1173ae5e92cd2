import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dialect } from '../db/dialect.ts';
import { arePlace, type PlacePairs } from '../participation/pairs.ts';
import type { CountedField, StatementField } from './fields.ts';

/** A list of keys of `counted_statement` as rows with one `value` each, to stand in a `from` after its table. */
export function keysOf(
  dialect: Dialect,
  list: RawBuilder<unknown>,
  name: string,
): RawBuilder<unknown> {
  return dialect === 'postgres'
    ? sql`unnest(string_to_array(${list}, ' ')) as ${sql.raw(name)} (value)`
    : sql`json_each(case ${list} when '' then '[]' else '["' || replace(${list}, ' ', '","') || '"]' end) as ${sql.raw(name)}`;
}

/** The places that must hold for a value, which may be their accord or their country, each of one filter. */
export type PlacesOf = (field: StatementField) => readonly PlacePairs[];

const NO_PLACES: PlacesOf = () => [];

/**
 * Selects each `value` of a field with the `count` of the rows of `met` that have it. A statement has a value just where the filter of
 * that value finds it, so that a count is what the filter would give.
 */
export function countsOf(
  dialect: Dialect,
  field: CountedField,
  placesOf = NO_PLACES,
): RawBuilder<unknown> {
  switch (field) {
    case 'all':
      return sql`select '' as value, count(*) as count from met having count(*) > 0`;
    case 'month':
      return countsBy(sql`substr(met.date, 1, 7)`);
    case 'accord':
      return countsOfKeys(dialect, 'accords', placesOf(field), ({ places, value, other }) =>
        arePlace(places, value, other),
      );
    case 'country':
      return countsOfKeys(dialect, 'countries', placesOf(field), ({ places, value, other }) =>
        arePlace(places, other, value),
      );
    case 'source':
      return countsOfKeys(dialect, 'sources');
    case 'speakerCountry':
      return countsBy(sql`met.speaker_country`);
    default:
      return countsBy(sql.ref(`met.${field}`));
  }
}

function countsBy(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${value} as value, count(*) as count from met where ${value} is not null group by ${value}`;
}

type Pair = Readonly<{ places: PlacePairs } & Record<'value' | 'other', RawBuilder<string>>>;

/** Rows with the same list are taken together first, as reading a list takes longer than counting it. */
function countsOfKeys(
  dialect: Dialect,
  column: 'accords' | 'countries' | 'sources',
  places: readonly PlacePairs[] = [],
  holds?: (pair: Pair) => RawBuilder<SqlBool>,
): RawBuilder<unknown> {
  const keys = sql.ref(`alike.${column}`);
  const others = column === 'accords' ? 'countries' : 'accords';
  const lists = [column, ...(places.length > 0 ? [others] : [])].map((name) =>
    sql.ref(`met.${name}`),
  );
  const value = sql.ref<string>('listed.value');
  const other = sql.ref<string>('beside.value');
  const conditions = places.flatMap((one) =>
    holds
      ? [
          sql`exists (select 1 from ${keysOf(dialect, sql.ref(`alike.${others}`), 'beside')}
            where ${holds({ places: one, value, other })})`,
        ]
      : [],
  );
  return sql`select listed.value as value, cast(sum(alike.count) as integer) as count
    from (select ${sql.join(lists)}, count(*) as count from met group by ${sql.join(lists)}) as alike
    cross join ${keysOf(dialect, keys, 'listed')}
    where ${sql.join([sql`1 = 1`, ...conditions], sql` and `)} group by listed.value`;
}
