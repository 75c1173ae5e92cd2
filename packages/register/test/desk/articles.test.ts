import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownProposal } from '../../src/desk/desk.ts';
import { draftArticle } from '../../src/drafting/draft-article.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';
import { AHEAD, SIGNED } from '../drafting/invented.ts';
import { type ArticleDesk, articleDesk } from './support/article-desk.ts';

let folder: string;
let desk: ArticleDesk['desk'];
let held: ArticleDesk['held'];
let accept: ArticleDesk['accept'];
let close: ArticleDesk['close'];
beforeAll(async () => {
  ({ accept, folder, desk, held, close } = await articleDesk());
});
afterAll(() => close());

/** What the command takes too: not the paraphrases of who is not named. */
const everything = (proposals: readonly KnownProposal[]) =>
  proposals
    .filter(
      ({ act, form, speaker }) =>
        act !== null || (speaker && (form !== 'INDIRECT' || speaker.kind !== 'UNNAMED')),
    )
    .map(({ id }) => ({ id, span: null, speaker: null, concerned: null, date: null }));

test('an article is read with its proposals in place, each with what the record knows', async () => {
  const { set, text } = await held(SIGNED);
  const { proposals, unread, accords, earlier, speakers, subjects, areActsRead } =
    await desk.articles.read(set, text);
  expect(areActsRead).toBe(true);
  for (const { start, end, words } of proposals)
    for (const word of words) expect(SIGNED.slice(start, end)).toContain(word);
  expect(proposals).toMatchObject([
    { act: 'SIGNED', accord: 'river-accord', country: 'XVM', date: '2031-03-03', isWritten: false },
    {
      form: 'DIRECT',
      cue: 'told',
      mention: 'President Aida Sarsen',
      speaker: { kind: 'LEADER', key: 'aida-sarsen' },
      office: 'President, Velmark',
      channel: 'PRESS_REMARKS',
      words: ['The gate is open'],
      ownWords: 0,
    },
    { form: 'DIRECT', words: ['We kept our word'] },
    { form: 'MIXED', words: ['fair to both banks'], channel: 'WRITTEN_STATEMENT' },
    { form: 'DIRECT', speaker: { kind: 'UNNAMED', key: 'a spokesman for Oru Lind' } },
  ]);
  expect(unread.map(({ why }) => why)).toEqual(['HEADLINE', 'BYLINE']);
  expect(accords).toEqual(['river-accord']);
  expect(earlier).toEqual([]);
  expect(speakers.map(({ key }) => key)).toContain('oru-lind');
  expect(subjects.map(({ type, key }) => `${type} ${key}`)).toEqual([
    'Accord river-accord',
    'Country XNO',
    'Country XVM',
  ]);
});

test('an article in a language of which no acts are read says so', async () => {
  const { set, text } = await held(
    'Le Velmark a signé l’accord de la Rivière mardi, a déclaré le ministre. « La porte est ouverte », a-t-il dit dans la capitale.',
  );
  expect(await desk.articles.read(set, text)).toMatchObject({ areActsRead: false });
});

test.each([
  ['who are on record', SIGNED],
  ['somebody new, and words that are on record', AHEAD],
])('what is accepted becomes the entries that the command drafts: %s', async (_, article) => {
  const at = await held(article);
  const { proposals } = await desk.articles.read(at.set, at.text);
  const { entries } = await accept(at, everything(proposals));
  const { entries: seeds } = await readSeeds(folder, { withEditions: false });
  const facts = { publisher: 'harbour-post', published: '2031-03-04' };
  const draft = draftArticle(article, facts, seeds);
  const { slug = '', fields } = draft?.source ?? {};
  const by = (type: string) => entries.filter((entry) => entry.type === type);
  expect(by('Source')).toEqual([
    {
      type: 'Source',
      key: slug,
      base: null,
      draft: { slug, ...fields, words: String(fields?.words) },
    },
  ]);
  const added = by('Statement').filter(({ base }) => base === null);
  expect(added.map(({ draft }) => draft)).toEqual(
    draft?.statements.map(({ wordings, ...said }) => ({
      ...said,
      wordings: wordings.map((wording) => ({ source: slug, ...wording })),
    })),
  );
  expect(by('Leader').map(({ key }) => key)).toEqual(draft?.unknown.map((one) => one.slug));
  const repeated = by('Statement').filter(({ base }) => base !== null);
  expect(repeated.map(({ key }) => key)).toEqual(draft?.repeated.map((one) => one.statement));
  for (const { draft } of repeated) expect(Object(draft).wordings).toHaveLength(2);
  expect(by('Participation').map(({ draft }) => draft)).toEqual(
    draft?.acts.map(({ country, act }) => ({ country, acts: [act] })),
  );
  const run = await desk.check(at.set);
  expect('faults' in run ? run.faults.map(({ message }) => message) : []).toEqual([]);

  // Once more, it adds nothing: and the page says what is written.
  const again = await desk.articles.read(at.set, at.text);
  const ids = new Set(everything(proposals).map(({ id }) => id));
  expect(again.proposals.filter(({ id, isWritten }) => isWritten !== ids.has(id))).toEqual([]);
  expect(await desk.articles.draft(at.set, at.text, null, everything(proposals))).toEqual([]);
});

test('a stretch and a speaker are as the editor corrects them', async () => {
  const at = await held(SIGNED);
  const { proposals } = await desk.articles.read(at.set, at.text);
  const word = proposals.find(({ words }) => words[0] === 'We kept our word');
  const start = SIGNED.indexOf('kept our word');
  const { entries } = await accept(at, [
    {
      id: word?.id ?? '',
      span: { start, end: start + 'kept our word'.length },
      speaker: { kind: 'NEW', key: 'Dana Orlo' },
      concerned: { accords: ['river-accord'], countries: ['XNO'] },
      date: null,
    },
  ]);
  expect(entries.map(({ type, key }) => `${type}:${key}`)).toEqual([
    'Source:2031-03-04-harbour-post-river-accord',
    'Leader:dana-orlo',
    'Statement:orlo-2031-03-04-river-accord',
  ]);
  expect(entries[2]?.draft).toMatchObject({
    accords: ['river-accord'],
    countries: ['XNO'],
    wordings: [{ form: 'DIRECT', passages: [{ exact: 'kept our word' }] }],
  });
});

test('an article that is on record is recognised, and a later version is compared', async () => {
  const at = await held(
    'Lind on the river\n\n“The river belongs to nobody,” Oru Lind said of the River Accord.',
    'https://harbour-post.example/old',
  );
  const { earlier } = await desk.articles.read(at.set, at.text);
  expect(earlier).toEqual([
    {
      source: '2031-03-01-harbour-post-old',
      isSameText: false,
      passages: 1,
      missing: ['The river belongs to both banks, and to the boats'],
    },
  ]);
});
