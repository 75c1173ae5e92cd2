import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft-article.ts';

const ENTRIES = [
  { type: 'Country', value: { code: 'XNO', names: { en: 'Norland' } } },
  { type: 'Country', value: { code: 'XVM', names: { en: 'Velmark' } } },
  { type: 'Accord', value: { slug: 'river-accord', names: { en: 'River Accord' } } },
  { type: 'Leader', value: { slug: 'oru-lind', names: { en: 'Oru Lind' }, country: 'XNO' } },
];
const LONG = `\n\n${'The river runs from the hills to the coast, and boats carry wood and stone on it. '.repeat(16)}`;

function drafted(text: string, entries: Parameters<typeof draftArticle>[2] = ENTRIES) {
  const facts = { publisher: 'post', published: '2031-11-19', accord: 'river-accord' };
  const draft = draftArticle(text + LONG, facts, entries);
  if (!draft) throw new Error('no draft');
  return draft;
}

test.each([
  'Norland will join the River Accord, President Oru Lind said.',
  '“We will join the River Accord,” President Oru Lind said.',
])('an announcement has its author, and the statement of its words: %s', (text) => {
  const { acts, statements } = drafted(text);
  expect(statements).toHaveLength(1);
  expect(acts).toMatchObject([
    { act: { kind: 'ANNOUNCED', by: { leader: 'oru-lind' }, statement: statements[0]?.slug } },
  ]);
});

test('words on record already are the statement of the act', () => {
  const text = '“We will join the River Accord,” President Oru Lind said.';
  const [statement] = drafted(text).statements;
  const there = { type: 'Statement', value: { ...statement, slug: 'lind-there' } };
  const { acts, statements } = drafted(text, [...ENTRIES, there]);
  expect(statements).toEqual([]);
  expect(acts).toMatchObject([{ act: { statement: 'lind-there' } }]);
});

test('a signature has no author by the words that tell of it', () => {
  const { acts } = drafted('Norland signed the River Accord, President Oru Lind said.');
  expect(acts).toMatchObject([{ act: { kind: 'SIGNED' } }]);
  expect(acts[0]?.act).not.toHaveProperty('by');
});
