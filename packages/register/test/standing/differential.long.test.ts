import { expect, test } from 'vitest';
import { differences } from './differential.ts';
import { generatedHistory } from './generated-histories.ts';
import { succeedingHistory } from './succession/succeeding-histories.ts';
import { walkedHistory } from './walked-histories.ts';

test('two derivations agree on fifty thousand histories of acts that meet on few days', () => {
  expect(differences(generatedHistory, 50_000)).toEqual([]);
}, 900_000);

test('two derivations agree on fifty thousand histories that walk through the table', () => {
  expect(differences(walkedHistory, 50_000)).toEqual([]);
}, 900_000);

test('two derivations agree on twenty thousand histories of states that succeed to others', () => {
  expect(differences(succeedingHistory, 20_000)).toEqual([]);
}, 900_000);
