import { expect, test } from 'vitest';
import { officeSpans } from './office-spans.ts';

test('Offices lie between the first day of all of them and today', () => {
  const offices = [
    { from: '2001-01-01', to: '2010-12-31' },
    { from: '2011', to: null },
    { from: null, to: '2005' },
  ];
  const [first, second, third] = officeSpans(offices, '2020-12-31');
  expect(first).toMatchObject({ start: 0, hasEnd: true });
  expect(first?.end).toBeCloseTo(50, 0);
  expect(second).toMatchObject({ end: 100, hasEnd: false });
  expect(second?.start).toBeCloseTo(50, 0);
  expect(third).toBeNull();
});

test('An office that begins today has a place, and one that ends later reaches beyond today', () => {
  expect(officeSpans([{ from: '2025-11-10', to: null }], '2025-11-10')).toEqual([
    { start: 0, end: 100, hasEnd: false },
  ]);
  const [held, ended] = officeSpans(
    [
      { from: '2020-01-01', to: '2030-01-01' },
      { from: '2020-01-01', to: '2025-01-01' },
    ],
    '2025-11-10',
  );
  expect(held?.end).toBe(100);
  expect(ended?.end).toBeCloseTo(50, 0);
});
