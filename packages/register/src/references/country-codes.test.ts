import { expect, test } from 'vitest';
import { codesMeant } from './country-codes.ts';

test.each([
  ['KAZ', ['KAZ']],
  ['kaz', ['KAZ']],
  ['KZ', ['KZ']],
  ['398', ['398', 'KZ']],
  ['uk', ['UK', 'GB']],
  ['ZR', ['ZR', 'CD']],
  ['ZAR', ['ZAR', 'COD']],
  ['rom', ['ROM', 'ROU']],
  ['UAE', ['UAE', 'ARE']],
  ['EU', ['EU']],
])('%s may be on record as %j', (given, codes) => {
  expect(codesMeant(given)).toEqual(codes);
});

test.each(['SU', 'YU', '810', '891', 'AN', 'SUN', '', '𝒦𝒵', 'K', '39'])(
  '%s, of which several states came or which is no code, stands for no other',
  (given) => {
    expect(codesMeant(given)).toEqual([given.toUpperCase()]);
  },
);
