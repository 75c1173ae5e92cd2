import { beforeAll, expect, test } from 'vitest';
import { onEveryDesk } from './support/on-every-desk.ts';
import { approved, begun, type OpenDesk } from './support/open-desk.ts';

onEveryDesk((fixture) => {
  let desk: OpenDesk;
  beforeAll(() => {
    desk = fixture.desk();
  });

  test('an entry that another edition removed is told with that edition, and not as a wrong name', async () => {
    const names = { en: 'A body' };
    const body = { type: 'Body', key: 'a-body' } as const;
    const added = await approved(desk, [
      { ...body, base: null, draft: { slug: 'a-body', kind: 'OTHER', names } },
    ]);
    await desk.publish(desk.ben, added.set, added.digest);
    const { set } = await begun(desk, [
      {
        type: 'Source',
        key: 'a-source',
        base: null,
        draft: {
          slug: 'a-source',
          title: 'A source',
          publisher: 'a-body',
          published: '2026-01-05',
          url: 'https://a.example/source',
          language: 'en',
          kind: 'NEWS',
        },
      },
    ]);
    const check = async () => {
      const run = await desk.check(set);
      return 'faults' in run
        ? run.faults.map(({ message, cure }) => `${message}; ${cure}`)
        : run.effect.entries.map(({ key }) => key);
    };
    expect(await check()).toEqual(['a-source']);
    const { digest = null } = (await desk.entry(body)) ?? {};
    const removed = await approved(desk, [{ ...body, base: digest, draft: null }]);
    const edition = await desk.publish(desk.ben, removed.set, removed.digest);
    expect(await check()).toEqual([
      `Source:a-source.publisher: there is no body "a-body" any more: edition ${edition} removed it; name another body here or none, or add this one again`,
    ]);
  });
});
