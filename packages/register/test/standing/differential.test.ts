import { expect, test } from 'vitest';
import { differences } from './differential.ts';

test('two derivations agree on three thousand generated histories', () => {
  expect(differences(0, 3000)).toEqual([]);
});
