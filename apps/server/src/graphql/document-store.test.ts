import { type DocumentNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { DocumentStore } from './document-store.ts';

/** A document of some thousand characters, another one for each number. */
const large = (number: number): DocumentNode => parse(`{ a${number} ${'b '.repeat(5_000)} }`);

test('what is sent once is kept for a while, and does not displace what is sent again', async () => {
  const store = new DocumentStore();
  const again = parse('{ again }');
  await store.set('again', again);
  expect(await store.get('again')).toBe(again);
  for (let i = 0; i < 100; i++) await store.set(`once-${i}`, large(i));
  expect(await store.get('again')).toBe(again);
  expect(await store.get('once-0')).toBeUndefined();
  expect(await store.get('once-99')).toBeDefined();
});

test('what is deleted is not kept', async () => {
  const store = new DocumentStore();
  await store.set('one', parse('{ one }'));
  expect(await store.delete('one')).toBe(true);
  expect(await store.get('one')).toBeUndefined();
});
