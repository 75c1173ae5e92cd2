import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Mirror } from '../drafts/mirror.ts';
import type { Entry, NounType } from '../drafts/noun-types.ts';
import { type DraftPath, Refused, RefusedDrafts } from '../errors.ts';
import { canonicalText } from './canonical.ts';
import { replaceFile } from './files.ts';
import { seedFiles } from './layout.ts';
import { missingFrom, type WithPlaces } from './missing.ts';
import { objectOf } from './object-of.ts';
import { readSeeds } from './read-seeds.ts';
import { inFileOrder, SeedFault } from './seed-fault.ts';
import type { SeedFile } from './seed-file.ts';

/** What became of a folder of seed files: all that is wrong, and then nothing is written; else the files written anew. */
interface Tidied {
  readonly faults: readonly Refused[];
  readonly written: readonly string[];
  /** What is only missing, each with its file, line and cure; never a reason to refuse. */
  readonly missing: readonly Refused[];
}

/**
 * Fills an empty register with a folder of seed files, and writes those anew that are not in the one way of writing. With `verify`,
 * which gives the register texts of sources, the levels found are written too. Comments stay with their entries. Nothing is
 * written where anything is wrong or would be lost. Throws `Refused` for a folder that is none.
 */
export async function tidySeeds(
  register: Mirror & WithPlaces,
  folder: string,
  verify?: () => Promise<void>,
): Promise<Tidied> {
  const seeds = await readSeeds(folder, { isSorted: true });
  try {
    await register.mirror(seeds.entries, 'seeds', seeds.faults, seeds.published);
    if (verify) {
      await verify();
      await register.mirror(seeds.entries, 'verified', [], seeds.published);
    }
  } catch (error) {
    if (!(error instanceof RefusedDrafts)) throw error;
    return { faults: inFileOrder(error.faults), written: [], missing: [] };
  }
  const drafts = await register.drafts();
  const losses = lossesOf(register, seeds.entries, drafts, verify !== undefined);
  if (losses.length > 0) return { faults: inFileOrder(losses), written: [], missing: [] };
  const faults: Refused[] = [];
  const values = seedFiles(drafts);
  const texts = new Map<string, string>();
  for (const [path, file] of seeds.files) {
    try {
      // A file that lists nothing has no draft.
      const text = canonicalText(file, values.get(path) ?? []);
      if (text !== file.text) texts.set(file.path, text);
      await requireUnchanged(file);
    } catch (error) {
      if (!(error instanceof SeedFault)) throw error;
      faults.push(error);
    }
  }
  if (faults.length > 0) return { faults: inFileOrder(faults), written: [], missing: [] };
  for (const [path, text] of texts) await replaceFile(path, text);
  return {
    faults,
    written: [...texts.keys()],
    missing: await missingFrom(register, seeds.entries),
  };
}

async function requireUnchanged({ path, text }: SeedFile): Promise<void> {
  if (new TextDecoder().decode(await readFile(path)) === text) return;
  throw new SeedFault(path, null, 'was changed while it was read', 'save it, and run this again');
}

/** Faults for fields of entries that the register did not keep: it would write the entry without them. */
function lossesOf(
  register: Mirror,
  entries: readonly Entry[],
  drafts: ReadonlyMap<NounType, readonly unknown[]>,
  isVerified: boolean,
): Refused[] {
  const read = ({ type, value }: Pick<Entry, 'type' | 'value'>): [key: string, draft: unknown] => {
    const { key, draft } = register.parse(type, value);
    return [`${type}:${key}`, isVerified ? withoutLevels(draft) : draft];
  };
  const kept = new Map(
    [...drafts].flatMap(([type, all]) => all.map((value) => read({ type, value }))),
  );
  return entries.flatMap((entry) => {
    const [key, draft] = read(entry);
    const where = differenceOf(draft, kept.get(key));
    if (where === null) return [];
    const fault = new Refused(
      `${where.at(-1) ?? entry.type} would be lost: the register does not write it back as it is`,
      'this is a fault of the program and not of the file: report it, with this line',
      where,
    );
    return entry.located(fault);
  });
}

/** Where two values first differ; null where they are equal. */
function differenceOf(a: unknown, b: unknown, path: DraftPath = []): DraftPath | null {
  if (isDeepStrictEqual(a, b)) return null;
  const [own, other] = [objectOf(a), objectOf(b)];
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return (
      a.map((item, i) => differenceOf(item, b[i], [...path, i])).find((at) => at !== null) ?? path
    );
  if (!own || !other) return path;
  const keys = Object.keys({ ...own, ...other });
  return (
    keys
      .map((key) => differenceOf(own[key], other[key], [...path, key]))
      .find((at) => at !== null) ?? path
  );
}

function withoutLevels(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, inner) => (key === 'verified' ? undefined : inner)),
  );
}
