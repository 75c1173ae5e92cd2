import { expect, test } from 'vitest';
import { extract, unreadIn } from '../src/index.ts';

const unread = (text: string) =>
  unreadIn(text, extract(text)).map(({ start, end, why }) => [why, text.slice(start, end)]);

test('what no draft is made of is told: the top of an article, captions, and words that nobody says', () => {
  const text = `Velmark signs the River Accord
By Mira Kovac, The Harbour Post

Velmark signed the accord on Monday, and the “dam party” was loud. It rained on all who had come.

“The gate is open,” President Aida Sarsen told reporters.
`;
  expect(unread(text)).toEqual([
    ['HEADLINE', 'Velmark signs the River Accord'],
    ['BYLINE', 'By Mira Kovac, The Harbour Post'],
    ['QUOTATION', '“dam party”'],
  ]);
});

test.each([
  [
    'French',
    'Le ministre est venu hier avec la délégation. « La porte est ouverte », a déclaré Jean Dupont. « Rien n’est dit », selon nul autre que la rue.',
    ['« Rien n’est dit »'],
  ],
  [
    'Russian',
    'Министр приехал вчера с делегацией. «Дверь открыта», — сказал Иван Петров. Затем был показан «Старый мост» и ещё одна пьеса.',
    ['«Старый мост»'],
  ],
])('in %s, words between marks that nobody is found to say are told', (_, text, words) => {
  expect(extract(text)).toHaveLength(1);
  expect(unread(text)).toEqual(words.map((one) => ['QUOTATION', one]));
});

test('a text in a language that is not read is unread as a whole', () => {
  const text = 'Der Präsident hat gesagt, dass er das Abkommen nicht unterschreiben wird und geht.';
  expect(unread(text)).toEqual([['LANGUAGE', text]]);
});
