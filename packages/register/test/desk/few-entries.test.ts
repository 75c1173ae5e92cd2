import { expect, type MockInstance, test, vi } from 'vitest';
import { AHEAD } from '../drafting/invented.ts';
import { articleDesk } from './support/article-desk.ts';

test('an article is held, read and drafted without reading all entries of the record, and finds what it repeats', async () => {
  const whole: MockInstance[] = [];
  const at = await articleDesk(undefined, (register) => {
    const { editions } = register;
    whole.push(vi.spyOn(editions, 'chain'), vi.spyOn(editions, 'entriesAt'));
    return register;
  });
  const { desk } = at;
  const held = await at.held(AHEAD);
  const { proposals } = await desk.articles.read(held.set, held.text);
  const { entries } = await at.accept(
    held,
    proposals
      .filter(({ speaker }) => speaker !== null)
      .map(({ id }) => ({ id, span: null, speaker: null, concerned: null, date: null })),
  );
  expect(entries.map(({ type, key }) => `${type}:${key}`)).toContain(
    'Statement:lind-2031-03-03-river-accord',
  );
  for (const read of whole) expect(read).not.toHaveBeenCalled();
  await at.close();
});
