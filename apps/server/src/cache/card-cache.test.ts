import { expect, test } from 'vitest';
import { CardCache } from './card-cache.ts';

function drawing() {
  const drawn: string[] = [];
  const draw = (key: string) => async () => {
    drawn.push(key);
    return Buffer.alloc(10);
  };
  return { drawn, draw };
}

test('a card is drawn once for all who ask, at once or later', async () => {
  const cards = new CardCache();
  const { drawn, draw } = drawing();
  const [one, two] = await Promise.all([cards.get('a', draw('a')), cards.get('a', draw('a'))]);
  expect(await cards.get('a', draw('a'))).toBe(one);
  expect([two === one, drawn]).toEqual([true, ['a']]);
});

test('the least recently used cards are evicted once the cache exceeds its size in bytes', async () => {
  const cards = new CardCache(25);
  const { drawn, draw } = drawing();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cards.get(key, draw(key));
  expect(drawn).toEqual(['a', 'b', 'c', 'b']);
  expect(['a', 'b', 'c'].map((key) => cards.has(key))).toEqual([true, true, false]);
});

test('cards are drawn one at a time; one that fails is tried again, and too many waiting are refused', async () => {
  const cards = new CardCache();
  const { drawn, draw } = drawing();
  const failing = cards.get('a', () => Promise.reject(new Error('no paper')));
  const waiting = Array.from({ length: 19 }, (_, n) => cards.get(String(n), draw(String(n))));
  await expect(cards.get('b', draw('b'))).rejects.toMatchObject({ statusCode: 503 });
  await expect(failing).rejects.toThrow('no paper');
  await Promise.all(waiting);
  expect(drawn).toHaveLength(19);
  expect(await cards.get('a', draw('a'))).toHaveLength(10);
});
