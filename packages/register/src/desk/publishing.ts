import type { Mirror } from '../drafts/mirror.ts';
import type { Edition } from '../edition/edition.ts';
import { entriesAtHead } from '../edition/entries-at.ts';
import { nextName } from '../edition/names.ts';
import { publishEdition } from '../edition/publish.ts';
import { UPGRADES, upgraded } from '../edition/upgrades.ts';
import { Refused, RefusedDrafts } from '../errors.ts';
import type { DeskRecord } from './desk-record.ts';
import { DeskRefused } from './desk-refused.ts';
import { changedEntries } from './dry-run/changed-entries.ts';
import type { DryRuns } from './dry-run/dry-runs.ts';
import { type Effect, isSameEffect } from './dry-run/effect.ts';
import { asSubmitted } from './dry-run/with-faults.ts';
import type { Claim, Reviewing } from './reviewing.ts';

/** What publishing needs. */
interface Parts {
  readonly record: DeskRecord;
  readonly dryRuns: DryRuns;
  readonly reviewing: Reviewing;
  readonly now: () => Date;
}

/** What an edition says of a change that whoever made it approved. */
const UNREVIEWED = 'Nobody else has reviewed this change.';

/** How often a publication begins again because another one came before it. */
const ATTEMPTS = 20;

/**
 * Publishes what was approved as the next edition, and gives its name: record and edition change in one transaction, which nothing
 * enters unless the record is the one that the effect was derived from. Where the effect is another one by now than was approved, the change
 * set is to be reviewed again, and `Refused` is thrown.
 */
export async function publish(
  parts: Parts,
  by: string,
  changeSet: string,
  digest: string,
): Promise<string> {
  const { record, reviewing } = parts;
  const claim = await reviewing.claim(by, changeSet, digest);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const done = (await record.editions.ofChangeSets([changeSet])).get(changeSet);
    if (done === undefined && !(await attempted(parts, changeSet, claim))) continue;
    const edition = done ?? (await record.editions.ofChangeSets([changeSet])).get(changeSet);
    if (edition === undefined) continue;
    await reviewing.notePublished(by, changeSet, edition);
    return edition;
  }
  throw new DeskRefused(
    'OTHER_STATE',
    'others are publishing all the time',
    'publish it once more in a moment',
  );
}

/** Ends the publications that were broken off, as who began them may; gives why others stay as they are. */
export async function finishPublications(parts: Parts): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const { by, changeSet, digest } of await parts.reviewing.unfinished())
    await publish(parts, by, changeSet, digest).catch((error: unknown) => failures.push(error));
  return failures;
}

/** Publishes on the record as it is now. False where another edition came before this one. */
async function attempted(parts: Parts, changeSet: string, claim: Claim): Promise<boolean> {
  const { record, dryRuns, now } = parts;
  const since = await approvedSince(parts, changeSet, claim);
  if (since === undefined) return false;
  const chain = await record.editions.chain();
  if ((chain.at(-1)?.name ?? null) !== since) return false;
  const { submission } = claim;
  const head = entriesAtHead(chain.map((edition) => upgraded(edition, UPGRADES)));
  const { entries } = changedEntries(head, submission.drafts);
  const name = nextName(
    now().toISOString().slice(0, 10),
    chain.map((edition) => edition.name),
  );
  const edition = publishEdition({ name: since, entries: head }, record.entries(entries), name, {
    why: claim.isOwnWork ? `${submission.why} ${UNREVIEWED}` : submission.why,
    changeSet,
  });
  if (!edition) throw new Error('an approved change set changes nothing');
  return dryRuns.alone(() => committed(record, entries, [...chain, edition]));
}

/** Writes record and edition, unless the record has gone on meanwhile. */
async function committed(
  record: DeskRecord,
  entries: Parameters<Mirror['mirror']>[0],
  chain: readonly Edition[],
): Promise<boolean> {
  const edition = chain.at(-1);
  try {
    const { editions } = await record.mirror(entries, edition?.why ?? '', [], chain);
    return editions.added.length === 1;
  } catch (error) {
    // A fork: the head of the record is not the parent any more.
    const head = (await record.revision()).edition;
    if (error instanceof Refused && head !== edition?.parent) return false;
    throw error;
  }
}

/**
 * The edition on which the effect is what was approved; undefined where the change set is published meanwhile. Else it is given back to
 * review, and `Refused` is thrown.
 */
async function approvedSince(
  { record, dryRuns, reviewing }: Parts,
  changeSet: string,
  { token, submission, effect }: Claim,
): Promise<string | null | undefined> {
  const run = asSubmitted(await dryRuns.run(submission.drafts));
  // Whoever began it before, or the server that ends what was broken off, may have had the turn before this one.
  if ((await record.editions.ofChangeSets([changeSet])).has(changeSet)) return undefined;
  if ('faults' in run) {
    const why = run.faults.map(({ message }) => message).join('\n');
    await reviewing.returnToReview(changeSet, token, why, null);
    throw new RefusedDrafts(run.faults);
  }
  // The desk stored what `approve` was given: an effect.
  if (isSameEffect(run.effect, effect as Effect)) return run.effect.since;
  const why = 'it has another effect by now than was approved';
  await reviewing.returnToReview(changeSet, token, why, run.effect);
  throw new DeskRefused(
    'CHANGED_EFFECT',
    why,
    'look at the effect that it has now, and approve that',
  );
}
