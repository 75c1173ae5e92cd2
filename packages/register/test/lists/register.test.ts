import { beforeAll, describe, expect, test } from 'vitest';
import { RefusedValue, UnknownSlug } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addGazette, body, source, statement } from '../support/gazette.ts';

describe('the register', () => {
  onEveryEngine((fixture) => {
    beforeAll(async () => {
      await addGazette(fixture().register);
    });

    test('takes a draft once, and the same draft again leaves no revision', async () => {
      const { register } = fixture();
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
        edition: null,
        isPublished: false,
      });
    });

    test('refuses a draft that names what is not there, and keeps nothing of it', async () => {
      const { register } = fixture();
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
      const { accords } = fixture().register;
      await accords.add({ ...accord, binding: false }, 'test');
      await accords.add({ ...accord, slug: 'protocol', partOf: 'pact' }, 'test');
      await expect(
        accords.add({ ...accord, slug: 'annex', partOf: 'protocol' }, 'test'),
      ).rejects.toThrow(/stands under an umbrella/);
    });

    test('refuses an umbrella that binds, and what binds as one', async () => {
      const { accords } = fixture().register;
      const kind = 'UMBRELLA' as const;
      await expect(accords.add({ ...accord, slug: 'wide', kind }, 'test')).rejects.toMatchObject({
        message: expect.stringContaining('wide is an umbrella and does not bind'),
        cure: expect.stringContaining('write "binding: false"'),
        where: ['binding'],
      });
      await accords.add({ ...accord, slug: 'treaty' }, 'test');
      const protocol = { ...accord, slug: 'under-treaty', partOf: 'treaty' };
      await expect(accords.add(protocol, 'test')).rejects.toMatchObject({
        message: expect.stringContaining('treaty binds, and so is no umbrella over under-treaty'),
        cure: expect.stringContaining('a relation to it'),
        where: ['partOf'],
      });
      await accords.add({ ...accord, slug: 'wide', kind, binding: null }, 'test');
      await accords.add({ ...protocol, partOf: 'wide' }, 'test');
      const treaty = { ...accord, slug: 'wide', kind: 'TREATY' as const };
      await expect(accords.add(treaty, 'test')).rejects.toMatchObject({
        message: expect.stringContaining('wide binds, and has instruments under it'),
        where: ['binding'],
      });
    });

    test('refuses an accord that is part of itself, or of its own instrument, with a cure', async () => {
      const { accords } = fixture().register;
      const self = accords.add({ ...accord, slug: 'alone', partOf: 'alone' }, 'test');
      await expect(self).rejects.toMatchObject({
        message: expect.stringContaining('alone cannot be part of itself'),
        cure: 'name the accord that it is an instrument under, or remove "partOf"',
      });
      await accords.add({ ...accord, binding: false }, 'test');
      await accords.add({ ...accord, slug: 'protocol', partOf: 'pact' }, 'test');
      const circle = accords.add({ ...accord, partOf: 'protocol' }, 'test');
      await expect(circle).rejects.toMatchObject({
        message: expect.stringContaining('protocol is an instrument under pact already'),
        cure: 'remove "partOf" of one of the two',
      });
    });

    test('refuses an act that would count on no day', async () => {
      const { register } = fixture();
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
      const list = fixture().register.statements.list([], page);
      await expect(list).rejects.toThrow(RefusedValue);
      await expect(list).rejects.toThrow(says);
    });

    test('lists the same things walking forward and backward', async () => {
      const { bodies } = fixture().register;
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
