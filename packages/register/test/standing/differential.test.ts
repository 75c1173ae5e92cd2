import { expect, test } from 'vitest';
import { raise } from '../../src/standing/effects.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import { differences } from './differential.ts';

test('two derivations agree on three thousand generated histories', () => {
  expect(differences(0, 3000)).toEqual([]);
});

test('a broken transition is found: one that is approached again has declined no more', () => {
  const broken = TRANSITIONS.map((line) =>
    line.row === 1 ? { ...line, to: raise('APPROACHED', true) } : line,
  );
  expect(differences(0, 30_000, broken)).not.toEqual([]);
});
