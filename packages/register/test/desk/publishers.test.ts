import { expect, test } from 'vitest';
import { text } from '../support/gazette.ts';
import { onEveryDesk } from './support/on-every-desk.ts';

onEveryDesk(({ desk }) => {
  const GIVEN = { content: text, address: null, published: '2026-11-06' };
  const hold = async (
    set: string,
    publisher: string,
    more: object = {},
    newPublisher: { slug: string; name: string } | null = null,
  ) => {
    const { version = 0 } = (await desk().changeSet(set)) ?? {};
    return desk().hold(desk().ann, set, version, { ...GIVEN, publisher, ...more }, newPublisher);
  };
  const state = async (set: string) => ({
    version: (await desk().changeSet(set))?.version,
    drafts: (await desk().drafts(set)).map(({ type, key }) => `${type}:${key}`),
    texts: (await desk().texts.list(set)).map(({ publisher }) => publisher),
  });

  test('what is wrong with an article is told before its publisher is saved', async () => {
    const set = await desk().create(desk().ann, 'An article');
    for (const wrong of [{ published: '2026-11-31' }, { address: 'javascript:alert(1)' }])
      await expect(hold(set, 'The Evening Mail', wrong)).rejects.toMatchObject({ code: 'INVALID' });
    expect(await state(set)).toEqual({ version: 1, drafts: [], texts: [] });
    await hold(set, 'The Evening Mail');
    // It is drafted with what is accepted of the article, and not before.
    expect(await state(set)).toEqual({ version: 2, drafts: [], texts: ['the-evening-mail'] });
  });

  test('a publisher is found by any name; one in another script gets the slug that is given', async () => {
    const set = await desk().create(desk().ann, 'An article');
    await expect(hold(set, 'صحيفة المساء')).rejects.toMatchObject({ where: ['newPublisher'] });
    await expect(
      hold(set, 'صحيفة المساء', {}, { slug: 'Évening', name: 'The Evening' }),
    ).rejects.toMatchObject({ where: ['newPublisher'] });
    expect(await state(set)).toEqual({ version: 1, drafts: [], texts: [] });
    await hold(set, 'صحيفة المساء', {}, { slug: 'evening-post', name: 'The Evening Post' });
    const names = { en: 'The Evening Post', ar: 'صحيفة المساء' };
    const draft = { slug: 'evening-post', kind: 'NEWS_PUBLISHER', names };
    const { version = 0 } = (await desk().changeSet(set)) ?? {};
    await desk().save(desk().ann, set, version, {
      type: 'Body',
      key: 'evening-post',
      base: null,
      draft,
    });
    for (const name of ['صحيفة  المساء', 'the evening post', 'evening-post'])
      await hold(set, name, { content: `${text} ${name}` });
    expect((await state(set)).texts).toEqual(Array(4).fill('evening-post'));
    await expect(
      hold(set, 'Вечер', {}, { slug: 'evening-post', name: 'The Evening' }),
    ).rejects.toThrow('there is a body evening-post already');
  });

  test('entries are saved together or not at all, and none has an empty key', async () => {
    const set = await desk().create(desk().ann, 'Two entries');
    const entry = (key: string) =>
      ({ type: 'Body', key, base: null, draft: { slug: key } }) as const;
    await expect(desk().save(desk().ann, set, 1, entry('mail'), entry(''))).rejects.toThrow(
      'an entry has an empty key',
    );
    expect(await state(set)).toMatchObject({ version: 1, drafts: [] });
    await desk().save(desk().ann, set, 1, entry('mail'), entry('post'));
    expect(await state(set)).toMatchObject({ version: 2, drafts: ['Body:mail', 'Body:post'] });
  });
});
