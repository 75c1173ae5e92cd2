import { expect, test } from 'vitest';
import { FOUND_BY, MUTATIONS } from './mutations.ts';

test('each line of the table, left out or with another target, is found broken', () => {
  const unnoticed = MUTATIONS.filter(
    ({ table }) => !Object.values(FOUND_BY).some((finds) => finds(table)),
  );
  expect(unnoticed.map(({ name }) => name)).toEqual([]);
}, 1_800_000);
