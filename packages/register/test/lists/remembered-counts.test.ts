import { beforeAll, expect, test } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import { addGazette, statement } from '../support/gazette.ts';

const FILTER = { form: 'DIRECT', channel: 'SPEECH' } as const;

onEveryEngine((fixture) => {
  beforeAll(() => addGazette(fixture().register));

  const counted = async () => {
    const { register, queries } = fixture();
    const page = await register.statements.list([{}, FILTER], { first: 1 });
    const before = queries.length;
    const count = await page.totalCount();
    return { count, queries: queries.slice(before).filter((query) => /count\(\*\)/.test(query)) };
  };
  const say = (slug: string) =>
    fixture().register.statements.add(
      { ...statement(slug, { exact: 'We will sign in spring.' }), channel: 'SPEECH' },
      'test',
    );

  test('statements under conditions are counted once, and again when the record was written', async () => {
    await say('one');
    expect(await counted()).toEqual({ count: 1, queries: [expect.any(String)] });
    expect(await counted()).toEqual({ count: 1, queries: [] });
    await say('two');
    expect(await counted()).toEqual({ count: 2, queries: [expect.any(String)] });
    const { register } = fixture();
    const other = await register.statements.list([{}, { ...FILTER, to: '1990' }], { first: 1 });
    expect(await other.totalCount()).toBe(0);
  });
});
