import { RefusedValue } from '@signatory/register';
import { describe, expect, test } from 'vitest';
import { pageInMemory } from './connections.ts';

const letters = [...'ABCDE'];
const page = (request: Parameters<typeof pageInMemory>[2], rows = letters) =>
  pageInMemory(rows, (letter) => letter, request);

describe('A page of a list in memory', () => {
  test('walks forward from page to page until nothing follows', () => {
    const one = page({ first: 2 });
    const two = page({ first: 2, after: one.cursors.at(-1) ?? '' });
    const three = page({ first: 2, after: two.cursors.at(-1) ?? '' });
    expect([one.rows, two.rows, three.rows]).toEqual([['A', 'B'], ['C', 'D'], ['E']]);
    expect([one, two, three].map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, false]);
    expect([one, two].map(({ hasPreviousPage }) => hasPreviousPage)).toEqual([false, true]);
  });

  test('walks backward, with the rows of each page still in list order', () => {
    const one = page({ last: 2 });
    const two = page({ last: 2, before: one.cursors.at(0) ?? '' });
    expect([one.rows, two.rows]).toEqual([
      ['D', 'E'],
      ['B', 'C'],
    ]);
    expect([two.hasPreviousPage, two.hasNextPage]).toEqual([true, true]);
  });

  test('keeps its place when the row of its cursor is gone', () => {
    const [, cursor = ''] = page({ first: 2 }).cursors;
    expect(page({ after: cursor }, ['A', 'C', 'D']).rows).toEqual(['C', 'D']);
  });

  test('counts the whole list', async () => {
    expect(await page({ first: 1 }).totalCount()).toBe(5);
  });

  test.each([{ first: 0 }, { first: 101 }, { last: -1 }, { first: 1, last: 1 }, { after: 'é' }])(
    'is refused for %j',
    (request) => {
      expect(() => page(request)).toThrow(RefusedValue);
    },
  );
});
