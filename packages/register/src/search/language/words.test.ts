import { expect, test } from 'vitest';
import { highlightsIn } from '../highlight.ts';
import { parseSearch } from '../query.ts';
import type { ExpandedTerm } from '../query-expansion.ts';
import { soundOf } from './spelling.ts';
import { stemOf } from './stems.ts';
import { searchWords, wordsIn } from './words.ts';

test('words are letters and digits of any script, without case, accents and modifier letters', () => {
  const words = {
    'Tokaýev’s “deal”, 20.04': ['tokayev', 's', 'deal', '20', '04'],
    'İstanbul ΟΔΟΣ οδός': ['istanbul', 'οδοσ', 'οδοσ'],
    'ʿAlī al-Šarʿ': ['ali', 'al', 'sar'],
    'أحمد الشرع, Тоқаев': ['احمد', 'الشرع', 'тоқаев'],
    '½ ㎏': ['1', '2', 'kg'],
    'the U.S., J.D. Vance, No. 5': ['the', 'us', 'jd', 'vance', 'no', '5'],
    'إِسْرَائِيل إبراهيم اتفاقيـــة مصطفى ١٩٧٨': ['اسراييل', 'ابراهيم', 'اتفاقيه', 'مصطفي', '1978'],
    'יִשְׂרָאֵל ארה"ב ארה״ב צ׳כיה "בגין"': ['ישראל', 'ארהב', 'ארהב', 'צכיה', 'בגין'],
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
    'ארה"ב "ארה"ב"': 'ארהב "ארהב"',
    '"al Sharaa"': '"al sharaa"',
    "don't AND 20.04 OR (NEAR) col:x ^y": 'don 20 04 near col x y',
    'who has signed the Abraham Accords': 'signed abraham accords',
    'who has': 'who has',
    'who -has': 'who -has',
    'قال نتنياهو عن كازاخستان': 'نتنياهو كازاخستان',
    '*** -- "" -"" - *': '',
    'a deal […] of […] peace […]': 'deal peace',
    '"[…] a deal […] of peace […]" "[…]"': '"a deal … of peace"',
    '-deal[…]of sign*[…]': '-deal+…+of sign',
  };
  for (const [typed, terms] of Object.entries(searches))
    expect([typed, read(typed)]).toEqual([typed, terms]);
});

test('a code that is a word as well is one in capitals or alone, and only one in capitals', () => {
  const codes = (text: string) => parseSearch(text).map(({ words, code }) => `${words[0]} ${code}`);
  expect(codes('kz peace')).toEqual(['kz maybe', 'peace maybe']);
  expect(codes('join us')).toEqual(['join maybe', 'us no']);
  expect(codes('join US')).toEqual(['join maybe', 'us only']);
  expect(codes('join u.s.')).toEqual(['join maybe', 'us only']);
  expect(codes('us')).toEqual(['us maybe']);
  expect(codes('IN peace')).toEqual(['in only', 'peace maybe']);
  expect(codes('in peace')).toEqual(['peace maybe']);
  expect(codes('WHO IS IN THE ABRAHAM ACCORDS').length).toBe(2);
});

test('the last word may be unfinished, where it stands open', () => {
  const last = (text: string) => parseSearch(text).map(({ unfinished }) => unfinished);
  expect(last('abraham acc')).toEqual([false, true]);
  expect(last('abraham acc ')).toEqual([false, true]);
  for (const text of ['"abraham acc', 'abraham acc*', 'abraham -acc', 'abraham 1978', 'abraham a'])
    expect(last(text).includes(true), text).toBe(false);
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
  const sought = termsAsTyped('"in spring" spring* -envoy');
  const text = 'The envoy said: in Spring; in springtime.';
  const { ranges, terms } = highlightsIn(text, sought, false);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
    'in Spring',
    'springtime',
  ]);
  expect(terms).toBe(2);
});

test('words of one stem meet in English, Russian and Arabic, and no others', () => {
  const stems = (...words: string[]) => new Set(words.map(stemOf)).size;
  expect(stems('sign', 'signed', 'signs', 'signing')).toBe(1);
  expect(stems('sign', 'signal', 'signatory')).toBe(3);
  expect(stems('соглашения', 'соглашении')).toBe(1);
  expect(stems('اتفاق', 'الاتفاق')).toBe(1);
  expect(['kz', 'қазақстан', 'הסכם'].map(stemOf)).toEqual(['kz', 'қазақстан', 'הסכם']);
});

test('a phrase is found across a gap only where it has the gap', () => {
  const places = (typed: string) => {
    const text = 'They will […] sign it […] sign it. […] Will they?';
    const { ranges } = highlightsIn(text, termsAsTyped(typed), false);
    return ranges.map(({ start, end }) => text.slice(start, end));
  };
  expect(places('"they will"')).toEqual(['They will']);
  expect(places('"will sign"')).toEqual([]);
  expect(places('"will […] sign"')).toEqual(['will […] sign']);
  expect(places('"it will"')).toEqual([]);
  expect(places('they […] sign')).toEqual(['They', 'sign', 'sign', 'they']);
});

/** What is looked for in a record where no other word stands for any of these. */
function termsAsTyped(text: string): readonly ExpandedTerm[] {
  return parseSearch(text).map((term) => ({
    ...term,
    words: term.words.map((word) => [word]),
    keys: [],
    beginsName: false,
    standing: false,
    kind: false,
    demonymOf: [],
  }));
}

test('a date narrows as its year does, and stays as it was typed', () => {
  const read = (text: string) =>
    parseSearch(text).map(({ words, typed }) => `${words.join(' ')} < ${typed}`);
  expect(read('2020-09-15')).toEqual(['2020 < 2020-09-15']);
  expect(read('peace (2020-09)?')).toEqual(['peace < peace', '2020 < 2020-09']);
  expect(read('November 2025')).toEqual(['2025 < November 2025']);
  expect(read('15 сентября 2020 peace')).toEqual(['2020 < 15 сентября 2020', 'peace < peace']);
  expect(read('September 15, 2020')).toEqual(['2020 < September 15 2020']);
  expect(read('november peace')).toEqual(['november < november', 'peace < peace']);
});
