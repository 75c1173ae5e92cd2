import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublished, replaceEditions } from '../../src/edition/chain.ts';
import { openRegister, Refused, type Register, loadSeeds as start } from '../../src/register.ts';
import {
  describePact,
  type EditionFolders,
  editionFolders,
  freshlyTold,
  told,
} from '../support/edition-folders.ts';
import { onEveryEngine } from '../support/engines.ts';

let folders: EditionFolders;
beforeAll(async () => {
  folders = await editionFolders();
});
afterAll(() => rm(folders.root, { recursive: true }));

const names = async (register: Register) =>
  (await register.editions.list({}, { first: 100 })).rows.map(({ name }) => name);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('was not refused'),
    (error: unknown) => error,
  );

onEveryEngine((fixture) => {
  describe('a start', () => {
    test('of an empty database takes the seeds and their editions, on the days of the editions', async () => {
      const { register } = fixture();
      const changes = await start(register, folders.first);
      expect(changes.editions).toMatchObject({ added: ['2026-12-01.1'], isOlder: false });
      expect(changes.isPublished).toBe(true);
      const all = await told(register);
      expect(all).toMatchObject({
        edition: '2026-12-01.1',
        isPublished: true,
        lastChange: '2026-12-01T00:00:00.000Z',
      });
      expect(all).toEqual(await freshlyTold(folders.first));
    });

    test('with the same head changes nothing', async () => {
      const { register } = fixture();
      const before = await register.revision();
      const changes = await start(register, folders.first);
      expect(changes).toMatchObject({ added: 0, changed: 0, removed: 0, isPublished: true });
      expect(changes.editions.added).toEqual([]);
      expect(await register.revision()).toEqual(before);
    });

    test('with files that changed since takes them, and says that they are not published', async () => {
      const { register } = fixture();
      const folder = join(folders.root, 'changed');
      await cp(folders.first, folder, { recursive: true });
      await describePact(folder, 'A pact that nobody has published.');
      const changes = await start(register, folder);
      expect(changes).toMatchObject({ changed: 1, isPublished: false });
      const last = (await register.history.list(null, null, { last: 1 })).rows[0];
      expect(last).toMatchObject({ edition: null, why: 'seeds', subject: 'Accord:pact' });
      expect(await register.revision()).toMatchObject({
        edition: '2026-12-01.1',
        isPublished: false,
      });
    });

    test('with newer seeds applies the newer editions in order, and they replace what was not published', async () => {
      const { register } = fixture();
      const before = await register.revision();
      const changes = await start(register, folders.third);
      expect(changes.editions.added).toEqual(['2026-12-03.1', '2026-12-03.2']);
      expect(await told(register)).toEqual(await freshlyTold(folders.third));
      expect((await register.revision()).number).toBeGreaterThan(before.number);
      const { rows } = await register.history.list('Accord:pact', null, {});
      expect(rows.map(({ edition, why }) => `${edition} ${why}`)).toEqual([
        '2026-12-01.1 The first.',
        '2026-12-03.1 It was called otherwise.',
        '2026-12-03.2 Corrected.',
      ]);
    });

    test('with older seeds, or with some that have no editions, imports nothing', async () => {
      const { register } = fixture();
      const before = await register.revision();
      for (const folder of [folders.first, folders.second, folders.bare]) {
        const changes = await start(register, folder);
        expect(changes.editions).toMatchObject({ isOlder: true, head: { name: '2026-12-03.2' } });
        expect(await register.revision()).toEqual(before);
      }
    });

    test('with a fork is refused, and names both heads and the cure', async () => {
      const { register } = fixture();
      const before = await told(register);
      const error = await refusal(start(register, folders.branch));
      expect(error).toBeInstanceOf(Refused);
      expect(String(error)).toMatch(/2026-12-03\.2 .*2026-12-02\.1 .*since edition 2026-12-01\.1/);
      expect(error).toMatchObject({ cure: expect.stringContaining('--again') });
      expect(await told(register)).toEqual(before);
    });

    test('with two branches that both published is refused by the files', async () => {
      const { register } = fixture();
      const before = await register.revision();
      const error = await refusal(start(register, folders.both));
      expect(String(error)).toMatch(/2026-12-02\.1.*2026-12-03\.1|2026-12-03\.1.*2026-12-02\.1/);
      expect(await register.revision()).toEqual(before);
    });

    test('lists what an edition changed, before and after, by accord and country', async () => {
      const { register } = fixture();
      const { rows } = await register.editions.changes('2026-12-03.2', {}, {});
      expect(rows.map(({ type, key, kind }) => `${type}:${key} ${kind}`)).toEqual([
        'Accord:pact CORRECTED',
        'Leader:envoy CORRECTED',
      ]);
      expect(JSON.parse(rows[0]?.before ?? '')).toMatchObject({ description: 'A second pact.' });
      expect(JSON.parse(rows[0]?.after ?? '')).toMatchObject({ description: 'A third pact.' });
      const ofAccord = await register.editions.changes('2026-12-03.2', { accord: 'pact' }, {});
      expect([ofAccord.rows.length, await ofAccord.totalCount()]).toEqual([1, 1]);
      const ofCountry = await register.editions.list({ country: 'AAA' }, {});
      expect(ofCountry.rows.map(({ name }) => name)).toEqual(['2026-12-01.1', '2026-12-03.2']);
      const removed = await register.editions.list({ kind: ['REMOVED'] }, {});
      expect(removed.rows).toEqual([]);
    });

    test('gives back every entry as an edition left it', async () => {
      const { register } = fixture();
      const entries = await register.editions.entriesAt('2026-12-03.1');
      expect(entries.get('Accord:pact')?.draft).toMatchObject({ description: 'A second pact.' });
      expect(entries.get('Participation:pact/AAA')?.kind).toBe('NEW');
      expect((await register.editions.entriesAt('2026-12-09.1')).size).toBe(0);
    });

    test('changes since an hour are all of its day, where an edition published them', async () => {
      const { register } = fixture();
      const since = async (instant: string) => {
        const { rows } = await register.history.list(null, instant, { first: 100 });
        return [...new Set(rows.map(({ edition }) => edition))];
      };
      expect(await since('2026-12-03T23:00:00Z')).toEqual(['2026-12-03.1', '2026-12-03.2']);
      expect(await since('2026-12-04T00:00:00Z')).toEqual([]);
    });

    test('with words that were redacted takes them out of all editions and of the log', async () => {
      const { register } = fixture();
      const folder = join(folders.root, 'redacted');
      await cp(folders.third, folder, { recursive: true });
      for (const edition of await readPublished(folder)) {
        const changes = edition.changes.map((change) =>
          JSON.stringify(change).includes('A second pact.')
            ? { ...change, draft: null, redacted: 'A court said so.' }
            : change,
        );
        await replaceEditions(folder, [{ ...edition, changes }]);
      }
      const before = await register.revision();
      const changes = await start(register, folder);
      expect(changes).toMatchObject({ added: 0, changed: 0, isPublished: true });
      const all = await told(register);
      expect(JSON.stringify(all)).not.toContain('A second pact.');
      expect(JSON.stringify(all)).toContain('A court said so.');
      expect(all).toEqual(await freshlyTold(folder));
      expect((await register.revision()).digest).toBe(before.digest);
      // Files that still have the words give none back.
      await start(register, folders.third);
      expect(await told(register)).toEqual(all);
    });
  });

  test('two starts at once, with older and newer seeds, end with the newer', async () => {
    const { register } = fixture();
    const results = await Promise.all([
      start(register, folders.first),
      start(register, folders.third),
      start(register, folders.second),
    ]);
    expect(results).toHaveLength(3);
    expect((await names(register)).at(-1)).toBe('2026-12-03.2');
  });
});

test('two nodes with different seeds on one file, started at once, end with the newer', async () => {
  const url = `file:${join(folders.root, 'shared.sqlite')}`;
  const node = async (folder: string) => {
    const register = await openRegister(url);
    await start(register, folder);
    await register.close();
  };
  await Promise.all([node(folders.first), node(folders.third), node(folders.second)]);
  const register = await openRegister(url);
  expect(await told(register)).toEqual(await freshlyTold(folders.third));
  await register.close();
});
