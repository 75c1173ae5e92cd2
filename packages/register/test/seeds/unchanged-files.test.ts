import { cpSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds } from '../../src/register.ts';
import { folderState } from '../../src/seeds/folder-state.ts';
import { onEveryEngine } from '../support/engines.ts';

import { seedFolder } from '../support/seed-folder.ts';

/** Some seconds after the files were written, which tells that none is written any more. */
const LATER = Date.now() + 60_000;

const folder = seedFolder();

onEveryEngine((fixture) => {
  const load = (program = 'one') => loadSeeds(fixture().register, folder().path, 'test', program);
  const unread = (program = 'one') =>
    fixture().register.imported({
      stamp: folderState(folder().path, LATER).stamp,
      digest: () => {
        throw new Error('a file was read');
      },
      program,
    });

  test('files that did not change since the last import are not read', async () => {
    const first = await load();
    const { stamp, digest } = folderState(folder().path, LATER);
    // Found by the digest, as right after writing: from now on by the stamp.
    await fixture().register.imported({ stamp, digest, program: 'one' });
    const again = await unread();
    const { added, changed, unchanged } = first;
    expect(again).toEqual({
      ...first,
      ...{ added: 0, changed: 0, unchanged: added + changed + unchanged },
    });
    expect(await load()).toEqual(again);
  });

  test('a copy of them with other times counts as them', async () => {
    await load();
    const copy = `${folder().path}-copy`;
    cpSync(folder().path, copy, { recursive: true });
    utimesSync(join(copy, 'bodies.yaml'), 1, 1);
    const same = folderState(copy, LATER);
    expect(await fixture().register.imported({ ...same, program: 'one' })).not.toBeNull();
    rmSync(copy, { recursive: true });
  });

  test('what changed is imported: in a file, beside the files, by name or in the record', async () => {
    await load();
    await folder().edit('sources/gazette/source.yaml', (said) => said.replace('Talks', 'Tasks'));
    expect((await load()).changed).toBe(1);
    writeFileSync(join(folder().path, 'sources/gazette/notes.txt'), '');
    await expect(load()).rejects.toThrow('notes.txt has no place');
    rmSync(join(folder().path, 'sources/gazette/notes.txt'));
    expect((await load()).changed).toBe(0);
    const { bodies } = fixture().register;
    await bodies.add({ slug: 'other', kind: 'NEWS_PUBLISHER', names: { en: 'Other' } }, 'test');
    expect((await load()).removed).toBe(1);
  });

  test('another program reads them again', async () => {
    await load();
    expect(
      await fixture().register.imported({ ...folderState(folder().path), program: 'two' }),
    ).toBe(null);
  });
});

describe('Files written just now', () => {
  test('are told by their bytes: their times may stay the same when they are written again', () => {
    expect(folderState(folder().path).stamp).toBeNull();
    expect(folderState(folder().path, LATER).stamp).toMatch(/^[0-9a-f]{64}$/);
  });
});
