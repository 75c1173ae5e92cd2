import { expect, test } from 'vitest';
import { officeSpans } from './office-spans.ts';

test('Offices lie between the first day of all of them and today, without an end as far as their evidence', () => {
  const offices = [
    { from: '2001-01-01', to: '2010-12-31', attestedUntil: null },
    { from: '2011', to: null, attestedUntil: '2015-12-31' },
    { from: null, to: '2005', attestedUntil: null },
  ];
  const [first, second, third] = officeSpans(offices, '2020-12-31');
  expect(first).toMatchObject({ start: 0, hasEnd: true });
  expect(first?.end).toBeCloseTo(50, 0);
  expect(second).toMatchObject({ hasEnd: false });
  expect(second?.end).toBeCloseTo(75, 0);
  expect(second?.start).toBeCloseTo(50, 0);
  expect(third).toBeNull();
});

test('An office that begins today has a place, and one that ends later reaches beyond today', () => {
  expect(
    officeSpans([{ from: '2025-11-10', to: null, attestedUntil: '2025-11-10' }], '2025-11-10'),
  ).toEqual([{ start: 0, end: 0, hasEnd: false }]);
  const [held, ended] = officeSpans(
    [
      { from: '2020-01-01', to: '2030-01-01', attestedUntil: null },
      { from: '2020-01-01', to: '2025-01-01', attestedUntil: null },
    ],
    '2025-11-10',
  );
  expect(held?.end).toBe(100);
  expect(ended?.end).toBeCloseTo(50, 0);
});
