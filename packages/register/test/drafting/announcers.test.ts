import { expect, test } from 'vitest';
import { untoldOf } from '../../src/drafting/announcers.ts';
import { draftArticle } from '../../src/drafting/draft-article.ts';

const ENTRIES = [
  { type: 'Country', value: { code: 'XNO', names: { en: 'Norland' } } },
  { type: 'Country', value: { code: 'XVM', names: { en: 'Velmark' } } },
  { type: 'Accord', value: { slug: 'river-accord', names: { en: 'River Accord' } } },
  { type: 'Leader', value: { slug: 'oru-lind', names: { en: 'Oru Lind' }, country: 'XNO' } },
  ...[
    ['harbour-wire', 'NEWS_PUBLISHER', 'Harbour Wire'],
    ['government-of-norland', 'GOVERNMENT', 'Government of Norland'],
    ['lind-administration', 'ADMINISTRATION', 'Lind administration'],
  ].map(([slug, kind, en]) => ({
    type: 'Body',
    value: { slug, kind, names: { en }, country: 'XNO' },
  })),
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

test.each([
  [
    'Harbour Wire reported that the Lind administration was eyeing Velmark as the next country to join the River Accord.',
    { body: 'lind-administration' },
  ],
  [
    'The Lind administration has floated Velmark joining the River Accord.',
    { body: 'lind-administration' },
  ],
  [
    'Norland has sought, across years, for Velmark to join the River Accord.',
    { body: 'government-of-norland' },
  ],
  ['Velmark could join the River Accord, President Oru Lind said.', { leader: 'oru-lind' }],
])('who named or asked a country is the author, and not who reports it: %s', (text, by) => {
  const { acts } = drafted(text);
  expect(acts).toMatchObject([{ country: 'XVM', act: { by } }]);
  expect(untoldOf(acts[0]?.act ?? { kind: '', citations: [] })).toEqual(['the day']);
});

test.each([
  'Velmark will join the River Accord, Harbour Wire reported.',
  'Velmark will join the River Accord, the Coast Times reported.',
  'Velmark will join the River Accord, a daily newspaper said.',
  'Norland’s envoy invited Velmark to join the River Accord.',
])(
  'of a report, or of somebody without a name, the editor is told that the author is open: %s',
  (text) => {
    const { acts } = drafted(text);
    for (const { act } of acts) {
      expect(act).not.toHaveProperty('by');
      expect(act).not.toHaveProperty('statement');
      expect(untoldOf(act)).toContain('who did it');
    }
  },
);

test('what a country without a government on record sought has no author', () => {
  const { acts } = drafted('Velmark invited Norland to join the River Accord.');
  expect(acts).toMatchObject([{ country: 'XNO', act: { kind: 'SOUGHT' } }]);
  expect(acts[0]?.act).not.toHaveProperty('by');
});
