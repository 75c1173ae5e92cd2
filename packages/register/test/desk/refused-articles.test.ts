import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIGNED } from '../drafting/invented.ts';
import { type ArticleDesk, articleDesk } from './support/article-desk.ts';

let desk: ArticleDesk['desk'];
let held: ArticleDesk['held'];
let close: ArticleDesk['close'];
beforeAll(async () => {
  ({ desk, held, close } = await articleDesk());
});
afterAll(() => close());

test('what cannot be read or accepted is refused', async () => {
  const at = await held(SIGNED);
  const unknown = { accords: ['sea-accord'], countries: [] };
  for (const [accord, concerned] of [
    ['sea-accord', null],
    [null, unknown],
  ] as const)
    await expect(
      desk.articles.draft(at.set, at.text, accord, [
        { id: 'DIRECT:0-1', span: null, speaker: null, concerned, date: null },
      ]),
    ).rejects.toThrow('neither the record nor the change set has the accord sea-accord');
  const accepted = [{ id: 'DIRECT:0-1', span: null, speaker: null, concerned: null, date: null }];
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
