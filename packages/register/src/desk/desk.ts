import { randomUUID } from 'node:crypto';
import type { EngineOptions } from '../db/engine.ts';
import type { EntryChange } from '../edition/edition.ts';
import { idOf } from '../edition/entries-at.ts';
import { RefusedDrafts } from '../errors.ts';
import type { EntryRef } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';
import { DryRuns } from './dry-run/dry-runs.ts';
import type { DryRun } from './dry-run/effect.ts';
import { type Editing, editing } from './editing.ts';
import { openStore } from './open-store.ts';
import { type People, people } from './people.ts';
import { type DeskRecord, publish } from './publishing.ts';
import { type Reading, reading } from './reading.ts';
import { type Reviewing, reviewing } from './reviewing.ts';
import { type SignIn, signIn } from './sign-in.ts';

export type { EntryType } from '../digest/entry-type.ts';
export { RefusedDrafts } from '../errors.ts';
export type {
  AuditLine,
  ChangeSet,
  ChangeSetState,
  DeskRole,
  EntryDraft,
  EntryRef,
  Person,
  Review,
  Submission,
} from './change-set.ts';
export { type DeskRefusalCode, DeskRefused } from './desk-refused.ts';
export type { DryRun, Effect } from './dry-run/effect.ts';
export { EntryFault } from './dry-run/entry-fault.ts';

/** The desk: who works at it, what they work on, and how that gets into the record. All that it refuses is thrown as `Refused`. */
export interface Desk extends Editing, Reading, Pick<Reviewing, 'sendBack'> {
  readonly people: People;
  readonly signIn: SignIn;
  /** An entry as the record has it now; null where it has none. */
  entry(ref: EntryRef): Promise<EntryChange | null>;
  /** What is wrong with the drafts of a change set as they are now, or what the record would change by. */
  check(changeSet: string): Promise<DryRun>;
  /** Approves a submission with the effect that it has now, which is that of which the reviewer gives the digest of the record. */
  approve(by: string, changeSet: string, digest: string, effect: string): Promise<number>;
  /** Publishes what was approved; gives the name of the edition. */
  publish(by: string, changeSet: string, digest: string): Promise<string>;
  close(): Promise<void>;
}

export interface DeskOptions extends EngineOptions {
  /** Gives an id that no other call gave, and that nobody guesses. */
  readonly newId?: () => string;
}

/** Opens the desk of a record: its own database at `file:PATH`, `:memory:`, or `postgres://…`, the schema `desk`. Throws `Refused` as `openRegister` does. */
export async function openDesk(
  url: string,
  record: DeskRecord,
  { newId = randomUUID, ...options }: DeskOptions = {},
): Promise<Desk> {
  const engine = await openStore(url, options);
  const dryRuns = new DryRuns(record);
  const work = editing(engine, newId);
  const review = reviewing(engine, newId);
  const read = reading(engine, record.editions.ofChangeSets);
  return {
    ...work,
    ...read,
    people: people(engine, newId),
    signIn: signIn(engine),
    async entry(ref) {
      const { edition } = await record.revision();
      if (edition === null) return null;
      return (await record.editions.entriesAt(edition)).get(idOf(ref)) ?? null;
    },
    sendBack: review.sendBack,
    async check(changeSet) {
      if (await read.changeSet(changeSet)) return dryRuns.run(await read.drafts(changeSet));
      throw new DeskRefused('UNKNOWN', 'there is no such change set', 'look for it in the queue');
    },
    async submit(by, changeSet, expected, why) {
      const drafts = await read.drafts(changeSet);
      if (drafts.length > 0) {
        const run = await dryRuns.run(drafts);
        if ('faults' in run) throw new RefusedDrafts(run.faults);
        if (run.effect.entries.length === 0)
          throw new DeskRefused(
            'EMPTY',
            'the change set changes nothing',
            'save what is to be different, or withdraw it',
          );
      }
      // The version says that the drafts are those that were tried.
      return work.submit(by, changeSet, expected, why);
    },
    async approve(by, changeSet, digest, effect) {
      const submission = (await read.submissions(changeSet)).find((one) => one.digest === digest);
      if (!submission)
        throw new DeskRefused('OTHER_SUBMISSION', 'there is no such submission', 'load it again');
      const run = await dryRuns.run(submission.drafts);
      if ('faults' in run) throw new RefusedDrafts(run.faults);
      if (run.effect.digest !== effect)
        throw new DeskRefused(
          'CHANGED_EFFECT',
          'the record has changed since the effect was shown',
          'look at the effect that it has now, and approve that',
        );
      return review.approve(by, changeSet, digest, run.effect);
    },
    publish: (by, changeSet, digest) =>
      publish({ record, dryRuns, reviewing: review, now: engine.now }, by, changeSet, digest),
    async close() {
      await dryRuns.close();
      await engine.db.destroy();
    },
  };
}
