import { randomUUID } from 'node:crypto';
import type { EngineOptions } from '../db/engine.ts';
import type { EntryChange } from '../edition/edition.ts';
import { RefusedDrafts } from '../errors.ts';
import { withNoun } from '../record/nouns.ts';
import { ArticleThread } from './article/article-thread.ts';
import { type Articles, articles } from './article/articles.ts';
import { type Decisions, decisions } from './article/decisions.ts';
import { workingEntries } from './article/entries.ts';
import type { EntryRef } from './change-set.ts';
import { type Check, checking } from './checking.ts';
import type { DeskRecord } from './desk-record.ts';
import { DeskRefused } from './desk-refused.ts';
import { DryRuns } from './dry-run/dry-runs.ts';
import { asSubmitted } from './dry-run/with-faults.ts';
import { type Editing, editing } from './editing.ts';
import { entriesForArticles } from './entries-for-articles.ts';
import type { GivenText } from './held-text/given-text.ts';
import { type HeldText, type HeldTexts, heldTexts } from './held-text/held-texts.ts';
import { type NewPublisher, publisherOf } from './held-text/publishers.ts';
import { notPublished } from './not-published.ts';
import { openStore } from './open-store.ts';
import { type People, people } from './people.ts';
import { finishPublications, publish } from './publishing.ts';
import { type Reading, reading } from './reading.ts';
import { entryIn, sourcesWith } from './record-now.ts';
import { type Reports, reports } from './reports/reports.ts';
import { type Reviewing, reviewing } from './reviewing.ts';
import { type Challenges, challenges } from './sign-in/challenges.ts';
import { type Passkeys, passkeys } from './sign-in/passkeys.ts';
import { type SignIn, signIn } from './sign-in/sign-in.ts';

export type { EntryType } from '../digest/entry-type.ts';
export { RefusedDrafts } from '../errors.ts';
export type { KnownProposal, Reading as ArticleReading } from './article/articles.ts';
export type { Decision } from './article/decisions.ts';
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
export type { Check } from './checking.ts';
export { type DeskRefusalCode, DeskRefused } from './desk-refused.ts';
export type { DryRun, Effect } from './dry-run/effect.ts';
export { EntryFault } from './dry-run/entry-fault.ts';
export type { HeldText } from './held-text/held-texts.ts';
export { type DeskPeople, openPeople } from './open-people.ts';
export type { DealtWith, Report } from './reports/reports.ts';
export type { PasskeyPurpose } from './sign-in/challenges.ts';
export type { Passkey, PasskeyKey } from './sign-in/passkeys.ts';

