import { expect, test } from 'vitest';
import { raise } from '../../src/standing/early.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import { differences } from './differential.ts';
import {
  generatedHistory,
  historyOfTwoDays,
  linkedHistory,
  optingOutHistory,
} from './generated-histories.ts';
import { rowsTaken } from './rows-taken.ts';
import { succeedingHistory } from './succession/succeeding-histories.ts';
import { walkedHistory } from './walked-histories.ts';

test('two derivations agree on histories of acts that meet on few days', () => {
  expect(differences(generatedHistory, 1000)).toEqual([]);
});

test('two derivations agree on histories of states that will not apply what they sign', () => {
  expect(differences(optingOutHistory, 300)).toEqual([]);
});

test('two derivations agree on histories of acts that name the one before them', () => {
  expect(differences(linkedHistory, 1000)).toEqual([]);
});

test('two derivations agree on histories of acts for which two days are given', () => {
  expect(differences(historyOfTwoDays, 1000)).toEqual([]);
});

test('two derivations agree on histories that walk through the table', () => {
  expect(differences(walkedHistory, 2000)).toEqual([]);
});

test('two derivations agree on histories of states that succeed to others', () => {
  expect(differences(succeedingHistory, 1000)).toEqual([]);
});

test('these histories take each line of the rules fifty times', () => {
  const taken = rowsTaken(Array.from({ length: 2000 }, (_, seed) => walkedHistory(seed)));
  const rows = Array.from({ length: 68 }, (_, index) => index + 1);
  const rare = rows.filter((row) => (taken.get(row) ?? 0) < 50);
  expect(rare.map((row) => `${row}: ${taken.get(row) ?? 0}`)).toEqual([]);
});

test('a broken transition is found: one that is approached again has declined no more', () => {
  const broken = TRANSITIONS.map((line) =>
    line.row === 1 ? { ...line, to: raise('APPROACHED', true) } : line,
  );
  expect(differences(walkedHistory, 2000, broken)).not.toEqual([]);
});
