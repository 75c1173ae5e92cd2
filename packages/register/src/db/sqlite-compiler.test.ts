import { afterAll, expect, test } from 'vitest';
import { openEngine } from './open.ts';

const asked: string[] = [];
const { db } = await openEngine(':memory:', { onQuery: (sql) => asked.push(sql) });
afterAll(() => db.destroy());

const keys = (count: number) => Array.from({ length: count }, (_, i) => `it's "${i}"`);

test('a query by keys is one text, however many keys there are', async () => {
  asked.length = 0;
  for (const count of [0, 1, 2, 100])
    await db.selectFrom('body').select('slug').where('slug', 'in', keys(count)).execute();
  expect(new Set(asked).size).toBe(1);
});

test('it finds what has one of the keys, text or number, and nothing else', async () => {
  const row = { kind: 'NEWS_PUBLISHER', country: null, wikidata: null } as const;
  const all = keys(50).map((slug) => ({ ...row, slug }));
  await db.insertInto('body').values(all).execute();
  const found = (slugs: readonly string[]) =>
    db.selectFrom('body').select('slug').where('slug', 'in', slugs).execute();
  expect(await found(keys(100))).toHaveLength(50);
  expect(await found(keys(3))).toEqual(keys(3).map((slug) => ({ slug })));
  expect(await found([])).toEqual([]);

  const numbers = db.selectFrom('revision').select('number').where('number', 'in', [1, 2]);
  const revision = { subject: 'Body:a', before: null, after: null, at: '2025-11-06', why: 'test' };
  await db.insertInto('revision').values([revision, revision, revision]).execute();
  expect(await numbers.execute()).toEqual([{ number: 1 }, { number: 2 }]);
});
