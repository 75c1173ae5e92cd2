import { expect, test } from 'vitest';
import { atRiskOn, curvePath, joinedBy, shareOn, xOf } from './curve.ts';

const STEPS = [
  { days: 5, atRisk: 3, joined: 0, leaving: 1, share: 0 },
  { days: 10, atRisk: 2, joined: 1, leaving: 0, share: 0.5 },
  { days: 99, atRisk: 1, joined: 0, leaving: 1, share: 0.5 },
];

test('a curve rises where somebody joined, and ends on the last day known', () => {
  expect(curvePath(STEPS)).toBe(`M42 150H${xOf(10, 99)}V80H348`);
  expect(curvePath([])).toBe('M42 150H42');
});

test('between its steps a curve has the numbers of the steps around', () => {
  const numbers = [0, 5, 6, 10, 50, 100].map((days) => [
    shareOn(STEPS, days),
    joinedBy(STEPS, days),
    atRiskOn(STEPS, days),
  ]);
  expect(numbers).toEqual([
    [0, 0, 3],
    [0, 0, 3],
    [0, 0, 2],
    [0.5, 1, 2],
    [0.5, 1, 1],
    [0.5, 1, 0],
  ]);
});
