import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft-article.ts';

const ENTRIES = [
  { type: 'Country', value: { code: 'XNO', names: { en: 'Norland' } } },
  { type: 'Accord', value: { slug: 'river-accord', names: { en: 'River Accord' } } },
  { type: 'Leader', value: { slug: 'oru-lind', names: { en: 'Oru Lind' }, country: 'XNO' } },
];
const LONG = `\n\n${'The river runs from the hills to the coast, and boats carry wood and stone on it. '.repeat(16)}`;

/** The channels of the statements of an article, each with how many wordings it has. */
function channelsOf(...paragraphs: readonly string[]) {
  const facts = { publisher: 'post', published: '2031-11-19', accord: 'river-accord' };
  const draft = draftArticle(paragraphs.join('\n\n') + LONG, facts, ENTRIES);
  return draft?.statements.map(({ channel, wordings }) => [channel, wordings.length]);
}

test('a post and an answer to reporters on one evening are two statements', () => {
  expect(
    channelsOf(
      '“The gate is open,” Oru Lind wrote on Telegram on Tuesday.',
      '“We kept our word,” Lind told reporters on Tuesday.',
    ),
  ).toEqual([
    ['SOCIAL_MEDIA_POST', 1],
    ['PRESS_REMARKS', 1],
  ]);
});

test('how an announcement was made is told after it, and how an answer was given before it', () => {
  expect(
    channelsOf(
      'Oru Lind announced on Tuesday that Norland will join the River Accord.',
      'Lind made the announcement in a Telegram post that he said was written at night.',
      '“The gate is open,” Lind said.',
      'Norland has a long coast.',
      'In the evening, Lind was pressed by reporters on the dams.',
      'Asked whether he will go to the coast, Lind said that he “will wait.”',
      'Asked about the dams, Lind did not answer. Instead, Lind said that they are “strong enough.”',
    ),
  ).toEqual([
    ['SOCIAL_MEDIA_POST', 2],
    ['PRESS_REMARKS', 2],
  ]);
});

test('words on two occasions are two statements, and one occasion told in two ways is one', () => {
  const first = '“The gate is open,” Oru Lind said at the signing ceremony in Ostrany.';
  expect(channelsOf(first, '“We wait,” Lind said during the talks in Velmark.')).toHaveLength(2);
  expect(channelsOf(first, '“We wait,” Lind said at the signing ceremony.')).toHaveLength(1);
});

test('where the article does not tell how words were said, they go on, and the channel that is told is kept', () => {
  expect(
    channelsOf('“The gate is open,” Oru Lind wrote on Telegram.', '“We wait,” Lind said.'),
  ).toEqual([['SOCIAL_MEDIA_POST', 2]]);
  expect(
    channelsOf('“The gate is open,” Oru Lind said.', '“We wait,” Lind told reporters.'),
  ).toEqual([['PRESS_REMARKS', 2]]);
});

test('what was asked by nobody, or by others than reporters, is no answer to reporters', () => {
  expect(channelsOf('Asked whether he will go, Oru Lind said that he “will wait.”')).toEqual([
    [undefined, 1],
  ]);
  expect(
    channelsOf(
      'Reporters waited at the gate.',
      'Asked by his wife whether he will go, Oru Lind said that he “will wait.”',
    ),
  ).toEqual([[undefined, 1]]);
});
