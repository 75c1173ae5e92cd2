import { canonicalJson } from '../digest/canonical-json.ts';
import type { EntryDraft, EntryRef } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';
import { putDrafts } from './draft-rows.ts';
import { requiredText } from './people.ts';
import type { Work } from './store.ts';
import {
  advance,
  type ChangeSetRow,
  changeSetFor,
  note,
  noteSaver,
  requireVersion,
  workAs,
} from './store.ts';
import { digestOfSubmission, draftsIn } from './submission.ts';
import type { DeskEngine } from './tables.ts';
import { type Deed, requireRole } from './transitions.ts';

/** How an editor works on change sets. Each gives the new version, and throws `DeskRefused`. `expected` is the version that the editor saw. */
export interface Editing {
  /** Begins a change set; gives its id. */
  create(by: string, title: string): Promise<string>;
  /** Saves entries as the change set is to leave them, over what was saved of them: all or none. They may still be incomplete. */
  save(
    by: string,
    changeSet: string,
    expected: number,
    ...drafts: readonly EntryDraft[]
  ): Promise<number>;
  /** Says anew what a change set is about. */
  retitle(by: string, changeSet: string, expected: number, title: string): Promise<number>;
  /** Takes an entry out of the change set: the record keeps it as it is. */
  drop(by: string, changeSet: string, expected: number, entry: EntryRef): Promise<number>;
  /** Has somebody else work on a change set from now on. */
  takeOver(by: string, changeSet: string, expected: number): Promise<number>;
  /** Hands a change set to review, as it is now and with the reason. */
  submit(
    by: string,
    changeSet: string,
    expected: number,
    why: string,
    /** The drafts of this version with what the desk adds to them; as they were saved where absent. */
    completed?: readonly EntryDraft[],
  ): Promise<number>;
  /** Gives a change set up. Reports of readers that it was to deal with wait in the queue again. */
  withdraw(by: string, changeSet: string, expected: number, why: string): Promise<number>;
}

export function editing(engine: DeskEngine, newId: () => string): Editing {
  /** Does something to a change set that is still as the editor saw it. */
  const edit = (
    by: string,
    changeSet: string,
    expected: number,
    deed: Deed,
    work: (work: Work, row: ChangeSetRow) => Promise<Parameters<typeof advance>[3]>,
  ): Promise<number> =>
    workAs(engine, by, async (working) => {
      const row = await changeSetFor(working, deed, changeSet);
      requireVersion(row, expected);
      return advance(working, row, deed, await work(working, row));
    });
  return {
    create: (by, title) =>
      workAs(engine, by, async (work) => {
        requireRole(work.actor, 'editor');
        const { db, at } = work;
        const id = newId();
        const row = {
          id,
          title: requiredText(title, 'title', 200),
          state: 'DRAFT',
          author: by,
          version: 1,
          submission: 0,
          claim: null,
          begun: at,
          changed: at,
        } as const;
        await db.insertInto('change_set').values(row).execute();
        await note(work, by, 'CREATE', { change_set: id });
        return id;
      }),
    save: (by, changeSet, expected, ...drafts) =>
      edit(by, changeSet, expected, 'save', async (work) => {
        await putDrafts(work, changeSet, drafts);
        return {};
      }),
    retitle: (by, changeSet, expected, given) =>
      edit(by, changeSet, expected, 'save', async (work, row) => {
        const title = requiredText(given, 'title', 200);
        await note(work, by, 'RETITLE', { change_set: changeSet, why: row.title });
        return { title };
      }),
    drop: (by, changeSet, expected, { type, key }) =>
      edit(by, changeSet, expected, 'save', async (work) => {
        const { numDeletedRows } = await work.db
          .deleteFrom('draft')
          .where('change_set', '=', changeSet)
          .where('type', '=', type)
          .where('key', '=', key)
          .executeTakeFirst();
        if (numDeletedRows === 0n)
          throw new DeskRefused(
            'UNKNOWN',
            `the change set has no draft of ${type}:${key}`,
            'load it again',
            ['entry'],
          );
        await noteSaver(work, changeSet);
        await note(work, by, 'DROP', { change_set: changeSet, subject: `${type}:${key}` });
        return {};
      }),
    takeOver: (by, changeSet, expected) =>
      edit(by, changeSet, expected, 'takeOver', async (work, { author }) => {
        await note(work, by, 'TAKE_OVER', { change_set: changeSet, subject: author });
        return { author: by };
      }),
    submit: (by, changeSet, expected, reason, completed) =>
      edit(by, changeSet, expected, 'submit', async (work, row) => {
        const { db, at } = work;
        const why = requiredText(reason, 'why', 1_000);
        const drafts = completed ?? (await draftsIn(db, changeSet));
        if (drafts.length === 0)
          throw new DeskRefused('EMPTY', 'the change set has no draft', 'save one first');
        const number = row.submission + 1;
        const digest = digestOfSubmission(changeSet, number, drafts, why);
        const submission = { change_set: changeSet, number, digest, why, by, at };
        await db
          .insertInto('submission')
          .values({ ...submission, drafts: canonicalJson(drafts) })
          .execute();
        await note(work, by, 'SUBMIT', { change_set: changeSet, subject: digest, why });
        return { submission: number };
      }),
    withdraw: (by, changeSet, expected, reason) =>
      edit(by, changeSet, expected, 'withdraw', async (work) => {
        const why = requiredText(reason, 'why', 1_000);
        await note(work, by, 'WITHDRAW', { change_set: changeSet, why });
        // What readers reported is dealt with by nobody now.
        await work.db
          .updateTable('report')
          .set({ state: 'OPEN', change_set: null })
          .where('change_set', '=', changeSet)
          .where('state', '=', 'TAKEN')
          .execute();
        return {};
      }),
  };
}
