import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['en', 'The ministers said that they would sign in the spring.'],
  ['ru', 'Министры заявили, что подпишут соглашение весной. Қасым-Жомарт — имя.'],
  ['kk', 'Министрлер келісімге көктемде қол қоятынын мәлімдеді.'],
  ['uk', 'Міністри заявили, що підпишуть угоду навесні в їхній столиці, і є надія.'],
  ['ar', 'قال الوزراء إنهم سيوقعون الاتفاق في الربيع.'],
  ['fa', 'وزیران گفتند که این توافق را در بهار امضا می‌کنند.'],
  ['he', 'השרים אמרו כי יחתמו על ההסכם באביב.'],
  ['fr', 'Les ministres ont déclaré qu’ils signeront le traité dans les jours qui viennent.'],
  ['de', 'Die Minister sagten, dass der Vertrag von den Ländern nicht unterzeichnet werde.'],
])('%s is told from the others', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
