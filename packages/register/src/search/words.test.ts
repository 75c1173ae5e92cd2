import { expect, test } from 'vitest';
import { highlights } from './highlight.ts';
import { parseSearch } from './query.ts';
import { soundOf } from './spelling.ts';
import { searchWords, wordsIn } from './words.ts';

test('words are letters and digits of any script, without case, accents and modifier letters', () => {
  const words = {
    'Tokaýev’s “deal”, 20.04': ['tokayev', 's', 'deal', '20', '04'],
    'İstanbul ΟΔΟΣ οδός': ['istanbul', 'οδοσ', 'οδοσ'],
    'ʿAlī al-Šarʿ': ['ali', 'al', 'sar'],
    'أحمد الشرع, Тоқаев': ['احمد', 'الشرع', 'тоқаев'],
    '½ ㎏': ['1', '2', 'kg'],
    '* "" -- ': [],
    'a deal […] of (…) [...] peace': ['a', 'deal', '…', 'of', 'peace'],
  };
  for (const [text, found] of Object.entries(words)) expect(searchWords(text)).toEqual(found);
});

test('a word knows its place in the text as it is shown', () => {
  const text = '🙂 Qāsım–Jomart e\u0301lan';
  const places = wordsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['Qāsım', 'Jomart', 'e\u0301lan']);
});

test('no word is longer than an index takes', () => {
  expect(searchWords('a'.repeat(5_000))).toEqual(['a'.repeat(100)]);
});

test.each([
  ['tokayev', 'tokaev'],
  ['mohammed', 'muhammad'],
  ['mohammed', 'mohamed'],
  ['sharaa', 'shara'],
  ['zelenskyy', 'zelensky'],
  ['hussein', 'husain'],
  ['aliyev', 'aliev'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test('short words and other scripts sound like nothing', () => {
  expect(['than', 'the', 'токаев'].map(soundOf)).toEqual(['than', null, null]);
});

test('a search is read as words, phrases, exclusions and beginnings, whatever is typed', () => {
  const read = (text: string): string =>
    parseSearch(text)
      .map(
        ({ words, exact, prefix, excluded }) =>
          `${excluded ? '-' : ''}${exact ? `"${words.join(' ')}"` : words.join('+')}${prefix ? '*' : ''}`,
      )
      .join(' ');
  const searches = {
    'Abraham accords': 'abraham accords',
    '“same page” -war': '"same page" -war',
    'kazakh* -"at odds"': 'kazakh* -"at odds"',
    'multi-lateral -multi-lateral': 'multi lateral -multi+lateral',
    '"never closed': '"never closed"',
    '"well be*"*': '"well be"*',
    'al-Sharaa': 'sharaa',
    'al -Sharaa': 'al -sharaa',
    '"al Sharaa"': '"al sharaa"',
    "don't AND 20.04 OR (NEAR) col:x ^y": 'don t and 20 04 or near col x y',
    '*** -- "" -"" - *': '',
    'a deal […] of […] peace […]': 'a deal of peace',
    '"[…] a deal […] of peace […]" "[…]"': '"a deal … of peace"',
    '-deal[…]of sign*[…]': '-deal+…+of sign',
  };
  for (const [typed, terms] of Object.entries(searches))
    expect([typed, read(typed)]).toEqual([typed, terms]);
});

test('a search too long, of too many words or of one letter and an asterisk is refused with the limit', () => {
  const refusal = (text: string): string => {
    try {
      return String(parseSearch(text).length);
    } catch (error) {
      return error instanceof Error && 'cure' in error ? `${error.message}: ${error.cure}` : '';
    }
  };
  expect(refusal('x'.repeat(201))).toMatch(/holds 201 characters: give at most 200/);
  expect(refusal('x '.repeat(17))).toMatch(/holds 17 words: give at most 16/);
  expect(refusal('a*')).toMatch(/begin with "a": give at least 2 letters/);
});

test('highlights stand in order, joined where they touch the same letters, and never on what is excluded', () => {
  const sought = parseSearch('"in spring" spring* -envoy').map((term) => ({
    ...term,
    words: term.words.map((word) => [word]),
  }));
  const text = 'The envoy said: in Spring; in springtime.';
  expect(highlights(text, sought).map(({ start, end }) => text.slice(start, end))).toEqual([
    'in Spring',
    'springtime',
  ]);
});

test('a phrase is found across a gap only where it has the gap', () => {
  const places = (typed: string) => {
    const text = 'They will […] sign it […] sign it. […] Will they?';
    const sought = parseSearch(typed).map((term) => ({
      ...term,
      words: term.words.map((word) => [word]),
    }));
    return highlights(text, sought).map(({ start, end }) => text.slice(start, end));
  };
  expect(places('"they will"')).toEqual(['They will']);
  expect(places('"will sign"')).toEqual([]);
  expect(places('"will […] sign"')).toEqual(['will […] sign']);
  expect(places('"it will"')).toEqual([]);
  expect(places('they […] sign')).toEqual(['They', 'sign', 'sign', 'they']);
});
