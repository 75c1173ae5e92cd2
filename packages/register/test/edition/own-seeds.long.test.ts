import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSeeds } from '../../src/edition/write-seeds.ts';
import { openRegister } from '../../src/register.ts';
import { tidySeeds } from '../../src/seeds/tidy.ts';
import { onSqlite, SEEDS } from '../support/snapshots.ts';

async function bytesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : []));
  const texts = paths.sort().map(async (path) => {
    return [path.slice(folder.length), await readFile(path, 'utf8')] as const;
  });
  return new Map(await Promise.all(texts));
}

test('the project’s own record, taken out as seed files, is the files of the project, as tidy writes them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'own-'));
  const register = await onSqlite('seeds');
  try {
    await writeSeeds(register, folder);
    const written = await bytesOf(folder);
    const own = await bytesOf(SEEDS);
    expect([...written.keys()]).toEqual([...own.keys()]);
    for (const [path, text] of own) expect(written.get(path) === text, path).toBe(true);
    const empty = await openRegister(':memory:');
    await tidySeeds(empty, folder).finally(() => empty.close());
    expect(await bytesOf(folder)).toEqual(written);
  } finally {
    await register.close();
    await rm(folder, { recursive: true });
  }
});
