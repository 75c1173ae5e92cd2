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

/** Makes a folder with the seed files of a small record. */
export async function makeSeedFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'seeds-'));
  const register = await openRegister(':memory:');
  await addRecord(register);
  await dumpSeeds(register, path);
  await register.close();
  return path;
}

/** Changes one file of a folder; throws where the change changes nothing. */
export async function editSeed(
  folder: string,
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const before = await readFile(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${file} changed nothing`);
  await writeFile(join(folder, file), after);
}

/** Gives each test of the file a seed folder of its own. */
export function seedFolder(): () => SeedFolder {
  let path = '';
  beforeEach(async () => {
    path = await makeSeedFolder();
  });
  afterEach(async () => {
    await rm(path, { recursive: true });
  });
  return () => ({ path, edit: (file, change) => editSeed(path, file, change) });
}
