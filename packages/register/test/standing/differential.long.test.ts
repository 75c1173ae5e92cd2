import { expect, test } from 'vitest';
import { differences } from './differential.ts';

test('two derivations agree on a hundred thousand generated histories', () => {
  expect(differences(0, 100_000)).toEqual([]);
}, 600_000);
