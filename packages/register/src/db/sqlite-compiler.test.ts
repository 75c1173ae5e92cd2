import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from './open.ts';

interface Tables {
  item: { key: string; number: number };
}

const queries: string[] = [];
const { db } = await openEngine<Tables>(':memory:', { onQuery: (query) => queries.push(query) });
beforeAll(() => sql`create table item (key text primary key, number integer) strict`.execute(db));
afterAll(() => db.destroy());

const keys = (count: number) => Array.from({ length: count }, (_, i) => `it's "${i}"`);

test('a query by keys is one text, however many keys there are', async () => {
  queries.length = 0;
  for (const count of [0, 1, 2, 100])
    await db.selectFrom('item').select('key').where('key', 'in', keys(count)).execute();
  expect(new Set(queries).size).toBe(1);
});

test('it finds what has one of the keys, text or number, and nothing else', async () => {
  const rows = keys(50).map((key, number) => ({ key, number }));
  await db.insertInto('item').values(rows).execute();
  const withKeys = (wanted: readonly string[]) =>
    db.selectFrom('item').select('key').where('key', 'in', wanted).execute();
  expect(await withKeys(keys(100))).toHaveLength(50);
  expect(await withKeys(keys(3))).toEqual(keys(3).map((key) => ({ key })));
  expect(await withKeys([])).toEqual([]);

  const numbers = db.selectFrom('item').select('number').where('number', 'in', [1, 2]);
  expect(await numbers.execute()).toEqual([{ number: 1 }, { number: 2 }]);
});
