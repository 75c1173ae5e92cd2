import { join } from 'node:path';
import { compareEditionNames } from '@signatory/schema';
import { RunningDigest } from '../digest/running-digest.ts';
import { addFile, bytesOf, namesIn, replaceFiles } from '../seeds/files.ts';
import { SeedFault } from '../seeds/seed-fault.ts';
import type { Edition, EntryChange } from './edition.ts';
import { editionText, parseEdition } from './edition-file.ts';
import { applyEdition, idOf } from './entries-at.ts';
import { formatAfter, UPGRADES, upgraded } from './upgrades.ts';

/** The folder of editions among the seeds. */
export const EDITIONS = 'editions';

/** What ends the name of an edition's file. */
const ENDING = '.jsonl';

/** An edition as its file has it. */
export interface EditionFile {
  readonly path: string;
  readonly edition: Edition;
}

/**
 * The editions of a folder of seed files, the first one first, with drafts in the shape of today; none where the folder has no
 * folder `editions`. Throws `SeedFault` for what is no edition, and for editions that do not follow each other one by one.
 */
export async function readEditions(
  seeds: string,
  upgrades = UPGRADES,
): Promise<readonly Edition[]> {
  const published = await readPublished(seeds, upgrades);
  return published.map((edition) => upgraded(edition, upgrades));
}

/** The same, with drafts in the shape in which they were published. */
export async function readPublished(
  seeds: string,
  upgrades = UPGRADES,
): Promise<readonly Edition[]> {
  const files = chainOf(await readEditionFiles(seeds, formatAfter(upgrades)));
  requireDigests(files);
  return files.map(({ edition }) => edition);
}

/** The edition files of a folder of seed files, in order of their names, their drafts as they were published. */
export async function readEditionFiles(
  seeds: string,
  format = formatAfter(UPGRADES),
): Promise<readonly EditionFile[]> {
  const folder = join(seeds, EDITIONS);
  const files: EditionFile[] = [];
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (!name.endsWith(ENDING))
      throw new SeedFault(path, null, 'has no place among the editions', 'remove it');
    const bytes = bytesOf(path);
    if (bytes instanceof SeedFault) throw bytes;
    const edition = parseEdition(path, decoded(path, bytes), format);
    if (editionFileName(edition.name) !== name)
      throw new SeedFault(
        path,
        1,
        `is edition ${edition.name}, and the file has another name`,
        `name the file ${editionFileName(edition.name)}`,
      );
    files.push({ path, edition });
  }
  return files.toSorted((a, b) => compareEditionNames(a.edition.name, b.edition.name));
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SeedFault(path, null, 'is not UTF-8', 'take the file back as it was published');
  }
}

/** Writes a new edition into a folder of seed files, whole or not at all. Throws `SeedFault` where there is one of its name. */
export async function writeEdition(seeds: string, edition: Edition): Promise<string> {
  const path = join(seeds, EDITIONS, editionFileName(edition.name));
  if (await addFile(path, editionText(edition))) return path;
  const cure = 'look at what was published, and run this again';
  throw new SeedFault(path, null, 'is there already: somebody else published meanwhile', cure);
}

/** Writes editions over the files that they have: what was redacted is in them no more. */
export async function replaceEditions(seeds: string, editions: readonly Edition[]): Promise<void> {
  await replaceFiles(
    editions.map((edition) => [
      join(seeds, EDITIONS, editionFileName(edition.name)),
      editionText(edition),
    ]),
  );
}

/** The name of an edition's file in the folder of editions. */
export function editionFileName(name: string): string {
  return `${name}${ENDING}`;
}

/** Edition files in the order in which they follow each other. Throws `SeedFault` unless each but the last has one that follows. */
export function chainOf(files: readonly EditionFile[]): readonly EditionFile[] {
  const names = new Set(files.map(({ edition }) => edition.name));
  const byParent = new Map<string | null, EditionFile>();
  for (const file of files) {
    const { name, parent } = file.edition;
    const other = byParent.get(parent);
    if (other)
      throw new SeedFault(
        file.path,
        1,
        `${other.edition.name} and ${name} both follow ${parent ?? 'nothing'}`,
        `have one follow the other: \`npm run publish -- --again ${name}\`, with the name of the one that nobody has seen yet`,
      );
    if (parent !== null && !names.has(parent))
      throw new SeedFault(
        file.path,
        1,
        `follows ${parent}, and there is no such edition`,
        `put ${editionFileName(parent)} back: no edition is ever removed`,
      );
    if (parent !== null && compareEditionNames(parent, name) >= 0)
      throw new SeedFault(
        file.path,
        1,
        `${name} follows ${parent}, which has a later name, or the same`,
        'publish it again under a name of its own day: remove the file, and run `npm run publish`',
      );
    byParent.set(parent, file);
  }
  // Each follows an earlier one, and no two the same: what is left is one chain.
  return files;
}

/** Throws `SeedFault` for the first edition that does not change what was there before it into the record that its digest is of. */
function requireDigests(files: readonly EditionFile[]): void {
  const entries = new Map<string, EntryChange>();
  const record = new RunningDigest();
  for (const { path, edition } of files) {
    for (const [i, change] of edition.changes.entries()) {
      const fault = faultOf(change, entries.get(idOf(change)));
      if (fault !== null) throw new SeedFault(path, i + 2, `${idOf(change)} ${fault}`, CHAIN_CURE);
    }
    applyEdition(entries, edition);
    record.write(edition.changes);
    const digest = record.digest();
    if (digest !== edition.digest)
      throw new SeedFault(
        path,
        1,
        `${edition.name} makes a record whose digest is ${digest}, and says ${edition.digest}`,
        CHAIN_CURE,
      );
  }
}

const CHAIN_CURE =
  'this file, or one before it, is not as it was published: take them back as they were';

function faultOf(change: EntryChange, before: EntryChange | undefined): string | null {
  if (change.kind === 'NEW') return before ? 'is new, and was there already' : null;
  if (!before) return `is ${change.kind}, and was not there`;
  return before.digest === change.digest ? 'is changed into what it was' : null;
}
