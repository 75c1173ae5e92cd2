import { describe, expect, test } from 'vitest';
import { accordColumns } from '../../src/accord/columns.ts';
import { bodyColumns } from '../../src/body/columns.ts';
import { countryColumns } from '../../src/country/columns.ts';
import { openEngine } from '../../src/db/open.ts';
import { leaderColumns } from '../../src/leader/columns.ts';

const nouns = [
  ['accord', accordColumns, ['coverage_missing', 'coverage_until']],
  ['body', bodyColumns, []],
  ['country', countryColumns, []],
  ['leader', leaderColumns, []],
] as const;

describe.each(nouns)('the columns of %s', (table, columns, written) => {
  test('are those that the migrations make, null where the seed file may leave them out', async () => {
    const { db } = await openEngine(':memory:');
    const tables = await db.introspection.getTables();
    await db.destroy();
    const inDatabase = tables
      .find(({ name }) => name === table)
      ?.columns.filter(({ name }) => !written.some((one) => one === name))
      .map(({ name, dataType, isNullable }) => ({
        name,
        type: dataType.toLowerCase(),
        isNullable,
      }));
    const described = Object.values(columns).map(({ column, sql, shape }) => ({
      name: column,
      type: sql === 'flag' ? 'integer' : 'text',
      isNullable: sql === 'text' && shape.safeParse(undefined).success,
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(described.toSorted(byName)).toEqual(inDatabase?.toSorted(byName));
  });
});
