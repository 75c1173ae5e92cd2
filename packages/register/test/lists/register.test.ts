import { beforeAll, describe, expect, test } from 'vitest';
import { RefusedValue, UnknownSlug } from '../../src/register.ts';
import { overEveryEngine } from '../support/engines.ts';
import { accord, addGazette, body, source, statement } from '../support/gazette.ts';

describe('the register', () => {
  overEveryEngine((told) => {
    beforeAll(async () => {
      await addGazette(told().register);
    });

    test('takes a draft once, and the same draft again leaves no revision', async () => {
      const { register } = told();
      const before = await register.revision();
      expect(
        await register.bodies.add(
          { ...body, slug: 'the-herald', names: { en: 'The Herald' } },
          'found',
        ),
      ).toBe('added');
      expect(
        await register.bodies.add(
          { ...body, slug: 'the-herald', names: { en: 'The Herald' } },
          'again',
        ),
      ).toBe('unchanged');
      expect(
        await register.bodies.add(
          { ...body, slug: 'the-herald', names: { en: ['The Herald', 'Herald'] } },
          'alias',
        ),
      ).toBe('changed');
      expect(await register.revision()).toEqual({
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        state: expect.stringMatching(/^[0-9a-f]{64}$/),
        number: before.number + 2,
        lastChange: '2026-11-23T12:00:00.000Z',
      });
    });

    test('refuses a draft that names what is not there, and keeps nothing of it', async () => {
      const { register } = told();
      const before = await register.revision();
      const dangling = {
        ...statement('dangling', { exact: 'We will sign in spring.' }),
        speaker: { leader: 'nobody' },
      };
      await expect(register.statements.add(dangling, 'test')).rejects.toThrow(UnknownSlug);
      expect((await register.statements.byKeys(['dangling'])).size).toBe(0);
      expect((await register.revision()).number).toBe(before.number);
    });

    test('refuses an umbrella under an umbrella', async () => {
      const { accords } = told().register;
      await accords.add({ ...accord, slug: 'protocol', partOf: 'pact' }, 'test');
      await expect(
        accords.add({ ...accord, slug: 'annex', partOf: 'protocol' }, 'test'),
      ).rejects.toThrow(/stands under an umbrella/);
    });

    test('refuses an act that would count on no day', async () => {
      const { register } = told();
      const undated = { ...source, slug: 'undated', published: undefined };
      await register.sources.add(
        {
          slug: 'undated',
          title: 'Undated',
          publisher: undated.publisher,
          language: 'en',
          kind: 'NEWS',
        },
        'test',
      );
      const acts = [{ kind: 'ADOPTED' as const, citations: [{ source: 'undated' }] }];
      await expect(
        register.accords.add({ ...accord, slug: 'dateless', acts }, 'test'),
      ).rejects.toThrow(/count on no day/);
    });

    test.each([
      [{ first: 0 }, /first is 0/],
      [{ first: 101 }, /first is 101/],
      [{ last: -1 }, /last is -1/],
      [{ first: 1, last: 1 }, /both/],
      [{ after: 'x' }, /no cursor/],
      [{ after: Buffer.from('["a"]').toString('base64url') }, /no cursor/],
    ])('refuses the page %j', async (page, says) => {
      const list = told().register.statements.list([], page);
      await expect(list).rejects.toThrow(RefusedValue);
      await expect(list).rejects.toThrow(says);
    });

    test('lists the same things walking forward and backward', async () => {
      const { bodies } = told().register;
      for (const slug of ['a', 'b', 'c', 'd', 'e']) await bodies.add({ ...body, slug }, 'test');
      const all = (await bodies.list({}, { first: 100 })).rows.map(({ slug }) => slug);
      const forward: string[] = [];
      for (
        let page = await bodies.list({}, { first: 2 });
        ;
        page = await bodies.list({}, { first: 2, after: page.cursors.at(-1) })
      ) {
        forward.push(...page.rows.map(({ slug }) => slug));
        if (!page.hasNextPage) break;
      }
      const backward: string[] = [];
      for (
        let page = await bodies.list({}, { last: 2 });
        ;
        page = await bodies.list({}, { last: 2, before: page.cursors[0] })
      ) {
        backward.unshift(...page.rows.map(({ slug }) => slug));
        if (!page.hasPreviousPage) break;
      }
      expect([forward, backward]).toEqual([all, all]);
      expect(await (await bodies.list({}, { first: 1 })).totalCount()).toBe(all.length);
    });
  });
});
