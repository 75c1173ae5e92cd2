import { expect, test } from 'vitest';
import { inMarks } from './quotation-marks.ts';

test.each([
  ['en-US', 'peace', '“peace”'],
  ['ar', 'سلام', '«سلام»'],
  ['he', 'שלום', '”שלום”'],
  ['ru', 'мир', '«мир»'],
  ['de-x-unknown', 'Friede', '“Friede”'],
])('words in %s stand in its own marks', (language, words, marked) =>
  expect(inMarks(words, language)).toBe(marked),
);
