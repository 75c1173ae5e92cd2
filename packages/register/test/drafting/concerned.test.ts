import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft-article.ts';

const named = (slug: string, en: string) => ({ slug, names: { en } });
const ENTRIES = [
  ...[
    ['XNO', 'Norland'],
    ['XVM', 'Velmark'],
    ['XSV', 'South Velmark'],
  ].map(([code, en]) => ({ type: 'Country', value: { code, names: { en } } })),
  { type: 'Accord', value: named('river-accord', 'River Accord') },
  { type: 'Accord', value: named('coast-pact', 'Coast Pact') },
  { type: 'Leader', value: named('oru-lind', 'Oru Lind') },
  { type: 'Leader', value: named('aida-sarsen', 'Aida Sarsen') },
];

/** What the statements of an article are about, by their slugs. */
function about(text: string) {
  const facts = { publisher: 'post', published: '2031-03-04', accord: 'river-accord' };
  const draft = draftArticle(text, facts, ENTRIES);
  return Object.fromEntries(
    (draft?.statements ?? []).map(({ slug, accords, countries }) => [slug, { accords, countries }]),
  );
}

const ACT = 'Velmark signed the River Accord on Monday.\n\n';

test('a statement is about no country for an act that the article tells of', () => {
  expect(about(`${ACT}“The gate is open,” Oru Lind said.`)).toEqual({
    'lind-2031-03-04-river-accord': { accords: ['river-accord'], countries: undefined },
  });
});

test('it is about the countries and accords that it names, and its sentence, not those beside it', () => {
  const text = `${ACT}South Velmark waits. “We thank Norland,” Oru Lind said of the Coast Pact. Velmark said nothing.`;
  expect(about(text)).toEqual({
    'lind-2031-03-04-coast-pact': { accords: ['coast-pact'], countries: ['XNO'] },
  });
  expect(about(`${ACT}“South Velmark will join the River Accord,” Oru Lind said.`)).toEqual({
    'lind-2031-03-04-river-accord': { accords: ['river-accord'], countries: ['XSV'] },
  });
});

test('it is not about the country by which its speaker is called', () => {
  expect(
    about(`${ACT}“The gate is open,” President Aida Sarsen of Velmark told the paper.`),
  ).toEqual({
    'sarsen-2031-03-04-river-accord': { accords: ['river-accord'], countries: undefined },
  });
});
