import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntriesOf, Entry, NounType } from '../drafts/noun-types.ts';
import { EDITIONS, readPublished } from '../edition/chain.ts';
import type { Edition } from '../edition/edition.ts';
import { UPGRADES, upgraded } from '../edition/upgrades.ts';
import { Refused } from '../errors.ts';
import { accordIn, inList, type Said, sourceIn, statementsIn } from './entries-in.ts';
import { bytesOf, LARGEST, namesOrFault } from './files.ts';
import { LISTS } from './layout.ts';
import { SeedFault } from './seed-fault.ts';
import { parseSeed, type SeedFile } from './seed-file.ts';

/** A folder of seed files, read. */
export interface Seeds {
  /** By path in the folder, with `/`. */
  readonly files: ReadonlyMap<string, SeedFile>;
  readonly entries: readonly Entry[];
  /** What was published of them, in order; none where that is at fault. */
  readonly published: readonly Edition[];
  /** The same, with drafts in the shape of today. */
  readonly editions: readonly Edition[];
  /** What is wrong with files as such; of what is wrong with their entries, the register tells. */
  readonly faults: readonly Refused[];
}

/** A folder of seed files whose files are read type by type, each when its entries are asked for. */
interface OpenSeeds {
  readonly entriesOf: EntriesOf;
  /** What was found so far to be wrong with files as such. */
  readonly faults: readonly Refused[];
}

/**
 * Reads a folder of seed files, with `isSorted` those lists in order whose order says nothing, and where `withEditions` is not
 * false what was published of it. Throws `Refused` only for a folder that is none.
 */
export async function readSeeds(
  folder: string,
  options: { readonly isSorted?: boolean; readonly withEditions?: boolean } = {},
): Promise<Seeds> {
  await requireFolder(folder);
  const files = new Map<string, SeedFile>();
  const opened = openFiles(folder, (path, file) => files.set(path, file), options);
  const entries = IN_FILES.flatMap((type) => [...opened.entriesOf(type)]);
  const read = options.withEditions === false ? NOT_PUBLISHED : await publishedIn(folder);
  const editions = read.published.map((edition) => upgraded(edition, UPGRADES));
  const faults = [...opened.faults, ...read.faults];
  return { files, entries, published: read.published, editions, faults };
}

/** Opens a folder of seed files for an import: no more of them is held than the entries last asked for. Throws `Refused` as `readSeeds`. */
export async function openSeeds(folder: string): Promise<{
  readonly published: readonly Edition[];
  open(options?: { readonly isSorted?: boolean }): OpenSeeds;
}> {
  await requireFolder(folder);
  const { published, faults } = await publishedIn(folder);
  return { published, open: (options = {}) => openFiles(folder, null, options, [...faults]) };
}

/** The types in the order of their files. */
const IN_FILES: readonly NounType[] = [
  'Country',
  'Body',
  'Leader',
  'Accord',
  'Source',
  'Statement',
];

const NOT_PUBLISHED = { published: [], faults: [] } as const;

async function publishedIn(
  folder: string,
): Promise<{ readonly published: readonly Edition[]; readonly faults: readonly Refused[] }> {
  try {
    return { published: await readPublished(folder), faults: [] };
  } catch (error) {
    if (!(error instanceof SeedFault)) throw error;
    return { published: [], faults: [error] };
  }
}

/** Opens the files of a folder. Those that are read are handed to `keep`; without it, the file of a fault is read again. */
function openFiles(
  folder: string,
  keep: ((path: string, file: SeedFile) => void) | null,
  options: { readonly isSorted?: boolean },
  faults: Refused[] = [],
): OpenSeeds {
  const namesAt = (place: string, isKnown: (name: string) => boolean, known: string) => {
    const names = namesOrFault(join(folder, place));
    if (names instanceof SeedFault) {
      faults.push(names);
      return [];
    }
    for (const name of names.filter((name) => !isKnown(name))) {
      const cure = `remove or rename it; known here are ${known}`;
      faults.push(
        new SeedFault(join(folder, place, name), null, 'has no place among the seeds', cure),
      );
    }
    return names.filter(isKnown);
  };
  const parsed = (path: string): SeedFile => {
    const bytes = bytesOf(join(folder, path), LARGEST);
    return bytes instanceof SeedFault
      ? { ...parseSeed(join(folder, path), new Uint8Array()), value: undefined, faults: [bytes] }
      : parseSeed(join(folder, path), bytes, options);
  };
  let last: { readonly path: string; readonly said: Said } | undefined;
  const seedAt = (path: string, take: (file: SeedFile) => Said): readonly Entry[] => {
    const file = parsed(path);
    keep?.(path, file);
    const said = take(file);
    faults.push(...file.faults, ...said.faults);
    if (keep) return said.entries;
    return said.entries.map((entry, i) => ({
      ...entry,
      // Its texts are parts of the text of the file, which any of them, such as a key, would keep in memory.
      value: structuredClone(entry.value),
      located: (fault) => {
        if (last?.path !== path) last = { path, said: take(parsed(path)) };
        return last.said.entries[i]?.located(fault) ?? fault;
      },
    }));
  };
  const own = ['accords', 'sources', EDITIONS, 'README.md', ...LISTS.map(([file]) => file)];
  namesAt('', (name) => own.includes(name), own.join(', '));

  let sources: readonly string[] | undefined;
  const withStatements: string[] = [];
  function* entriesOf(type: NounType): Generator<Entry, void, undefined> {
    for (const [path, listed] of LISTS)
      if (listed === type) yield* seedAt(path, (file) => inList(file, type));
    if (type === 'Accord') {
      for (const name of namesAt('accords', (name) => name.endsWith('.yaml'), 'SLUG.yaml'))
        yield* seedAt(`accords/${name}`, (file) => accordIn(file, name.slice(0, -'.yaml'.length)));
    } else if (type === 'Source') {
      sources ??= namesAt('sources', () => true, 'folders');
      const inside = ['source.yaml', 'statements.yaml'];
      for (const slug of sources) {
        const place = `sources/${slug}`;
        const names = namesAt(place, (name) => inside.includes(name), inside.join(', '));
        if (names.includes('statements.yaml')) withStatements.push(slug);
        yield* seedAt(`${place}/source.yaml`, (file) => sourceIn(file, slug));
      }
    } else if (type === 'Statement') {
      for (const slug of withStatements)
        yield* seedAt(`sources/${slug}/statements.yaml`, (file) => statementsIn(file, slug));
    }
  }
  return { entriesOf, faults };
}

/** Throws `Refused` where a folder is none, or has none of the files that list countries, bodies and leaders. */
async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) {
    const names = await readdir(folder);
    const missing = LISTS.map(([file]) => file).filter((file) => !names.includes(file));
    if (missing.length === 0) return;
    throw new Refused(
      `${missing.map((file) => join(folder, file)).join(', ')}: missing`,
      'put back each of these, empty where there is nothing to say, or name another folder (the server reads SEEDS)',
    );
  }
  throw new Refused(
    `${folder} is no folder of seed files`,
    `name one that has ${LISTS.map(([file]) => file).join(', ')}, each of which may be empty (the server reads SEEDS)`,
  );
}
