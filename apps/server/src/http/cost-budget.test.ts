import { expect, test } from 'vitest';
import { Budget } from './cost-budget.ts';
import { clientOf } from './rate-limit.ts';

test('a client who has spent all waits for the end of the minute, and others do not', () => {
  let now = 0;
  const budget = new Budget(100, 60_000, () => now);
  budget.spend('a', 60);
  expect(budget.emptyFor('a')).toBe(0);
  now = 10_000;
  budget.spend('a', 60);
  expect([budget.emptyFor('a'), budget.emptyFor('b')]).toEqual([50_000, 0]);
  now = 60_000;
  expect(budget.emptyFor('a')).toBe(0);
  budget.spend('a', 100);
  expect(budget.emptyFor('a')).toBe(60_000);
});

test('no number of clients makes it grow', () => {
  const budget = new Budget(1, 60_000, () => 0);
  for (let client = 0; client < 10_001; client++) budget.spend(String(client), 1);
  expect([budget.emptyFor('0'), budget.emptyFor('10000')]).toEqual([0, 60_000]);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is client %s', (ip, client) => {
  expect(clientOf({ ip })).toBe(client);
});
