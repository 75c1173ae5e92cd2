import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Dialect, dialectOf } from '../db/dialect.ts';
import { arePlace, type Placed, type PlacePairs } from '../participation/pairs.ts';
import type { Database } from '../record/tables.ts';
import { keysOf } from './counted-values.ts';
import { daysAsked } from './filter.ts';

type Condition = RawBuilder<SqlBool>;

/** What filters ask of a row of `counted_statement`, which stands under the name `statement`. */
export function conditionsOfRows(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): readonly Condition[] {
  const dialect = dialectOf(db);
  return filters.flatMap((filter) => {
    const { leader, body, channel, form, verbatim, language, speakerCountry } = filter;
    const { accord, country, source, places } = filter;
    const values = { leader, body, channel, form, verbatim, language };
    const lists = { accords: accord, countries: country, sources: source };
    return [
      ...each(values, (column, value) => sql`${sql.ref(`statement.${column}`)} = ${value}`),
      ...each({ speakerCountry }, (_, value) => speaksFor(dialect, value)),
      ...each(lists, (column, key) => contains(dialect, column, key)),
      ...daysAsked(filter),
      ...(places?.areMany ? [isInPlaces(dialect, places)] : []),
    ];
  });
}

/** What is left of a filter to be asked of other tables: words, and few places, by which statements are soon found. */
export function otherConditions({
  words,
  places,
}: Placed<StatementFilter>): Placed<StatementFilter> {
  return { words: words ?? null, places: places?.areMany ? null : places };
}

function each(
  conditions: Readonly<Record<string, string | null | undefined>>,
  conditionOf: (column: string, value: string) => Condition,
): readonly Condition[] {
  return Object.entries(conditions).flatMap(([column, value]) =>
    value ? [conditionOf(column, value)] : [],
  );
}

/** The plus, so that SQLite reads the rows in their order, and does not begin with those of a country. */
function speaksFor(dialect: Dialect, country: string): Condition {
  const plus = dialect === 'sqlite' ? sql`+` : sql``;
  return sql<SqlBool>`${plus}statement.speaker_country = ${country}`;
}

function contains(dialect: Dialect, column: string, key: string): Condition {
  if (key.includes(' ')) return sql<SqlBool>`1 = 0`;
  const position = sql.raw(dialect === 'postgres' ? 'strpos' : 'instr');
  return sql<SqlBool>`${position}(' ' || ${sql.ref(`statement.${column}`)} || ' ', ${` ${key} `}) > 0`;
}

/** With an accord, or the umbrella over it, and a country of one of these places. */
function isInPlaces(dialect: Dialect, places: PlacePairs): Condition {
  const keys = (list: string, name: string) => keysOf(dialect, sql.ref(`statement.${list}`), name);
  const place = arePlace(places, sql.ref<string>('one.value'), sql.ref<string>('other.value'));
  return sql<SqlBool>`exists (select 1 from ${keys('accords', 'one')}
    cross join ${keys('countries', 'other')} where ${place})`;
}
