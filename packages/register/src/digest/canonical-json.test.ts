import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { Refused } from '../errors.ts';
import { canonicalJson } from './canonical-json.ts';

test("RFC 8785's own example of numbers, strings and literals (§3.2.2) is written as it has it", () => {
  const value = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(value)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test("RFC 8785's own example of the order of properties (§3.2.3) is written in its order", () => {
  const value = JSON.parse(String.raw`{
    "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
  }`);
  const inOrder = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, text]) => text);
  expect(inOrder).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('nesting, emptiness and keys that look like numbers are written as the library of the RFC writes them', () => {
  const value = {
    '1': { f: { f: 'hi', F: 5 }, '\n': 56.0 },
    '10': {},
    '': 'empty',
    a: [],
    '111': [{ e: 'yes', E: 'no' }],
    A: { b: -0, c: 1e21, d: 5e-324, e: '\u2028"\\\u007f' },
  };
  expect(canonicalJson(value)).toBe(canonicalize(value));
});

test('half of a surrogate pair is refused, which UTF-8 cannot hold (§3.2.2.2)', () => {
  expect(() => canonicalJson({ note: 'a\ud83d' })).toThrow(Refused);
});
