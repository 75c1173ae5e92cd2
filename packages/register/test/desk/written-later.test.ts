import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownProposal } from '../../src/desk/desk.ts';
import { AHEAD, SIGNED } from '../drafting/invented.ts';
import { type ArticleDesk, articleDesk } from './support/article-desk.ts';

let at: ArticleDesk;
beforeAll(async () => {
  at = await articleDesk((_, text) =>
    text.replaceAll('oru-lind', 'lind').replace('en: Oru Lind', 'en: Oru Lìnd'),
  );
});
afterAll(() => at.close());

const asRead = (one: KnownProposal | undefined) => ({
  id: one?.id ?? '',
  span: null,
  speaker: null,
  concerned: null,
  date: null,
});

test('a day that an editor gives is written in place of the one that was read, and nothing of it is inferred', async () => {
  const held = await at.held(SIGNED);
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const signed = proposals.find(({ act }) => act === 'SIGNED');
  const said = proposals.find(({ form }) => form === 'DIRECT');
  const { entries } = await at.accept(held, [
    { ...asRead(signed), date: '2031-03-02' },
    { ...asRead(said), date: '2031-02' },
  ]);
  const drafts = new Map(entries.map(({ type, draft }) => [type, Object(draft)]));
  const [act] = drafts.get('Participation').acts;
  expect([act.date, act.dateWording, act.dateInferred]).toEqual([
    '2031-03-02',
    undefined,
    undefined,
  ]);
  const { date, dateWording, dateInferred } = drafts.get('Statement');
  expect([date, dateWording, dateInferred]).toEqual(['2031-02', undefined, undefined]);
  await expect(
    at.desk.articles.draft(held.set, held.text, null, [{ ...asRead(said), date: 'Monday' }]),
  ).rejects.toThrow('Monday is no day');
});

test('an act that is accepted after the words that announce it has them as its statement', async () => {
  const held = await at.held(AHEAD);
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const act = proposals.find(({ act: kind }) => kind === 'ANNOUNCED');
  const words = proposals.find(
    ({ form, start, end }) => form !== null && act && start <= act.start && act.end <= end,
  );
  const { entries: said, version } = await at.accept(held, [asRead(words)]);
  const statement = said.find(({ type }) => type === 'Statement');
  const { entries } = await at.accept({ ...held, version }, [asRead(act)]);
  const place = entries.find(({ type }) => type === 'Participation');
  expect(Object(place?.draft).acts).toMatchObject([
    { kind: 'ANNOUNCED', statement: statement?.key, by: Object(statement?.draft).speaker },
  ]);
});

test('somebody whose name is on record with other marks on its letters is no new person, whatever their slug is', async () => {
  const held = await at.held('“The river is wide,” Oru Lind said of the River Accord.');
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  expect(proposals.map(({ speaker }) => speaker)).toEqual([{ kind: 'LEADER', key: 'lind' }]);
});

test('a new publisher is drafted with what is accepted, once', async () => {
  const { desk } = at;
  const set = await desk.create(desk.ann, 'An article');
  const given = { content: SIGNED, address: null, publisher: 'The Mail', published: '2031-03-04' };
  const version = await desk.hold(desk.ann, set, 1, given, null);
  expect(await desk.drafts(set)).toEqual([]);
  const [held] = await desk.texts.list(set);
  const text = held?.id ?? '';
  const { proposals } = await desk.articles.read(set, text);
  const { entries, ...after } = await at.accept({ set, version, text }, [asRead(proposals[0])]);
  expect(entries[0]).toEqual({
    type: 'Body',
    key: 'the-mail',
    base: null,
    draft: { slug: 'the-mail', kind: 'NEWS_PUBLISHER', names: { en: 'The Mail' } },
  });
  const more = await at.accept({ set, text, ...after }, [asRead(proposals[1])]);
  expect(more.entries.map(({ type }) => type)).not.toContain('Body');
});
