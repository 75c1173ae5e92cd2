import { hash } from 'node:crypto';
import { wordCount } from '../../source/word-count.ts';
import { DeskRefused } from '../desk-refused.ts';
import {
  advance,
  changeSetFor,
  changeSetIn,
  note,
  noteSaver,
  requireVersion,
  workAs,
  writeAlone,
} from '../store.ts';
import type { DeskDatabase, DeskEngine, DeskTables } from '../tables.ts';
import { requireRole } from '../transitions.ts';
import { type GivenText, invalid, requireOrigin, requireText } from './given-text.ts';

/** An article whose text is held with a change set, for those who work on it. */
export interface HeldText extends Omit<DeskTables['held_text'], 'change_set'> {
  /** When the text is deleted; null where it is. */
  readonly until: string | null;
}

/** The texts that are held. */
export interface HeldTexts {
  /** Those of a change set, the first one first; `text` is null where it was deleted. */
  list(changeSet: string): Promise<readonly HeldText[]>;
  /** The texts of a change set that are not deleted, by their SHA-256. */
  byDigest(changeSet: string): Promise<ReadonlyMap<string, string>>;
  /** What has the text of what is pasted, or its address, of change sets that were not given up: their ids, and the digest of the text. */
  alike(
    content: string,
    address: string | null,
  ): Promise<{ readonly sha256: string; readonly changeSets: readonly string[] }>;
  /** Holds the text of an article; gives the new version. Throws `DeskRefused` as saving does, and for what is no text. */
  hold(
    by: string,
    changeSet: string,
    expected: number,
    given: GivenText,
    /** The name of its publisher in English, where that is not there yet: it is drafted with what is accepted of the text. */
    publisherName?: string | null,
  ): Promise<number>;
  /** Deletes a text: by the author of the change set, in every state, or by an admin. Its digest stays. Gives the new version. */
  delete(by: string, changeSet: string, id: string): Promise<number>;
  /** Deletes the texts that were held long enough, whether or not anybody asks for them; gives how many. */
  deleteOld(): Promise<number>;
}

/** For one change set. */
const MOST_TEXTS = 20;
const DAY = 86_400_000;

export function heldTexts(
  engine: DeskEngine,
  newId: () => string,
  days: number,
  /** The text of what was pasted, of a page its words; throws `DeskRefused`. */
  textOf: (content: string) => Promise<string>,
): HeldTexts {
  /** What was held before this instant is deleted. */
  const oldest = () => new Date(engine.now().getTime() - days * DAY).toISOString();
  const list = async (changeSet: string): Promise<readonly HeldText[]> => {
    const first = oldest();
    const rows = await engine.db
      .selectFrom('held_text')
      .select(['id', 'sha256', 'words', 'text', 'address', 'publisher', 'published', 'by', 'at'])
      .select(['accord', 'publisher_name'])
      .where('change_set', '=', changeSet)
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map((row) => {
      const isHeld = row.text !== null && row.at >= first;
      const until = new Date(Date.parse(row.at) + days * DAY).toISOString();
      return isHeld ? { ...row, until } : { ...row, text: null, until: null };
    });
  };
  const overwriteOld = async (db: DeskDatabase, at: string): Promise<number> => {
    const old = await db
      .updateTable('held_text')
      .set({ text: null, accord: null })
      .where('at', '<', oldest())
      .where('text', 'is not', null)
      .returning(['id', 'change_set', 'sha256'])
      .execute();
    for (const { id, change_set, sha256 } of old) {
      await deleteDecisions(db, id);
      await note({ db, at }, null, 'DELETE_TEXT', {
        change_set,
        subject: sha256,
        why: 'It was held long enough.',
      });
    }
    return old.length;
  };
  return {
    list,
    async byDigest(changeSet) {
      const held = await list(changeSet);
      return new Map(held.flatMap(({ sha256, text }) => (text === null ? [] : [[sha256, text]])));
    },
    async alike(content, address) {
      requireText(content);
      const sha256 = hash('sha256', await textOf(content));
      const rows = await engine.db
        .selectFrom('held_text')
        .innerJoin('change_set', 'change_set.id', 'held_text.change_set')
        .select('change_set.id')
        .where('change_set.state', '!=', 'WITHDRAWN')
        .where(({ eb, or }) =>
          or([
            eb('sha256', '=', sha256),
            ...(address === null ? [] : [eb('address', '=', address)]),
          ]),
        )
        .orderBy('held_text.at')
        .execute();
      return { sha256, changeSets: [...new Set(rows.map(({ id }) => id))] };
    },
    async hold(by, changeSet, expected, { content, ...origin }, publisherName = null) {
      requireText(content);
      requireOrigin(origin, engine.now().toISOString().slice(0, 10));
      const text = await textOf(content);
      return workAs(engine, by, async (work) => {
        const { db, at } = work;
        const row = await changeSetFor(work, 'save', changeSet);
        requireVersion(row, expected);
        await overwriteOld(db, at);
        const sha256 = hash('sha256', text);
        const words = wordCount(text);
        await db
          .insertInto('held_text')
          .values({
            ...{ id: newId(), change_set: changeSet, sha256, words, text, by, at },
            ...{ ...origin, publisher_name: publisherName },
          })
          .execute();
        const { count } = await db
          .selectFrom('held_text')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('change_set', '=', changeSet)
          .executeTakeFirstOrThrow();
        if (Number(count) > MOST_TEXTS)
          throw invalid(`a change set holds at most ${MOST_TEXTS} texts`, 'begin another one');
        // Levels come of the text: whoever gave it does not approve what rests on it.
        await noteSaver(work, changeSet);
        await note(work, by, 'HOLD_TEXT', { change_set: changeSet, subject: sha256 });
        return advance(work, row, 'save');
      });
    },
    delete: (by, changeSet, id) =>
      workAs(engine, by, async (work) => {
        const row = await changeSetIn(work.db, changeSet);
        if (row.author !== by) requireRole(work.actor, 'admin');
        const found = await work.db
          .selectFrom('held_text')
          .select('sha256')
          .where('change_set', '=', changeSet)
          .where('id', '=', id)
          .executeTakeFirst();
        if (!found)
          throw new DeskRefused('UNKNOWN', 'the change set has no such text', 'load it again', [
            'text',
          ]);
        await work.db
          .updateTable('held_text')
          .set({ text: null, accord: null })
          .where('id', '=', id)
          .execute();
        await deleteDecisions(work.db, id);
        await note(work, by, 'DELETE_TEXT', { change_set: changeSet, subject: found.sha256 });
        // A level rests on a text: whoever has the version before has another change set before them.
        return advance(work, row, 'save');
      }),
    deleteOld: () => writeAlone(engine, overwriteOld),
  };
}

/** A speaker in a decision may be words of the text. */
async function deleteDecisions(db: DeskDatabase, text: string): Promise<void> {
  await db.deleteFrom('decision').where('held_text', '=', text).execute();
}
