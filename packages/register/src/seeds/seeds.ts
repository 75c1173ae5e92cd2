import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { whenFree } from '../db/when-free.ts';
import type { Mirror, Mirrored } from '../drafts/mirror.ts';
import { namesIn, replaceFile } from './files.ts';
import { folderState } from './folder-state.ts';
import { seedFiles } from './layout.ts';
import { openSeeds } from './read-seeds.ts';
import { stringifySeed } from './seed-file.ts';

/**
 * Takes the editions of a folder of seed files into the register, and makes it the image of the files; of files that are older than
 * the register it takes nothing. Throws `Refused` whose message begins with file and line, for anything that does not fit, and where the
 * editions of both are a fork; then the register is as it was. With `program`, a digest of the program that reads, files are not read
 * again that were imported last.
 */
export async function loadSeeds(
  register: Mirror,
  folder: string,
  why = 'seeds',
  program?: string,
): Promise<Mirrored> {
  const readFrom = program === undefined ? undefined : { ...folderState(folder), program };
  const imported = readFrom && (await whenFree(() => register.imported(readFrom)));
  if (imported) return imported;
  // Before they are read: of files that change meanwhile the next start sees that they are others.
  readFrom?.digest();
  const seeds = await openSeeds(folder);
  return whenFree(() => {
    const { entriesOf, faults } = seeds.open();
    return register.mirror(entriesOf, why, faults, seeds.published, readFrom);
  });
}

/**
 * Writes the register as seed files into a folder. Files that differ are written whole, each in one step, and files of
 * what the register does not hold are removed last. Loading them again changes nothing. Comments of files that are there are
 * lost: who has such files wants `tidySeeds`.
 */
export async function dumpSeeds(register: Mirror, folder: string): Promise<void> {
  const files = seedFiles(await register.drafts());
  for (const [path, value] of files) {
    const target = join(folder, path);
    const text = stringifySeed(value);
    if (text !== (await readFile(target, 'utf8').catch(() => undefined)))
      await replaceFile(target, text);
  }
  await removeOthers(folder, new Set(files.keys()));
}

/** Removes the files of accords and sources from a folder of seed files, but for those at these paths in it. */
export async function removeOthers(folder: string, paths: ReadonlySet<string>): Promise<void> {
  for (const slug of await namesIn(join(folder, 'sources'))) {
    const kept = [...paths].filter((path) => path.startsWith(`sources/${slug}/`));
    const place = join(folder, 'sources', slug);
    if (kept.length === 0) await rm(place, { recursive: true });
    else if (!paths.has(`sources/${slug}/statements.yaml`))
      await rm(join(place, 'statements.yaml'), { force: true });
  }
  for (const name of await namesIn(join(folder, 'accords'))) {
    if (!paths.has(`accords/${name}`)) await rm(join(folder, 'accords', name));
  }
}
