import { expect, test } from 'vitest';
import { compareChains, type Link } from './compare-chains.ts';

const link = (name: string, digest = 'same'): Link => ({ name, digest });
const FIRST = link('2026-12-01.1');
const SECOND = link('2026-12-02.1');

test.each([
  ['same', [FIRST, SECOND], [FIRST, SECOND]],
  ['newer', [FIRST], [FIRST, SECOND]],
  ['older', [FIRST, SECOND], [FIRST]],
  ['newer', [], [FIRST]],
  ['older', [FIRST], []],
] as const)('seed files are %s', (order, database, seeds) => {
  expect(compareChains(database, seeds)).toBe(order);
});

test.each([
  [
    [FIRST, SECOND],
    [FIRST, link('2026-12-03.1')],
    /since edition 2026-12-01\.1 .*/,
    /--again 2026-12-03\.1/,
  ],
  [[FIRST, SECOND], [link('2026-11-30.1', 'x')], /they share none/, /--again 2026-11-30\.1/],
  [
    [FIRST, SECOND],
    [FIRST, link('2026-12-02.1', 'other')],
    /2026-12-02\.1 \(same\) .* 2026-12-02\.1 \(other\)/,
    /take its edition file 2026-12-02\.1 and the later ones in place of yours, .*--why/,
  ],
] as const)(
  'a fork is refused with a cure for names that differ, and for one name',
  (database, seeds, message, cure) => {
    expect(() => compareChains(database, seeds)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(message),
        cure: expect.stringMatching(cure),
      }),
    );
  },
);
