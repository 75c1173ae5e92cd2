import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, NounType } from '../drafts/noun-types.ts';
import { EDITIONS, readPublished } from '../edition/chain.ts';
import type { Edition } from '../edition/edition.ts';
import { UPGRADES, upgraded } from '../edition/upgrades.ts';
import { type DraftPath, movedTo, Refused } from '../errors.ts';
import { spreadActsOfBoth } from './acts-of-both.ts';
import { coverageFaults } from './coverage.ts';
import { stateFaults } from './days-of-states.ts';
import { bytesOf, namesIn } from './files.ts';
import { LISTS } from './layout.ts';
import { objectOf } from './object-of.ts';
import { SeedFault } from './seed-fault.ts';
import { parseSeed, type SeedFile } from './seed-file.ts';

/** How many bytes a seed file may have: the largest of some hundred thousand statements of one source. */
const LARGEST = 20_000_000;

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
  const entries: Entry[] = [];
  const faults: Refused[] = [];

  const namesAt = async (place: string, isKnown: (name: string) => boolean, known: string) => {
    const names = await namesIn(join(folder, place)).catch((error: unknown) => {
      if (!(error instanceof SeedFault)) throw error;
      faults.push(error);
      return [];
    });
    for (const name of names.filter((name) => !isKnown(name))) {
      const cure = `remove or rename it; known here are ${known}`;
      faults.push(
        new SeedFault(join(folder, place, name), null, 'has no place among the seeds', cure),
      );
    }
    return names.filter(isKnown);
  };
  const seedAt = async (path: string, take: (file: SeedFile) => readonly Entry[]) => {
    const bytes = await bytesOf(join(folder, path), LARGEST);
    const file =
      bytes instanceof SeedFault
        ? { ...parseSeed(join(folder, path), new Uint8Array()), value: undefined, faults: [bytes] }
        : parseSeed(join(folder, path), bytes, options);
    files.set(path, file);
    faults.push(...file.faults);
    entries.push(...take(file));
  };
  const listAt = (path: string, type: NounType, slug?: string) =>
    seedAt(path, (file) => {
      const { list, fault } = listed(file, type);
      if (fault) faults.push(fault);
      if (slug === undefined) return list;
      return list.map((entry) => {
        const { value, fault } = atHome(entry, slug);
        if (fault) faults.push(fault);
        return { ...entry, value };
      });
    });

  const own = ['accords', 'sources', EDITIONS, 'README.md', ...LISTS.map(([file]) => file)];
  await namesAt('', (name) => own.includes(name), own.join(', '));
  for (const [file, type] of LISTS) await listAt(file, type);
  for (const { type, value, located } of entries)
    if (type === 'Country') faults.push(...stateFaults(value).map(located));
  for (const name of await namesAt('accords', (name) => name.endsWith('.yaml'), 'SLUG.yaml')) {
    await seedAt(`accords/${name}`, (file) => {
      const { entry, fault } = accordIn(file, name.slice(0, -'.yaml'.length));
      if (fault) faults.push(fault);
      if (file.faults.length === 0) faults.push(...coverageFaults(entry.value).map(entry.located));
      return [entry];
    });
  }
  for (const slug of await namesAt('sources', () => true, 'folders')) {
    const inside = ['source.yaml', 'statements.yaml'];
    const names = await namesAt(
      `sources/${slug}`,
      (name) => inside.includes(name),
      inside.join(', '),
    );
    await seedAt(`sources/${slug}/source.yaml`, (file) => [keyed(file, 'Source', slug)]);
    if (names.includes('statements.yaml'))
      await listAt(`sources/${slug}/statements.yaml`, 'Statement', slug);
  }
  const reading = options.withEditions === false ? Promise.resolve([]) : readPublished(folder);
  const published = await reading.catch((error: unknown) => {
    if (!(error instanceof SeedFault)) throw error;
    faults.push(error);
    return [];
  });
  const editions = published.map((edition) => upgraded(edition, UPGRADES));
  return { files, entries, published, editions, faults };
}

/** A statement with the folder's source filled in where a wording names none; its first wording must be that source's. */
function atHome(
  { value, located }: Entry,
  slug: string,
): { readonly value: unknown; readonly fault?: Refused } {
  const wordings = objectOf(value)?.wordings;
  if (!Array.isArray(wordings)) return { value };
  const first = objectOf(wordings[0])?.source;
  const filled = wordings.map((wording) =>
    objectOf(wording) ? { source: slug, ...objectOf(wording) } : wording,
  );
  const whole = { ...objectOf(value), wordings: filled };
  if (first === undefined || first === slug) return { value: whole };
  const fault = new Refused(
    `the first wording is from ${JSON.stringify(first)}, and the file is ${slug}'s`,
    'move the statement to the folder of the source that gives its first wording',
    ['wordings', 0, 'source'],
  );
  return { value: whole, fault: located(fault) };
}

function listed(
  file: SeedFile,
  type: NounType,
): { readonly list: readonly Entry[]; readonly fault?: Refused } {
  // A file without an entry, or with comments alone, lists nothing.
  if (file.value === null) return { list: [] };
  if (!Array.isArray(file.value)) {
    const unread = { type, value: undefined, isUnread: true, located: locatedIn(file, []) };
    if (file.faults.length > 0) return { list: [unread] };
    const fault = new Refused('a list is wanted', 'begin each entry with "- "');
    return { list: [unread], fault: file.located(fault, []) };
  }
  return { list: file.value.map((value, i) => ({ type, value, located: locatedIn(file, [i]) })) };
}

/** An accord with the acts of both parties in the place of each. */
function accordIn(
  file: SeedFile,
  slug: string,
): { readonly entry: Entry; readonly fault?: Refused } {
  const entry = keyed(file, 'Accord', slug);
  const { value, inFile, fault } = spreadActsOfBoth(objectOf(entry.value) ?? {});
  const located = locatedIn(file, []);
  return {
    entry: {
      ...entry,
      value,
      isUnread: entry.isUnread || fault !== undefined,
      located: (found) => located(movedTo(found, inFile(found.where))),
    },
    ...(fault && { fault: located(fault) }),
  };
}

function keyed(file: SeedFile, type: NounType, slug: string): Entry {
  const value = { slug, ...objectOf(file.value) };
  return { type, value, isUnread: file.faults.length > 0, located: locatedIn(file, []) };
}

function locatedIn(file: SeedFile, place: DraftPath): Entry['located'] {
  return (fault) => file.located(fault, [...place, ...fault.where]);
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
