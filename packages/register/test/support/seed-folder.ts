import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { dumpSeeds, openRegister } from '../../src/register.ts';
import { addRecord } from './gazette.ts';

/** A folder with the seed files of a small record, made anew for each test, which may spoil it. */
export interface SeedFolder {
  readonly path: string;
  /** Changes one file; throws where the change changes nothing. */
  edit(file: string, change: (text: string) => string): Promise<void>;
}

/** Gives each test of the file a seed folder of its own. */
export function seedFolder(): () => SeedFolder {
  let path = '';
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'seeds-'));
    const register = await openRegister(':memory:');
    await addRecord(register);
    await dumpSeeds(register, path);
    await register.close();
  });
  afterEach(async () => {
    await rm(path, { recursive: true });
  });
  return () => ({
    path,
    async edit(file, change) {
      const before = await readFile(join(path, file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`the edit of ${file} changed nothing`);
      await writeFile(join(path, file), after);
    },
  });
}
