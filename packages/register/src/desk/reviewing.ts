import { canonicalJson } from '../digest/canonical-json.ts';
import type { ChangeSet, Person, Review, Submission } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';
import { requiredText } from './people.ts';
import {
  advance,
  type ChangeSetRow,
  changeSetFor,
  changeSetIn,
  note,
  type Work,
  workAs,
  workersOn,
  writeAlone,
} from './store.ts';
import { submissionIn } from './submission.ts';
import type { DeskDatabase, DeskEngine } from './tables.ts';
import { type Deed, deedsOf } from './transitions.ts';

/** A publication that has begun: what is to be published, and what was approved. */
export interface Claim {
  readonly token: string;
  readonly title: string;
  readonly submission: Submission;
  /** What the record changes by, as it was approved. */
  readonly effect: unknown;
  /** Whether whoever approved it had worked on it. */
  readonly isOwnWork: boolean;
}

/** A publication that was broken off. */
export interface Unfinished {
  readonly by: string;
  readonly changeSet: string;
  readonly digest: string;
}

/** How reviewers decide. Each names the submission that they saw by its digest, and throws `DeskRefused`. */
export interface Reviewing {
  sendBack(by: string, changeSet: string, digest: string, comment: string): Promise<number>;
  /** What somebody may approve now; refuses what `approve` would refuse. */
  toApprove(by: string, changeSet: string, digest: string): Promise<Submission>;
  /** Approves a submission with the effect that was shown. */
  approve(by: string, changeSet: string, digest: string, effect: unknown): Promise<number>;
  /** What somebody may do to a change set now, of all that is done to one. */
  deedsOf(person: Person, changeSet: ChangeSet): Promise<readonly Deed[]>;
  /** The publications that have begun and never ended, with who began each and the digest of what was approved. */
  unfinished(): Promise<readonly Unfinished[]>;
  /** Begins to publish what was approved. Nothing else is done to the change set until that has ended. */
  claim(by: string, changeSet: string, digest: string): Promise<Claim>;
  /** Ends a publication without an edition: the change set is to be reviewed again, with the effect that it has now. */
  returnToReview(changeSet: string, claim: string, why: string, effect: unknown): Promise<void>;
  /** Writes into the audit trail, once, that a change set was published. */
  notePublished(by: string, changeSet: string, edition: string): Promise<void>;
}

export function reviewing(engine: DeskEngine, newId: () => string, ownWork = false): Reviewing {
  /** Does something to a submission that is the last one, and the one that the reviewer saw. */
  const decide = <Result>(
    by: string,
    changeSet: string,
    digest: string,
    deed: Deed,
    work: (work: Work, row: ChangeSetRow, submission: Submission) => Promise<Result>,
  ): Promise<Result> =>
    workAs(engine, by, async (working) => {
      const row = await changeSetFor(working, deed, changeSet, ownWork);
      const submission = await submissionIn(working.db, changeSet, row.submission);
      if (submission?.digest !== digest)
        throw new DeskRefused(
          'OTHER_SUBMISSION',
          'another version was submitted meanwhile',
          'look at that one',
        );
      return work(working, row, submission);
    });
  return {
    sendBack: (by, changeSet, digest, text) =>
      decide(by, changeSet, digest, 'sendBack', async (work, row) => {
        const comment = requiredText(text, 'comment', 2_000);
        await addReview(work, row, { kind: 'SENT_BACK', by, comment, effect: null });
        await note(work, by, 'SEND_BACK', { change_set: changeSet, subject: digest, why: comment });
        return advance(work, row, 'sendBack');
      }),
    toApprove: (by, changeSet, digest) =>
      decide(by, changeSet, digest, 'approve', async (_work, _row, submission) => submission),
    approve: (by, changeSet, digest, effect) =>
      decide(by, changeSet, digest, 'approve', async (work, row) => {
        await addReview(work, row, { kind: 'APPROVED', by, comment: null, effect });
        await note(work, by, 'APPROVE', { change_set: changeSet, subject: digest });
        return advance(work, row, 'approve');
      }),
    deedsOf: async (person, changeSet) =>
      deedsOf(person, changeSet, await workersOn(engine.db, changeSet.id), ownWork),
    async unfinished() {
      const rows = await engine.db
        .selectFrom('change_set')
        .select(['change_set.id', 'change_set.submission'])
        .where('state', '=', 'PUBLISHING')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('audit')
                .select('audit.number')
                .whereRef('audit.change_set', '=', 'change_set.id')
                .where('audit.what', '=', 'PUBLISHED'),
            ),
          ),
        )
        .execute();
      const found = rows.map(async ({ id, submission }) => {
        const begun = await engine.db
          .selectFrom('audit')
          .select('by')
          .where('change_set', '=', id)
          .where('what', '=', 'PUBLISH')
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst();
        const { digest = '' } = (await submissionIn(engine.db, id, submission)) ?? {};
        return { by: begun?.by ?? '', changeSet: id, digest };
      });
      return Promise.all(found);
    },
    claim: (by, changeSet, digest) =>
      decide(by, changeSet, digest, 'publish', async (work, row, submission) => {
        const approval = await lastApproval(work.db, row);
        const token = newId();
        await note(work, by, 'PUBLISH', { change_set: changeSet, subject: digest });
        await advance(work, row, 'publish', { claim: token });
        const workers = await workersOn(work.db, changeSet);
        return {
          token,
          title: row.title,
          submission,
          effect: approval.effect,
          isOwnWork: workers.has(approval.by),
        };
      }),
    returnToReview: (changeSet, claim, why, effect) =>
      writeAlone(engine, async (db, at) => {
        const row = await changeSetIn(db, changeSet);
        // Another publication of the same change set has begun meanwhile, and decides.
        if (row.state !== 'PUBLISHING' || row.claim !== claim) return;
        await addReview({ db, at }, row, { kind: 'RETURNED', by: null, comment: why, effect });
        await note({ db, at }, null, 'RETURN', { change_set: changeSet, why });
        await db
          .updateTable('change_set')
          .set({ state: 'SUBMITTED', claim: null, version: row.version + 1, changed: at })
          .where('id', '=', changeSet)
          .execute();
      }),
    notePublished: (by, changeSet, edition) =>
      writeAlone(engine, async (db, at) => {
        const noted = await db
          .selectFrom('audit')
          .select('number')
          .where('change_set', '=', changeSet)
          .where('what', '=', 'PUBLISHED')
          .executeTakeFirst();
        if (!noted)
          await note({ db, at }, by, 'PUBLISHED', { change_set: changeSet, subject: edition });
      }),
  };
}

async function addReview(
  { db, at }: Pick<Work, 'at' | 'db'>,
  { id, submission }: ChangeSetRow,
  { effect, ...review }: Pick<Review, 'by' | 'comment' | 'effect' | 'kind'>,
): Promise<void> {
  const json = effect === null ? null : canonicalJson(effect);
  await db
    .insertInto('review')
    .values({ ...review, change_set: id, submission, at, effect: json })
    .execute();
}

/** Who approved the last submission, and with which effect. */
async function lastApproval(
  db: DeskDatabase,
  { id, submission }: ChangeSetRow,
): Promise<{ readonly by: string; readonly effect: unknown }> {
  const { by, effect } = await db
    .selectFrom('review')
    .select(['by', 'effect'])
    .where('change_set', '=', id)
    .where('submission', '=', submission)
    .where('kind', '=', 'APPROVED')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { by: by ?? '', effect: effect === null ? null : JSON.parse(effect) };
}
