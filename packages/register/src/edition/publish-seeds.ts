import { rm } from 'node:fs/promises';
import type { Day } from '../dates/partial-date.ts';
import { type DraftEntry, digestOf } from '../digest/digest.ts';
import type { Mirror } from '../drafts/mirror.ts';
import { readSeeds } from '../seeds/read-seeds.ts';
import { publishAgain } from './again.ts';
import { readEditionFiles, replaceEditions, writeEdition } from './chain.ts';
import type { Edition, EntryChange } from './edition.ts';
import { entriesAtHead, idOf } from './entries-at.ts';
import { nextName } from './names.ts';
import { changesSince, publishEdition, type Reasons } from './publish.ts';
import { redactedEditions } from './redact.ts';

/** What a folder of seed files says otherwise than its last edition, by the name of that; null before the first. */
export interface Unpublished {
  readonly since: string | null;
  readonly changes: readonly EntryChange[];
}

/** Compares a folder of seed files with its last edition. The register, which must be empty, checks the files: it throws `RefusedDrafts`. */
export async function unpublishedIn(register: Mirror, seeds: string): Promise<Unpublished> {
  const { entries, editions } = await checked(register, seeds);
  const since = editions.at(-1)?.name ?? null;
  return { since, changes: changesSince(entriesAtHead(editions), entries) };
}

/** Publishes what a folder of seed files says. Null where its last edition says the same. Throws `Refused`; then nothing is written. */
export async function publishSeeds(
  register: Mirror,
  seeds: string,
  day: Day,
  reasons: Reasons,
): Promise<Edition | null> {
  const { entries, editions } = await checked(register, seeds);
  const head = { name: editions.at(-1)?.name ?? null, entries: entriesAtHead(editions) };
  const name = nextName(
    day,
    editions.map((edition) => edition.name),
  );
  const edition = publishEdition(head, entries, name, reasons);
  if (edition) await writeEdition(seeds, edition);
  return edition;
}

/** Makes an edition of a folder anew, on top of the other one that follows the same: see `publishAgain`. Returns what was made of it. */
export async function publishSeedsAgain(
  register: Mirror,
  seeds: string,
  name: string,
  day: Day,
  reasons: Pick<Reasons, 'whyFor' | 'kindFor'>,
): Promise<readonly Edition[]> {
  const { entries } = await checked(register, seeds, false);
  const { editions, replaced } = publishAgain(
    await readEditionFiles(seeds),
    name,
    entries,
    day,
    reasons,
  );
  // Stopped between these, the same call ends what was begun.
  for (const edition of editions) await writeEdition(seeds, edition);
  for (const { path } of replaced.toReversed()) await rm(path);
  return editions;
}

/** Takes the words of an entry out of all editions of a folder that have other ones than the seed file: see `redactedEditions`. */
export async function redactInSeeds(
  register: Mirror,
  seeds: string,
  id: string,
  why: string,
  day: Day,
): Promise<readonly Edition[]> {
  const { entries } = await checked(register, seeds);
  const entry = entries.find((one) => idOf(one) === id);
  const stored = (await readEditionFiles(seeds)).map(({ edition }) => edition);
  const editions = redactedEditions(stored, id, entry ? digestOf(entry.draft) : null, why, day);
  await replaceEditions(seeds, editions);
  return editions;
}

/** What a folder of seed files says and published, once the register found nothing wrong with it. */
async function checked(
  register: Mirror,
  folder: string,
  withEditions = true,
): Promise<{ readonly entries: readonly DraftEntry[]; readonly editions: readonly Edition[] }> {
  const seeds = await readSeeds(folder, { withEditions });
  await register.mirror(seeds.entries, 'seeds', seeds.faults);
  return { entries: register.entries(seeds.entries), editions: seeds.editions };
}
