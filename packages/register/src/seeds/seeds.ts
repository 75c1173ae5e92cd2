import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Changes, Entry, Mirror } from '../drafts/mirror.ts';
import type { NounType } from '../drafts/noun-types.ts';
import { Refused } from '../errors.ts';
import { parseSeed, type SeedFile, stringifySeed } from './seed-file.ts';

/**
 * The seed files, one noun a place: `countries.yaml`, `bodies.yaml`, `leaders.yaml` (lists), `accords/SLUG.yaml`,
 * `sources/SLUG/source.yaml`, and `sources/SLUG/statements.yaml` for the statements whose first wording that source gives.
 */
const LISTS = [
  ['countries.yaml', 'Country'],
  ['bodies.yaml', 'Body'],
  ['leaders.yaml', 'Leader'],
] as const;

/**
 * Makes the register the image of a folder of seed files. Throws `Refused` whose message begins with file and line, for
 * anything that does not fit; then the register is as it was.
 */
export async function loadSeeds(register: Mirror, folder: string, why = 'seeds'): Promise<Changes> {
  return register.mirror(await readSeeds(folder), why);
}

/**
 * Writes the register as seed files into a folder. Files that differ are written whole, each in one step, and files of
 * what the register does not hold are removed last. Loading them again changes nothing.
 */
export async function dumpSeeds(register: Mirror, folder: string): Promise<void> {
  const files = seedFiles(await register.drafts());
  for (const [path, value] of files) {
    const target = join(folder, path);
    const text = stringifySeed(value);
    if (text === (await readFile(target, 'utf8').catch(() => undefined))) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, text);
    await rename(`${target}.new`, target);
  }
  for (const slug of await namesIn(join(folder, 'sources'))) {
    const kept = [...files.keys()].filter((path) => path.startsWith(`sources/${slug}/`));
    const place = join(folder, 'sources', slug);
    if (kept.length === 0) await rm(place, { recursive: true });
    else if (!files.has(`sources/${slug}/statements.yaml`))
      await rm(join(place, 'statements.yaml'), { force: true });
  }
  for (const name of await namesIn(join(folder, 'accords'))) {
    if (!files.has(`accords/${name}`)) await rm(join(folder, 'accords', name));
  }
}

async function readSeeds(folder: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const known = ['accords', 'sources', 'README.md', ...LISTS.map(([file]) => file)];
  await requireFolder(folder);
  for (const name of await namesIn(folder))
    refuseUnless(known.includes(name), join(folder, name), known);
  for (const [file, type] of LISTS) entries.push(...listed(await seedAt(join(folder, file)), type));

  for (const file of await namesIn(join(folder, 'accords'))) {
    const path = join(folder, 'accords', file);
    refuseUnless(file.endsWith('.yaml'), path, ['SLUG.yaml']);
    entries.push(keyed(await seedAt(path), 'Accord', file.slice(0, -'.yaml'.length)));
  }
  for (const slug of await namesIn(join(folder, 'sources'))) {
    const inside = join(folder, 'sources', slug);
    const files = ['source.yaml', 'statements.yaml'];
    for (const name of await namesIn(inside))
      refuseUnless(files.includes(name), join(inside, name), files);
    entries.push(keyed(await seedAt(join(inside, 'source.yaml')), 'Source', slug));
    if ((await namesIn(inside)).includes('statements.yaml')) {
      const statements = listed(await seedAt(join(inside, 'statements.yaml')), 'Statement');
      entries.push(...statements.map((entry) => ({ ...entry, value: atHome(entry, slug) })));
    }
  }
  return entries;
}

/** A statement with the folder's source filled in where a wording names none; its first wording must be that source's. */
function atHome(entry: Entry, slug: string): unknown {
  const wordings = objectOf(entry.value)?.wordings;
  if (!Array.isArray(wordings)) return entry.value;
  const first = objectOf(wordings[0])?.source;
  if (first !== undefined && first !== slug) {
    throw entry.refuse(
      new Refused(
        `the first wording is from ${JSON.stringify(first)}, and the file is ${slug}'s`,
        'move the statement to the folder of the source that gives its first wording',
      ),
      ['wordings', 0, 'source'],
    );
  }
  const filled = wordings.map((wording) =>
    objectOf(wording) ? { source: slug, ...objectOf(wording) } : wording,
  );
  return { ...objectOf(entry.value), wordings: filled };
}

function seedFiles(
  drafts: ReadonlyMap<NounType, readonly unknown[]>,
): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>();
  for (const [file, type] of LISTS) files.set(file, drafts.get(type) ?? []);
  for (const draft of drafts.get('Accord') ?? []) {
    const { slug, ...rest } = objectOf(draft) ?? {};
    files.set(`accords/${slug}.yaml`, rest);
  }
  for (const draft of drafts.get('Source') ?? []) {
    const { slug, ...rest } = objectOf(draft) ?? {};
    files.set(`sources/${slug}/source.yaml`, rest);
  }
  for (const draft of drafts.get('Statement') ?? []) {
    const statement = objectOf(draft) ?? {};
    const wordings = (Array.isArray(statement.wordings) ? statement.wordings : []).map(
      (one) => objectOf(one) ?? {},
    );
    const home = wordings[0]?.source;
    const path = `sources/${home}/statements.yaml`;
    const inFile = wordings.map(({ source, ...rest }) =>
      source === home ? rest : { source, ...rest },
    );
    const before = files.get(path);
    files.set(path, [...(Array.isArray(before) ? before : []), { ...statement, wordings: inFile }]);
  }
  return files;
}

function listed(file: SeedFile, type: NounType): readonly Entry[] {
  // A file without an entry, or with comments alone, lists nothing.
  if (file.value === null) return [];
  if (!Array.isArray(file.value)) {
    throw file.refuse(new Refused('a list is wanted', 'begin each entry with "- "'), []);
  }
  return file.value.map((value, i) => ({
    type,
    value,
    refuse: (error, path) => file.refuse(error, [i, ...path]),
  }));
}

function keyed(file: SeedFile, type: NounType, slug: string): Entry {
  return { type, value: { slug, ...objectOf(file.value) }, refuse: file.refuse };
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
      'put back each of these, empty where there is nothing to say, or name another folder in SEEDS',
    );
  }
  throw new Refused(
    `${folder} is no folder of seed files`,
    `name one in SEEDS: it has ${LISTS.map(([file]) => file).join(', ')}, each of which may be empty`,
  );
}

async function seedAt(path: string): Promise<SeedFile> {
  try {
    return parseSeed(path, await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Refused(`${path} is missing`, 'put it back, empty if there is nothing to say');
    }
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function refuseUnless(known: boolean, path: string, names: readonly string[]): void {
  if (known) return;
  throw new Refused(
    `${path} has no place among the seeds`,
    `remove or rename it; known here are ${names.join(', ')}`,
  );
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
