import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/db/open.ts';
import { columnsByType } from '../../src/record/columns.ts';

/** The columns of each table that no flat field of a draft gives: nested, derived, or of the database alone. */
const OTHERS: Readonly<Record<keyof typeof columnsByType, string>> = {
  Accord: 'coverage_looked_for coverage_missing coverage_until',
  Act: 'accord after body country day key leader position rank unnamed unnamed_country',
  Body: '',
  Country: '',
  Leader: '',
  Office: 'key leader position title',
  RoleHeld: 'accord country key position',
  Source: '',
  Statement: 'accords body countries day leader unnamed unnamed_country',
  Wording:
    'clause_exact clause_prefix clause_start clause_suffix id key position rank statement text verbatim verified_on verified_words',
};

/** References that the first migration made without `not null`, though every draft gives them. */
const NULLABLE = ['Source.publisher', 'Wording.source'];

/** The tables that are not named as their type is in the schema. */
const TABLES: Readonly<Record<string, string>> = { RoleHeld: 'role' };

const nouns = Object.entries(columnsByType).map(([type, columns]) => ({
  type,
  columns,
  others: OTHERS[type as keyof typeof columnsByType].split(' '),
}));

describe.each(nouns)('the columns of $type', ({ type, columns, others }) => {
  test('are those that the migrations make, null where the seed file may leave them out or open', async () => {
    const { db } = await openEngine(':memory:');
    const tables = await db.introspection.getTables();
    await db.destroy();
    const inDatabase = tables
      .find(({ name }) => name === (TABLES[type] ?? type.toLowerCase()))
      ?.columns.filter(({ name }) => !others.includes(name))
      .map(({ name, dataType, isNullable }) => ({
        name,
        type: dataType.toLowerCase(),
        isNullable,
      }));
    const described = Object.values(columns).map(({ column, sql, shape }) => ({
      name: column,
      type: sql === 'flag' || sql === 'flag-or-null' ? 'integer' : 'text',
      isNullable:
        NULLABLE.includes(`${type}.${column}`) ||
        sql === 'flag-or-null' ||
        (sql !== 'flag' && shape.safeParse(undefined).success),
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(described.toSorted(byName)).toEqual(inDatabase?.toSorted(byName));
  });
});
