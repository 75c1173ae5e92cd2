import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft-article.ts';

const named = (slug: string, en: string, ru?: string) => ({
  slug,
  names: { en, ...(ru && { ru }) },
});
const ENTRIES = [
  ...[
    ['XNO', 'Norland', 'Норландия'],
    ['XVM', 'Velmark', 'Вельмарк'],
  ].map(([code, en, ru]) => ({ type: 'Country', value: { code, names: { en, ru } } })),
  { type: 'Accord', value: named('river-accord', 'River Accord') },
  { type: 'Accord', value: named('coast-pact', 'Coast Pact') },
  { type: 'Leader', value: named('oru-lind', 'Oru Lind', 'Ору Линд') },
  { type: 'Leader', value: named('aida-sarsen', 'Aida Sarsen Torvald') },
];

/** The draft of an article of 19 November 2031, a Wednesday. */
function drafted(text: string, published = '2031-11-19') {
  const facts = { publisher: 'post', published, accord: 'river-accord' };
  const draft = draftArticle(text, facts, ENTRIES);
  if (!draft) throw new Error('no draft');
  return draft;
}

const daysOf = (text: string, published?: string) =>
  drafted(text, published).statements.map(({ date, dateWording = null, dateInferred = false }) => [
    date,
    dateWording,
    dateInferred,
  ]);

/** Room for the words of a paraphrase. */
const LONG = `\n\n${'The river runs from the hills to the coast, and boats carry wood and stone on it. '.repeat(16)}`;

test.each([
  [
    '“La porte est ouverte”, a déclaré le ministre dans la capitale, et les bateaux sont sur le fleuve avec nous.',
    'fr',
  ],
  ['«Ворота открыты», — заявил Ору Линд журналистам.', 'ru'],
  ['“The gate is open,” Oru Lind said.', 'en'],
  ['«Η πύλη είναι ανοιχτή», είπε ο υπουργός στην πρωτεύουσα.', 'und'],
])('a source has the language of its text: %s', (text, language) => {
  expect(drafted(text).source.fields.language).toBe(language);
});

const ON_PUBLICATION = ['2031-11-19', null, true];

test.each([
  'Velmark signed the River Accord on 12 October, Oru Lind said.',
  'Velmark signed the River Accord on 15 July 2022, Norland’s minister Oru Lind said.',
  'Velmark signed the River Accord on 12 October, and Oru Lind said it was “a good day”.',
  'On 12 October Velmark signed the River Accord, and Oru Lind said it was “a good day”.',
  'Oru Lind said that Velmark signed the River Accord on 12 October.',
  '“It is a good day,” said Oru Lind, who signed the River Accord on 12 October 2030.',
  '“It is a good day,” said Oru Lind of the River Accord of 12 October 2030.',
  '“It is a good day,” Oru Lind said after Velmark signed the River Accord on 12 October.',
])('the day of an act is not the day of the words about it: %s', (text) => {
  expect(daysOf(text + LONG)).toEqual([ON_PUBLICATION]);
});

test.each([
  ['“It is a good day,” Oru Lind told reporters on 12 October.', '2031-10-12', '12 October'],
  ['“It is a good day,” Oru Lind on Tuesday told reporters.', '2031-11-18', 'Tuesday'],
  ['On Tuesday, Oru Lind said: “It is a good day.”', '2031-11-18', 'Tuesday'],
  ['Velmark signed the River Accord, Oru Lind said on Tuesday.', '2031-11-18', 'Tuesday'],
  ['Ору Линд заявил во вторник: «Ворота открыты».', '2031-11-18', 'во вторник'],
  ['Во вторник Ору Линд заявил: «Ворота открыты».', '2031-11-18', 'Во вторник'],
  ['«Ворота открыты», — заявил Ору Линд во вторник.', '2031-11-18', 'во вторник'],
  ['«Ворота открыты», — заявил Ору Линд вчера.', '2031-11-18', 'вчера'],
])('a day that stands with the verb of saying is that of the words: %s', (text, day, words) => {
  expect(daysOf(text + (/[а-я]/.test(text) ? '' : LONG))).toEqual([[day, words, true]]);
});

