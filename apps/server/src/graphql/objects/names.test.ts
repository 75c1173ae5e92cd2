import { expect, test } from 'vitest';
import { nameIn } from './names.ts';

const names = [
  { text: 'Kazakhstan', language: 'en' },
  { text: 'Қазақстан', language: 'kk-Cyrl' },
  { text: 'Казахстан', language: 'ru' },
  { text: 'Republic of Kazakhstan', language: 'en' },
];

test.each([
  ['ru', 'Казахстан'],
  ['RU', 'Казахстан'],
  ['ru-KZ', 'Казахстан'],
  ['kk', 'Қазақстан'],
  ['kk-cyrl', 'Қазақстан'],
  ['en-GB', 'Kazakhstan'],
  ['he', 'Kazakhstan'],
  ['', 'Kazakhstan'],
  [null, 'Kazakhstan'],
])('the name in %j is %s', (language, text) => {
  expect(nameIn(names, language)).toBe(text);
});
