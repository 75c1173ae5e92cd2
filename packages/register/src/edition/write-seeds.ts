import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mirror } from '../drafts/mirror.ts';
import { type NounType, typesInOrder } from '../drafts/noun-types.ts';
import { Refused, RefusedDrafts } from '../errors.ts';
import { canonicalText } from '../seeds/canonical.ts';
import { replaceFile } from '../seeds/files.ts';
import { seedFiles } from '../seeds/layout.ts';
import { readSeeds, type Seeds } from '../seeds/read-seeds.ts';
import { stringifySeed } from '../seeds/seed-file.ts';
import { removeOthers } from '../seeds/seeds.ts';
import { replaceEditions } from './chain.ts';
import { compareChains } from './compare-chains.ts';
import { draftsOfEntries } from './drafts-of-entries.ts';
import type { Edition } from './edition.ts';
import { editionText } from './edition-file.ts';
import { type EntriesById, entriesAtHead, idOf } from './entries-at.ts';
import { changesSince } from './publish.ts';
import { UPGRADES, upgraded } from './upgrades.ts';

/** A register that tells its editions. */
interface WithEditions extends Mirror {
  readonly editions: { chain(): Promise<readonly Edition[]> };
}

/** What was written: the editions that the folder did not have, and the name of the last that it has now. */
export interface WrittenSeeds {
  readonly head: string;
  readonly added: readonly string[];
}

/**
 * Writes the last edition of a register as seed files into a folder, and all its editions. Comments of files that are there
 * stay. Throws `Refused`, and writes nothing, where the register has no edition, where the folder has other editions or newer
 * ones, and where its files say what neither was published nor is in the register.
 */
export async function writeSeeds(register: WithEditions, folder: string): Promise<WrittenSeeds> {
  const chain = await register.editions.chain();
  const head = chain.at(-1);
  if (!head)
    throw new Refused(
      'the database has no edition',
      'publish the seed files, and start the server on them',
    );
  const entries = entriesAtHead(chain.map((edition) => upgraded(edition, UPGRADES)));
  const seeds = (await isEmpty(folder)) ? null : await readSeeds(folder);
  if (seeds) requireNothingLost(register, seeds, chain, entries);

  const files = seedFiles(inOrder(register, draftsOfEntries(entries)));
  const texts = new Map<string, string>();
  for (const [path, value] of files) {
    const file = seeds?.files.get(path);
    texts.set(path, file ? canonicalText(file, value) : stringifySeed(value));
  }
  for (const [path, text] of texts)
    if (text !== seeds?.files.get(path)?.text) await replaceFile(join(folder, path), text);
  await removeOthers(folder, new Set(files.keys()));
  const known = new Map(seeds?.published.map((edition) => [edition.name, editionText(edition)]));
  for (const edition of chain)
    if (known.get(edition.name) !== editionText(edition)) await replaceEditions(folder, [edition]);
  const added = chain.map(({ name }) => name).filter((name) => !known.has(name));
  return { head: head.name, added };
}

/** Throws `Refused` where a folder has something that would be gone afterwards. */
function requireNothingLost(
  register: Mirror,
  { entries: given, faults, published, editions }: Seeds,
  chain: readonly Edition[],
  entries: EntriesById,
): void {
  const [fault, ...others] = faults;
  if (fault) throw new RefusedDrafts([fault, ...others]);
  if (compareChains(chain, published) === 'newer')
    throw new Refused(
      `the folder has edition ${published.at(-1)?.name}, which the database does not have`,
      'start the server on this folder first, or name another',
    );
  const drafts = new Map(chain.map(({ name, changes }) => [name, changes]));
  const isTakenBack = published.some(({ name, changes }) =>
    changes.some(
      ({ redacted }, i) => redacted !== null && drafts.get(name)?.[i]?.redacted === null,
    ),
  );
  if (isTakenBack)
    throw new Refused(
      'the folder has editions from which words were redacted, and the database still has the words',
      'start the server on this folder first: that takes them out of the database',
    );
  // What the register has too is not lost: somebody was stopped while writing it.
  const lost = changesSince(entriesAtHead(editions), register.entries(given)).filter(
    (change) => (entries.get(idOf(change))?.digest ?? null) !== change.digest,
  );
  if (lost.length === 0) return;
  const ids = lost.slice(0, 5).map(idOf).join(', ');
  throw new Refused(
    `the folder says what no edition has: ${ids}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}`,
    'publish it, or put its files back as they were published; or name an empty folder',
  );
}

/** Drafts with their fields in the order of seed files: editions have them by name. */
function inOrder(
  register: Mirror,
  drafts: ReadonlyMap<NounType, readonly unknown[]>,
): ReadonlyMap<NounType, readonly unknown[]> {
  return new Map(
    typesInOrder().map((type) => [
      type,
      (drafts.get(type) ?? []).map((draft) => register.parse(type, draft).draft),
    ]),
  );
}

async function isEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.length === 0;
}