/** The desk: who works at it, what they work on, and how that gets into the record. All that it refuses is thrown as `Refused`. */
export interface Desk extends Editing, Reading, Pick<Reviewing, 'sendBack'> {
  readonly articles: Articles;
  readonly decisions: Decisions;
  readonly people: People;
  readonly reports: Reports;
  readonly texts: HeldTexts;
  readonly signIn: SignIn;
  readonly passkeys: Passkeys;
  readonly challenges: Challenges;
  /** Holds an article. Its publisher is given by its slug or any name; one that is new is drafted with what is accepted of the article. */
  hold(
    by: string,
    changeSet: string,
    expected: number,
    given: GivenText,
    newPublisher: NewPublisher | null,
  ): Promise<number>;
  /** An entry as the record has it now, or, by its digest, as an edition published it; null where there is none. */
  entry(ref: EntryRef, digest?: string | null): Promise<EntryChange | null>;
  /** The slugs of the sources on record with an address, or that are the text of a digest. */
  sourcesOf(text: Pick<HeldText, 'address' | 'sha256'>): Promise<readonly string[]>;
  /** What is wrong with the drafts of a change set as they are now, or what the record would change by. */
  check(changeSet: string): Promise<Check>;
  /** Approves a submission with the effect that it has now, which is that of which the reviewer gives the digest of the record. */
  approve(by: string, changeSet: string, digest: string, effect: string): Promise<number>;
  /** Publishes what was approved; gives the name of the edition. */
  publish(by: string, changeSet: string, digest: string): Promise<string>;
  /** What somebody may do to a change set now, of all that is done to one. */
  deedsOf: Reviewing['deedsOf'];
  /** Why nothing can be changed now; null where it can. */
  notPublished(): Promise<DeskRefused | null>;
  /** Ends the publications that were broken off, as who began them may; gives why others stay as they are. */
  finishPublications(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export interface DeskOptions extends EngineOptions {
  /** Gives an id that no other call gave, and that nobody guesses. */
  readonly newId?: () => string;
  /** For how many days the text of an article is held; 90 where absent. */
  readonly textDays?: number;
  /** Whether somebody may approve what they worked on, which the edition then tells: for who has nobody else. */
  readonly ownWork?: boolean;
}

/** Opens the desk of a record: its own database at `file:PATH`, `:memory:`, or `postgres://…`, the schema `desk`. Throws `Refused` as `openRegister` does. */
export async function openDesk(
  url: string,
  record: DeskRecord,
  { newId = randomUUID, textDays = 90, ownWork = false, ...options }: DeskOptions = {},
): Promise<Desk> {
  const engine = await openStore(url, options);
  const dryRuns = new DryRuns(record, withNoun);
  const work = editing(engine, newId);
  const review = reviewing(engine, newId, ownWork);
  const publication = { record, dryRuns, reviewing: review, now: engine.now };
  const read = reading(engine, record.editions.ofChangeSets);
  const decided = decisions(engine);
  const thread = new ArticleThread();
  const entries = entriesForArticles(record);
  const texts = heldTexts(engine, newId, textDays, (page) => thread.ask('text', page));
  const { tried, check } = checking(record, read, texts, dryRuns, engine.now);
  const refusal = async () => notPublished(await record.revision());
  /** Of a record without an edition the desk would say that it has nothing. */
  const requirePublished = async () => {
    const refused = await refusal();
    if (refused) throw refused;
  };
  return {
    ...work,
    ...read,
    articles: articles(thread, texts, decided, {
      async toRead(changeSet, held) {
        await requirePublished();
        return workingEntries(await entries.toRead(held), await read.drafts(changeSet));
      },
      toDraft: async (changeSet, held, drafted) =>
        workingEntries(await entries.toDraft(held, drafted), await read.drafts(changeSet)),
    }),
    decisions: decided,
    people: people(engine, newId),
    reports: reports(
      engine,
      newId,
      async () => (await record.revision()).edition,
      record.editions.ofChangeSets,
    ),
    texts,
    signIn: signIn(engine),
    passkeys: passkeys(engine),
    challenges: challenges(engine),
    notPublished: refusal,
    async hold(by, changeSet, expected, given, newPublisher) {
      await requirePublished();
      if (given.publisher === null) return texts.hold(by, changeSet, expected, given);
      const known = workingEntries(await entries.named(), await read.drafts(changeSet));
      const { slug, name } = publisherOf(given.publisher, newPublisher, known);
      return texts.hold(by, changeSet, expected, { ...given, publisher: slug }, name);
    },
    entry: (ref, digest = null) => entryIn(record, ref, digest),
    sourcesOf: (text) => sourcesWith(record, text),
    sendBack: review.sendBack,
    check,
    async submit(by, changeSet, expected, why) {
      const { drafts, run } = await tried(changeSet);
      if (drafts.length > 0) {
        if ('faults' in run) throw new RefusedDrafts(run.faults);
        if (run.effect.entries.length === 0)
          throw new DeskRefused(
            'EMPTY',
            'the change set changes nothing',
            'save what is to be different, or withdraw it',
          );
      }
      // The version says that the drafts are those that were tried.
      return work.submit(by, changeSet, expected, why, drafts);
    },
    async approve(by, changeSet, digest, effect) {
      // Refused before the work of trying it.
      const { drafts } = await review.toApprove(by, changeSet, digest);
      const run = asSubmitted(await dryRuns.run(drafts));
      if ('faults' in run) throw new RefusedDrafts(run.faults);
      if (run.effect.digest !== effect)
        throw new DeskRefused(
          'CHANGED_EFFECT',
          'the record has changed since the effect was shown',
          'look at the effect that it has now, and approve that',
        );
      return review.approve(by, changeSet, digest, run.effect);
    },
    publish: (by, changeSet, digest) => publish(publication, by, changeSet, digest),
    deedsOf: review.deedsOf,
    finishPublications: () => finishPublications(publication),
    async close() {
      await thread.close();
      await dryRuns.close();
      await engine.db.destroy();
    },
  };
}
