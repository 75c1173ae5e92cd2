import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { whenFree } from '../db/when-free.ts';
import type { Mirror, Mirrored } from '../drafts/mirror.ts';
import { isOutOfOrder } from '../drafts/shapes.ts';
import { Refused, RefusedDrafts } from '../errors.ts';
import { namesIn, replaceFile } from './files.ts';
import { folderState } from './folder-state.ts';
import { seedFiles } from './layout.ts';
import { openSeeds } from './read-seeds.ts';
import { fileOf, inFileOrder } from './seed-fault.ts';
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
  try {
    return await whenFree(() => {
      const { entriesOf, faults } = seeds.open();
      return register.mirror(entriesOf, why, faults, seeds.published, readFrom);
    });
  } catch (error) {
    if (!(error instanceof RefusedDrafts)) throw error;
    throw await toldAsByTidy(error.faults, async (before) => {
      const { entriesOf, faults } = seeds.open({ isSorted: true });
      await whenFree(() => register.mirror(entriesOf, why, before(faults), seeds.published));
    });
  }
}

/**
 * All that is wrong, in the order of the files. Where more is wrong than the order of lists, that is left out, as `tidySeeds` does, which
 * puts them in order: one misplaced item has others stand in the wrong place, too. Else the first of each file is told.
 */
async function toldAsByTidy(
  found: readonly Refused[],
  mirrorSorted: (before: (faults: readonly Refused[]) => readonly Refused[]) => Promise<void>,
): Promise<RefusedDrafts> {
  const disordered = inFileOrder(found.filter(isOutOfOrder));
  const others = disordered.length === 0 ? found : await faultsOf(mirrorSorted);
  const firsts = disordered.filter((one, i) => fileOf(one) !== fileOf(disordered[i - 1]));
  const [first, ...more] = others.length > 0 ? inFileOrder(others) : firsts;
  return new RefusedDrafts([first ?? NOTHING_TAKEN, ...more]);
}

/** With this before all others nothing is written, even where nothing else is wrong. */
const NOTHING_TAKEN = new Refused('the lists are not in order', 'put them in order');

async function faultsOf(
  mirrorSorted: Parameters<typeof toldAsByTidy>[1],
): Promise<readonly Refused[]> {
  try {
    await mirrorSorted((faults) => [NOTHING_TAKEN, ...faults]);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedDrafts)) throw error;
    return error.faults.filter((fault) => fault !== NOTHING_TAKEN);
  }
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
