import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dumpSeeds, loadSeeds } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();

describe('seeds', () => {
  onEveryEngine((fixture) => {
    test('come out as they went in, byte for byte', async () => {
      await loadSeeds(fixture().register, folder().path);
      const before = await bytesOf(folder().path);
      const out = await mkdtemp(join(tmpdir(), 'dump-'));
      await dumpSeeds(fixture().register, out);
      expect(await bytesOf(out)).toEqual(before);
      expect(Object.keys(before)).toHaveLength(6);
      await rm(out, { recursive: true });
    });

    test('are dumped over older ones without a trace of these', async () => {
      await loadSeeds(fixture().register, folder().path);
      const before = await bytesOf(folder().path);
      const { path, edit } = folder();
      await edit('accords/pact.yaml', (text) => text.replace('A pact.', 'A treaty.'));
      await cp(join(path, 'sources/gazette'), join(path, 'sources/herald'), { recursive: true });
      await dumpSeeds(fixture().register, path);
      expect(await bytesOf(path)).toEqual(before);
    });

    test('loaded again change nothing and leave no revision', async () => {
      await loadSeeds(fixture().register, folder().path);
      const before = await fixture().register.revision();
      expect(await loadSeeds(fixture().register, folder().path)).toMatchObject({
        added: 0,
        changed: 0,
        removed: 0,
      });
      expect(await fixture().register.revision()).toEqual(before);
    });

    test('taken out of the files are taken out of the register, each with a revision', async () => {
      await loadSeeds(fixture().register, folder().path);
      const before = await fixture().register.revision();
      await rm(join(folder().path, 'sources/gazette/statements.yaml'));
      await folder().edit('accords/pact.yaml', (text) => text.replace('A pact.', 'A treaty.'));
      const changes = await loadSeeds(fixture().register, folder().path);
      expect(changes).toMatchObject({ added: 0, changed: 1, removed: 2 });
      expect((await fixture().register.counts()).statements).toBe(0);
      expect((await fixture().register.revision()).number).toBe(before.number + 3);
    });
  });
});

async function bytesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}
