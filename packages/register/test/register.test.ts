import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../src/drafts/accords.ts';
import {
  openRegister,
  PassageNotFound,
  PassageNotUnique,
  Refused,
  RefusedValue,
  UnknownSlug,
} from '../src/register.ts';
import { overEveryEngine } from './engines.ts';

// A text of our own, in which one passage stands twice.
const text =
  'The envoy said: “We will sign in spring.” Asked again, he said “in spring,” and left.';
const sha256 = createHash('sha256').update(text).digest('hex');

const body = { slug: 'the-gazette', kind: 'NEWS_PUBLISHER', names: { en: 'The Gazette' } } as const;
const source = {
  slug: 'gazette',
  title: 'Talks',
  publisher: 'the-gazette',
  published: '2025-11-06',
  language: 'en',
  kind: 'NEWS',
  sha256,
} as const;
const accord: AccordDraft = {
  slug: 'pact',
  kind: 'TREATY',
  binding: true,
  names: { en: 'Pact' },
  description: 'A pact.',
  citations: [{ source: 'gazette' }],
};

function statement(
  slug: string,
  ...passages: { exact: string; prefix?: string; suffix?: string; start?: number }[]
) {
  return {
    slug,
    speaker: { unnamed: 'the envoy' },
    accords: ['pact'],
    wordings: [{ source: 'gazette', form: 'DIRECT' as const, attributedAs: 'The envoy', passages }],
  };
}

describe('the register', () => {
  overEveryEngine((told) => {
    beforeAll(async () => {
      const { bodies, sources, accords } = told().register;
      await bodies.add(body, 'test');
      await sources.add(source, 'test');
      await accords.add(accord, 'test');
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
      const list = told().register.statements.list({}, page);
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

    describe('with the text of a source held', () => {
      beforeAll(async () => {
        await told().register.holdText('gazette', text);
      });

      test('says how verbatim words are, by comparing them', async () => {
        const { statements } = told().register;
        await statements.add(statement('exact', { exact: 'We will sign in spring.' }), 'test');
        await statements.add(statement('case', { exact: 'WE WILL SIGN IN SPRING.' }), 'test');
        const found = await statements.byKeys(['exact', 'case']);
        expect(
          [...found.values()].map(({ slug, wordings }) => [slug, wordings[0].verbatim]),
        ).toEqual(
          expect.arrayContaining([
            ['exact', 'EXACT'],
            ['case', 'CASE'],
          ]),
        );
        expect(found.get('exact')?.wordings[0].verification).toEqual({ on: '2026-11-23', sha256 });
      });

      test('refuses words that do not stand in it', async () => {
        await expect(
          told().register.statements.add(
            statement('invented', { exact: 'We have already signed everything.' }),
            'test',
          ),
        ).rejects.toThrow(PassageNotFound);
      });

      test('refuses words that stand in it twice, until their context tells the place', async () => {
        const { statements } = told().register;
        await expect(
          statements.add(statement('twice', { exact: 'in spring' }), 'test'),
        ).rejects.toThrow(PassageNotUnique);
        await statements.add(
          statement('twice', { exact: 'in spring', prefix: 'he said “', suffix: ',”' }),
          'test',
        );
        expect((await statements.byKeys(['twice'])).get('twice')?.wordings[0].verbatim).toBe(
          'EXACT',
        );
      });

      test('refuses an offset that is not theirs', async () => {
        await expect(
          told().register.statements.add(
            statement('offset', { exact: 'We will sign in spring.', start: 3 }),
            'test',
          ),
        ).rejects.toThrow(/begins at 17/);
      });

      test('refuses another text in its place', async () => {
        await expect(told().register.holdText('gazette', `${text} `)).rejects.toThrow(/SHA-256/);
      });
    });
  });
});

describe('a database file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('is made with its folder, and opened again as it was left', async () => {
    const url = `file:${join(folder, 'new', 'register.sqlite')}`;
    const first = await openRegister(url);
    await first.bodies.add(body, 'test');
    await first.close();
    const second = await openRegister(url);
    expect((await second.counts()).bodies).toBe(1);
    await second.close();
  });

  test('of another program is refused and left as it is', async () => {
    const path = join(folder, 'other.sqlite');
    new DatabaseSync(path).exec('create table address (name text)');
    const before = await readFile(path);
    await expect(openRegister(`file:${path}`)).rejects.toThrow(/database of another program/);
    expect(await readFile(path)).toEqual(before);
  });

  test('that is no database is refused and left as it is', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(
      path,
      'not a database at all, but long enough to have a header of a hundred bytes or more, as files of SQLite do',
    );
    await expect(openRegister(`file:${path}`)).rejects.toThrow(Refused);
    expect(await readFile(path, 'utf8')).toMatch(/^not a database/);
  });

  test('written by a newer version is refused', async () => {
    const path = join(folder, 'newer.sqlite');
    await (await openRegister(`file:${path}`)).close();
    const database = new DatabaseSync(path);
    database.exec(
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2027-01-01')",
    );
    database.close();
    await expect(openRegister(`file:${path}`)).rejects.toThrow(/newer version/);
  });

  test.each(['', 'mysql://x', 'register.sqlite'])('named %j is refused', async (url) => {
    await expect(openRegister(url)).rejects.toThrow(/names no database/);
  });
});
