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

test('words that are accepted after the act that they announce become its statement', async () => {
  const held = await at.held(AHEAD);
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const act = proposals.find(({ act: kind }) => kind === 'ANNOUNCED');
  const words = proposals.find(
    ({ form, start, end }) => form !== null && act && start <= act.start && act.end <= end,
  );
  const { version } = await at.accept(held, [asRead(act)]);
  const { entries } = await at.accept({ ...held, version }, [asRead(words)]);
  const statement = entries.find(({ type }) => type === 'Statement');
  const place = entries.find(({ type }) => type === 'Participation');
  expect(Object(place?.draft).acts).toMatchObject([
    { kind: 'ANNOUNCED', statement: statement?.key, by: Object(statement?.draft).speaker },
  ]);
  expect(Object(place?.draft).acts).toHaveLength(1);
});

test('indirect words are written as they are shown, without the “that” before them, and are marked as written', async () => {
  const held = await at.held(
    'Oru Lind said of the River Accord that the boats would carry wood and stone and bread and salt to every town of both banks. Oru Lind also said that the gate is old.',
  );
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const said = proposals.filter(({ form }) => form === 'INDIRECT');
  expect(said.length).toBeGreaterThan(0);
  const { entries } = await at.accept(held, said.map(asRead));
  const written = entries
    .filter(({ type }) => type === 'Statement')
    .flatMap(({ draft }) => Object(draft).wordings)
    .map(({ clause }) => clause.exact);
  expect(written).toEqual(said.flatMap(({ words }) => words));
  for (const words of written) expect(words).not.toMatch(/^that /);
  const again = await at.desk.articles.read(held.set, held.text);
  expect(again.proposals.filter(({ isWritten }) => !isWritten)).toEqual([]);
});

test('other words that an editor took are marked as written when they begin with “that” or are cut', async () => {
  const article = 'Oru Lind said that the River Accord is old. The boats are many.';
  const held = await at.held(article);
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const said = proposals.find(({ form }) => form === 'INDIRECT');
  const start = article.indexOf('that the');
  const span = { start, end: article.indexOf(' is old') };
  const one = { ...asRead(said), span };
  await at.desk.decisions.decide(at.desk.ann, held.set, held.text, [
    { ...one, decided: 'ACCEPTED' },
  ]);
  await at.accept(held, [one]);
  const again = await at.desk.articles.read(held.set, held.text);
  expect(again.proposals.find(({ id }) => id === said?.id)).toMatchObject({
    isWritten: true,
    decision: { span },
  });
});

test('words with an accord of their own need none of the article', async () => {
  const held = await at.held('“The gate is open,” Oru Lind said.');
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const concerned = { accords: ['river-accord'], countries: [] };
  const { entries } = await at.accept(held, [{ ...asRead(proposals[0]), concerned }]);
  expect(entries.find(({ type }) => type === 'Statement')?.draft).toMatchObject({
    accords: ['river-accord'],
  });
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
