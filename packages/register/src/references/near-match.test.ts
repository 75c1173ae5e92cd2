import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './near-match.ts';

/** The same by the definition, without bound or band: all that can be done, tried. */
function distanceByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [c, d] = [a[0], b[0]];
  const ways = [
    1 + distanceByDefinition(a.slice(1), b),
    1 + distanceByDefinition(a, b.slice(1)),
    (c === d ? 0 : 1) + distanceByDefinition(a.slice(1), b.slice(1)),
  ];
  if (a.length > 1 && b.length > 1 && c === b[1] && a[1] === d)
    ways.push(1 + distanceByDefinition(a.slice(2), b.slice(2)));
  return Math.min(...ways);
}

describe('The edit distance of two texts', () => {
  const words = ['', 'a', 'b', 'ab', 'ba', 'abc', 'acb', 'bca', 'cab', 'abca', 'bacb', 'aabbc'];

  test('is what the definition has, or null above the bound', () => {
    for (const a of words) {
      for (const b of words) {
        const right = distanceByDefinition(a, b);
        for (const most of [0, 1, 2, 3, 9])
          expect([a, b, most, editDistance(a, b, most)]).toEqual([
            a,
            b,
            most,
            right <= most ? right : null,
          ]);
      }
    }
  });
});

describe('The nearest', () => {
  const countries = [
    { key: 'KAZ', texts: ['KAZ', 'KZ', 'Kazakhstan', 'Казахстан'] },
    { key: 'DZA', texts: ['DZA', 'DZ', 'Algeria'] },
    { key: 'UKR', texts: ['UKR', 'UA', 'Ukraine'] },
  ];

  test.each([
    ['KZ2', ['KAZ']],
    ['kza', ['KAZ', 'DZA']],
    ['kazakstan', ['KAZ']],
    ['КАЗАХСТАН', ['KAZ']],
    ['kazakh', ['KAZ']],
    ['QQ', []],
    ['', []],
    ['nowhere', []],
  ])('to %s are %j', (given, keys) => {
    expect(nearest(given, countries)).toEqual(keys);
  });
});
