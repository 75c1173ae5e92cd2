import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SpeakerChoice } from '../../src/desk/article/article.ts';
import { SIGNED } from '../drafting/invented.ts';
import { type ArticleDesk, articleDesk } from './support/article-desk.ts';

let desk: ArticleDesk['desk'];
let held: ArticleDesk['held'];
let close: ArticleDesk['close'];
beforeAll(async () => {
  ({ desk, held, close } = await articleDesk());
});
afterAll(() => close());

test('a new body is a speaker with its kind and country, and somebody who is not named speaks for one', async () => {
  const at = await held(SIGNED);
  const { proposals } = await desk.articles.read(at.set, at.text);
  const [first, second] = proposals
    .filter(({ form }) => form === 'DIRECT')
    .map(({ id }) => ({ id, span: null, concerned: null, date: null }));
  if (!first || !second) throw new Error('the article has too few words');
  const speaker = {
    kind: 'NEW_BODY',
    key: 'Ministry of Rivers',
    bodyKind: 'MINISTRY',
    country: 'XNO',
  } as const;
  const accepted = [
    { ...first, speaker },
    { ...second, speaker: { kind: 'UNNAMED', key: 'an official', country: 'XVM' } as const },
  ];
  const wrong = async (other: Partial<SpeakerChoice>) =>
    desk.articles.draft(at.set, at.text, null, [{ ...first, speaker: { ...speaker, ...other } }]);
  await expect(wrong({ bodyKind: 'CLUB' })).rejects.toThrow('CLUB is no kind of a new body');
  await expect(wrong({ country: 'XXX' })).rejects.toThrow('there is no country XXX');
  await expect(wrong({ key: 'Министерство' })).rejects.toThrow('no slug can be made');
  await expect(wrong({ kind: 'BODY', key: 'ministry-of-rivers' })).rejects.toThrow('speaks');
  await expect(wrong({ key: 'harbour-post' })).rejects.toThrow(
    'there is a body harbour-post already',
  );
  const entries = await desk.articles.draft(at.set, at.text, null, accepted);
  await desk.save(desk.ann, at.set, at.version, ...entries);
  expect(entries.find(({ type }) => type === 'Body')).toEqual({
    type: 'Body',
    key: 'ministry-of-rivers',
    base: null,
    draft: {
      slug: 'ministry-of-rivers',
      kind: 'MINISTRY',
      names: { en: 'Ministry of Rivers' },
      country: 'XNO',
    },
  });
  const speakers = entries
    .filter(({ type }) => type === 'Statement')
    .map(({ draft }) => Object(draft).speaker);
  expect(speakers).toEqual(
    expect.arrayContaining([
      { body: 'ministry-of-rivers' },
      { unnamed: 'an official', country: 'XVM' },
    ]),
  );
  const run = await desk.check(at.set);
  expect('faults' in run ? run.faults.map(({ message }) => message) : []).toEqual([]);
  // Once more it is the same body.
  expect(await desk.articles.draft(at.set, at.text, null, accepted)).toEqual([]);
});
