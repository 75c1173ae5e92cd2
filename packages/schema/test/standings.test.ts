import { expect, test } from 'vitest';
import { CONSENT_KINDS, JOINING_KINDS } from '../src/act-kinds.ts';
import { STANDINGS_HIGHEST_FIRST } from '../src/standings.ts';
import { ActKind, Standing } from '../src/types.generated.ts';

test('each standing has one place in the order', () => {
  expect(STANDINGS_HIGHEST_FIRST.toSorted()).toEqual(Object.values(Standing).toSorted());
});

test('to consent is to join, and each kind of joining is a kind of act, named once', () => {
  expect(JOINING_KINDS).toEqual(expect.arrayContaining([...CONSENT_KINDS]));
  expect(Object.values(ActKind)).toEqual(expect.arrayContaining([...JOINING_KINDS]));
  expect(new Set(JOINING_KINDS).size).toBe(JOINING_KINDS.length);
});
