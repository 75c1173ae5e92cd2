import { expect, test } from 'vitest';
import { barsOf } from './histogram-bars.ts';

const BUCKETS = [
  { date: '1995-11', count: 1 },
  { date: '1997', count: 2 },
  { date: '1997-03', count: 3 },
];

test('bars are years, those without a statement too', () => {
  expect(barsOf(BUCKETS, {})).toEqual([
    { date: '1995', count: 1 },
    { date: '1996', count: 0 },
    { date: '1997', count: 5 },
  ]);
  expect(barsOf([], {})).toEqual([]);
});

test('within two years bars are months, and a year where nothing closer is known', () => {
  const bars = barsOf(BUCKETS, { from: '1996-05', to: '1997-03-04' });
  expect(bars).toHaveLength(25);
  expect(bars.filter(({ count }) => count > 0)).toEqual([
    { date: '1997', count: 2 },
    { date: '1997-03', count: 3 },
  ]);
  expect(barsOf(BUCKETS, { from: '1995' })).toHaveLength(3);
});
