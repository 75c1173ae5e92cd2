import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIGNED } from '../drafting/invented.ts';
import { type ArticleDesk, articleDesk } from './support/article-desk.ts';

let at: ArticleDesk;
beforeAll(async () => {
  at = await articleDesk((_, text) => text.replace('until: 2031-03-31', 'until: 2031-03-01'));
});
afterAll(() => at.close());

/** Accepts the one act of the article, that Velmark signed on 3 March 2031. */
async function accepted() {
  const held = await at.held(SIGNED);
  const { proposals } = await at.desk.articles.read(held.set, held.text);
  const signed = proposals.find(({ act }) => act === 'SIGNED');
  const { version } = await at.accept(held, [
    { id: signed?.id ?? '', span: null, speaker: null, concerned: null, date: null },
  ]);
  return { set: held.set, version };
}

test('an act later than the coverage of its accord is told with accord and day, and with a draft that sets the day', async () => {
  const { desk } = at;
  const { set, version } = await accepted();
  const run = await desk.check(set);
  const faults = 'faults' in run ? run.faults : [];
  expect(faults.map(({ message, cure }) => `${message}; ${cure}`)).toEqual([
    'Participation:river-accord/XVM.acts.0.date: XVM: SIGNED 2031-03-03 is later than 2031-03-01, up to which river-accord was looked through; ' +
      'look for what else happened by then and write that day as until in the coverage of river-accord, or correct the date',
  ]);
  const [late] = run.coverage;
  expect(run.coverage).toMatchObject([
    {
      accord: 'river-accord',
      until: '2031-03-01',
      day: '2031-03-03',
      draft: {
        type: 'Accord',
        key: 'river-accord',
        draft: { coverage: { until: '2031-03-03', lookedFor: ['What states said of it.'] } },
      },
    },
  ]);
  if (!late?.draft) throw new Error('the day is not offered');
  await desk.save(desk.ann, set, version, late.draft);
  const after = await desk.check(set);
  expect(after).toMatchObject({ coverage: [] });
  expect(
    'effect' in after && after.effect.entries.map(({ type, key }) => `${type} ${key}`),
  ).toEqual([
    'Accord river-accord',
    'Participation river-accord/XVM',
    'Source 2031-03-04-harbour-post-river-accord',
  ]);
});

test('of an act that no source or text of the change set tells the day is not offered, nor one that is still to come', async () => {
  const { desk } = at;
  const act = (date: string, source: string) => ({
    type: 'Participation' as const,
    key: 'river-accord/XNO',
    base: null,
    draft: { country: 'XNO', acts: [{ kind: 'SIGNED', date, citations: [{ source }] }] },
  });
  const set = await desk.create(desk.ann, 'By hand');
  await desk.save(desk.ann, set, 1, act('2031-03-03', '2031-03-01-harbour-post-old'));
  const offered = async (one: string) =>
    (await desk.check(one)).coverage.map(({ day, draft }) => [day, draft]);
  expect(await offered(set)).toEqual([['2031-03-03', null]]);

  const { set: read, version } = await accepted();
  await desk.save(
    desk.ann,
    read,
    version,
    act('2031-03-06', '2031-03-04-harbour-post-river-accord'),
  );
  expect(await offered(read)).toEqual([['2031-03-06', null]]);
});

test('an imprecise act has the first day that it may be', async () => {
  const { desk } = at;
  const { set, version } = await accepted();
  const source = '2031-03-04-harbour-post-river-accord';
  await desk.save(desk.ann, set, version, {
    type: 'Participation',
    key: 'river-accord/XNO',
    base: null,
    draft: {
      country: 'XNO',
      acts: [{ kind: 'SIGNED', date: '2031-04', citations: [{ source }] }],
    },
  });
  expect((await desk.check(set)).coverage).toMatchObject([{ day: '2031-04-01', draft: null }]);
});
