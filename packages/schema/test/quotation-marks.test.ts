import { expect, test } from 'vitest';
import { inMarks } from '../src/quotation-marks.ts';

test.each([
  ['en-US', 'peace', '“peace”'],
  ['ar', 'سلام', '«سلام»'],
  ['he', 'שלום', '”שלום”'],
  ['ru', 'мир', '«мир»'],
  ['de-x-unknown', 'Friede', '“Friede”'],
])('words in %s stand in its own marks', (language, words, marked) =>
  expect(inMarks(words, language)).toBe(marked),
);

test.each([
  ['en', 'the “Abraham Accords” grow', '«the “Abraham Accords” grow»'],
  ['en', 'the "Abraham Accords"', '«the "Abraham Accords"»'],
  ['en', 'both “a” and «b»', '‹both “a” and «b»›'],
  ['ru', 'о «мире» и „дружбе“', '‹о «мире» и „дружбе“›'],
  ['ru', 'о «мире»', '“о «мире»”'],
  ['kk', '«бейбітшілік» туралы', '“«бейбітшілік» туралы”'],
  ['he', 'מזכר "הצטרפות" להסכמים', '«מזכר "הצטרפות" להסכמים»'],
  ['he', 'ארה"ב תצטרף', '”ארה"ב תצטרף”'],
  ['fr', 'les « accords » grandissent', '“les « accords » grandissent”'],
])('words in %s with marks of their own stand in others: %s', (language, words, marked) =>
  expect(inMarks(words, language)).toBe(marked),
);

test.each([
  ['en', '“They will join”'],
  ['en', '"They will join"'],
  ['ru', '«Они войдут»'],
  ['he', '”הם יצטרפו”'],
  ['en', '«Они войдут»'],
])('words in %s that are a whole quotation keep their one pair: %s', (language, words) =>
  expect(inMarks(words, language)).toBe(words),
);

test('two quotations are not one whole', () => {
  expect(inMarks('“Yes” […] “No”', 'en')).toBe('«“Yes” […] “No”»');
});
