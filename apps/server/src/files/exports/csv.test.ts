import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvLine, harmless } from './csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", "''=1", '＝1'])(
  '%j is defused by one apostrophe in front, and is itself again without it',
  (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  },
);

test.each(['', 'a=b', "'tis", '2025-11-06', '“quoted”', '(5)'])('%j is left as it is', (text) => {
  expect(harmless(text)).toBe(text);
});

test('quotes, commas and line ends come back from an independent reader', () => {
  const cells = ['a"b', 'c,d', 'e\r\nf', '', 'g'];
  expect(parse(csvLine(cells))).toEqual([cells]);
  expect(csvLine([null, true, 3, ['x', 'y']])).toBe(',true,3,x; y\r\n');
});
