import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownProposal } from '../../src/desk/desk.ts';
import { draftArticle } from '../../src/drafting/draft-article.ts';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';
import { AHEAD, SEEDS, SIGNED } from '../drafting/invented.ts';
import { published } from '../support/editions.ts';
import { deskOn, type OpenDesk } from './support/open-desk.ts';

let folder: string;
let register: Register;
let desk: OpenDesk;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [path, text] of Object.entries(SEEDS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await published(folder, '2031-03-05.1');
  register = await openRegister(':memory:');
  await loadSeeds(register, folder);
  desk = await deskOn(register);
});
afterAll(async () => {
  await desk.close();
  await register.close();
  rmSync(folder, { recursive: true });
});

/** Holds an article of 4 March 2031, a Tuesday. */
async function held(content: string, address: string | null = null) {
  const set = await desk.create(desk.ann, 'An article');
  const origin = { address, publisher: 'harbour-post', published: '2031-03-04' };
  const version = await desk.texts.hold(desk.ann, set, 1, { content, ...origin });
  const [text] = await desk.texts.list(set);
  return { set, version, text: text?.id ?? '' };
}

/** What the command takes too: not the paraphrases of who is not named. */
const everything = (proposals: readonly KnownProposal[]) =>
  proposals
    .filter(
      ({ act, form, speaker }) =>
        act !== null || (speaker && (form !== 'INDIRECT' || speaker.kind !== 'UNNAMED')),
    )
    .map(({ id }) => ({ id, span: null, speaker: null }));

/** Accepts proposals, and saves what comes of it. */
async function accept(
  at: Awaited<ReturnType<typeof held>>,
  accepted: Parameters<OpenDesk['articles']['draft']>[3],
) {
  const entries = await desk.articles.draft(at.set, at.text, null, accepted);
  let { version } = at;
  for (const entry of entries) version = await desk.save(desk.ann, at.set, version, entry);
  return { entries, version };
}

test('an article is read with its proposals in place, each with what the record knows', async () => {
  const { set, text } = await held(SIGNED);
  const { proposals, unread, accords, earlier, speakers } = await desk.articles.read(set, text);
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
    },
  ]);
  expect(entries.map(({ type, key }) => `${type}:${key}`)).toEqual([
    'Source:2031-03-04-harbour-post-river-accord',
    'Leader:dana-orlo',
    'Statement:orlo-2031-03-04-river-accord',
  ]);
  expect(Object(entries[2]?.draft).wordings).toMatchObject([
    { form: 'DIRECT', passages: [{ exact: 'kept our word' }] },
  ]);
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

test('what cannot be read or accepted is refused', async () => {
  const at = await held(SIGNED);
  const accepted = [{ id: 'DIRECT:0-1', span: null, speaker: null }];
  await expect(desk.articles.draft(at.set, at.text, null, accepted)).rejects.toThrow(
    'the article has no proposal DIRECT:0-1',
  );
  await expect(desk.articles.read(at.set, 'none')).rejects.toThrow('not held any more');
  const set = await desk.create(desk.ann, 'Without a day');
  await desk.texts.hold(desk.ann, set, 1, {
    content: 'Some words.',
    address: null,
    publisher: null,
    published: null,
  });
  const [text] = await desk.texts.list(set);
  await expect(desk.articles.read(set, text?.id ?? '')).rejects.toThrow('publisher');
});

test('an article of 3,000 words is read in less than 300 ms', async () => {
  const paragraphs = SIGNED.split('\n\n').slice(2, 6).join('\n\n');
  const count = Math.ceil(3_000 / paragraphs.split(/\s+/).length);
  const at = await held(`The river\n\n${Array(count).fill(paragraphs).join('\n\n')}`);
  await desk.articles.read(at.set, at.text);
  const begun = performance.now();
  const { proposals } = await desk.articles.read(at.set, at.text);
  expect(proposals.length).toBeGreaterThan(90);
  expect(performance.now() - begun).toBeLessThan(300);
});