test('a day in Russian words that are said is not theirs', () => {
  expect(daysOf('«Ворота откроются во вторник», — заявил Ору Линд.')).toEqual([ON_PUBLICATION]);
});

test('what a speaker goes on to say is of the day on which they were last said to speak', () => {
  const text =
    '“The gate is open,” Oru Lind said on Tuesday.\n\n“We wait,” said Dana Orlo.\n\n“We kept our word,” Lind said.';
  expect(drafted(text).statements).toMatchObject([
    { date: '2031-11-18', wordings: [{}, {}] },
    { date: '2031-11-19', dateInferred: true },
  ]);
});

test('a day that there is not leaves the day open', () => {
  for (const published of ['2031-11-19', '2031-12-03'])
    expect(daysOf('“The gate is open,” Oru Lind said on 31 November.', published)).toEqual([
      [undefined, '31 November', false],
    ]);
});

test('somebody who has the slug of a leader on record is not new', () => {
  const entries = [...ENTRIES, { type: 'Leader', value: named('dana-orlo', 'Dana Orlo Verhaven') }];
  const facts = { publisher: 'post', published: '2031-11-19', accord: 'river-accord' };
  const draft = draftArticle('“We wait,” said Dana Orlo.', facts, entries);
  expect(draft?.unknown).toEqual([]);
  expect(draft?.statements).toMatchObject([{ speaker: { leader: 'dana-orlo' } }]);
});

test('words that name no accord are about the one named nearest before them in their paragraph', () => {
  const text =
    'Norland spoke of the River Accord.\n\nVelmark signed the Coast Pact. The text is short. “It was signed in Ostrany,” Oru Lind said.';
  expect(drafted(text).statements).toMatchObject([{ accords: ['coast-pact'] }]);
  expect(drafted(text.replace('short. ', 'short.\n\n')).statements).toMatchObject([
    { accords: ['river-accord'] },
  ]);
});

test.each([
  ['In August, Oru Lind said that it is a good day.', '2031-08', 'August'],
  ['“It is a good day,” Oru Lind said last month.', '2031-10', 'last month'],
  ['“It is a good day,” Oru Lind said in a 2029 interview.', '2029', '2029'],
  ['In a 2029 interview, Oru Lind said: “It is a good day.”', '2029', '2029'],
  ['Earlier this year, Oru Lind said that it is a good day.', '2031', 'Earlier this year'],
  [
    '“It is a good day,” Oru Lind told reporters earlier this month.',
    '2031-11',
    'earlier this month',
  ],
  ['Two years ago, Oru Lind said that it is a good day.', '2029', 'Two years ago'],
  ['“It is a good day,” Oru Lind said 11 months ago.', '2030-12', '11 months ago'],
])(
  'a month or a year that stands with the verb of saying is that of the words: %s',
  (text, day, words) => {
    const inferred = !/\d{4}/.test(words);
    expect(daysOf(text + LONG)).toEqual([[day, inferred ? words : null, inferred]]);
  },
);

test.each([
  '“It is a good day,” said Oru Lind, who two years ago signed the River Accord.',
  '“It is a good day,” Oru Lind said of the 2029 interview.',
  '“It is a good day,” said Oru Lind, more than two years ago a minister.',
  'Oru Lind said that in August the gate was shut.',
  '“It was shut two years ago,” Oru Lind said.',
])('a month or a year of something else is not: %s', (text) => {
  expect(daysOf(text + LONG)).toEqual([ON_PUBLICATION]);
});

test('what a speaker goes on to say in another paragraph is not of a month or a year told before', () => {
  const then = '“The gate is open,” Oru Lind said in a 2029 interview. “We wait,” Lind said.';
  const now = '“We kept our word,” Lind said.';
  expect(drafted(`${then}\n\n${now}`).statements).toMatchObject([
    { date: '2029', wordings: [{}, {}] },
    { date: '2031-11-19', dateInferred: true, wordings: [{}] },
  ]);
});
