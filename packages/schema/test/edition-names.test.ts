import { expect, test } from 'vitest';
import { compareEditionNames } from '../src/edition-names.ts';

test('Editions are in the order of their days, and of their numbers on a day', () => {
  const inOrder = [
    '2026-12-03.1',
    '2026-12-03.9',
    '2026-12-03.10',
    '2026-12-03.100',
    '2026-12-04.1',
    '2027-01-01.2',
  ];
  expect(inOrder.toReversed().toSorted(compareEditionNames)).toEqual(inOrder);
  for (const name of inOrder) expect(compareEditionNames(name, name)).toBe(0);
});

test('What is no name of an edition has a place in the order, too', () => {
  const names = ['2026-12-03.1', '2026-12-03', 'draft', '2026-12-03.x'];
  expect(names.toSorted(compareEditionNames)).toEqual(names.toSorted());
});
