import { expect, test } from 'vitest';
import { deed, invited, startedDesk } from './started-desk.ts';

const SAVES = 1_000;
const PAGES = ['/', '/accords/pact', '/statements', '/sources/gazette'];

test(`${SAVES} saves at the desk take no page out of the cache of readers`, async () => {
  const desk = await startedDesk();
  const admin = await desk.enter(await desk.firstLink());
  const ann = await invited(desk, admin, 'Ann', '[EDITOR]');
  /** How often the cache was asked so far and had the answer, and had it not. */
  const looks = async () => {
    const metrics = await (await desk.get('/metrics')).text();
    const count = (result: string) =>
      Number(
        new RegExp(`^signatory_response_cache_looks_total\\{.*${result}.*\\} (\\d+)`, 'm').exec(
          metrics,
        )?.[1],
      );
    return { hits: count('hit'), misses: count('miss') };
  };
  const read = async () => {
    const texts: string[] = [];
    for (const page of PAGES) texts.push(await (await desk.get(page)).text());
    return texts;
  };
  // From the second request on an answer is kept.
  for (let i = 0; i < 2; i++) await read();
  const first = await read();
  const before = await looks();
  const { changeSet: set } = await deed(desk, ann, 'createChangeSet', { title: 'Saved' });
  const changeSet: string = set.id;
  const entry = { type: 'BODY', key: 'saved' };
  let reads = 0;
  for (let expected = 1; expected <= SAVES; expected++) {
    const draft = { slug: 'saved', kind: 'NEWS_PUBLISHER', names: { en: `Name ${expected}` } };
    const { refusals } = await deed(desk, ann, 'saveDraft', { changeSet, entry, expected, draft });
    expect(refusals).toEqual([]);
    if (expected % 10 !== 0) continue;
    expect(await read()).toEqual(first);
    reads += PAGES.length;
  }
  const after = await looks();
  expect(after).toEqual({ hits: before.hits + reads, misses: before.misses });
  await desk.close();
}, 600_000);
