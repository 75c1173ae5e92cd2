import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import type {
  AuditLine,
  ChangeSet,
  ChangeSetState,
  EntryDraft,
  Review,
  StoredState,
  Submission,
} from './change-set.ts';
import type { ChangeSetRow } from './store.ts';
import { draftsIn, submissionOf } from './submission.ts';
import type { DeskEngine } from './tables.ts';

/** Which change sets were published, by which edition: read from the record, whatever the desk believes. */
export type PublishedIn = (changeSets: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What is asked of the desk. Whoever asks has a role. */
export interface Reading {
  changeSet(id: string): Promise<ChangeSet | null>;
  /** Those in one of some states as the desk stores them, the latest first. What is published is among those `PUBLISHING`. */
  changeSets(states: readonly StoredState[], page: PageRequest): Promise<Page<ChangeSet>>;
  drafts(changeSet: string): Promise<readonly EntryDraft[]>;
  /** All submissions of a change set, the first one first. */
  submissions(changeSet: string): Promise<readonly Submission[]>;
  reviews(changeSet: string): Promise<readonly Review[]>;
  /** The audit trail, the first line first; of one change set where one is given. */
  audit(changeSet: string | null, page: PageRequest): Promise<Page<AuditLine>>;
}

export function reading({ db }: Pick<DeskEngine, 'db'>, publishedIn: PublishedIn): Reading {
  return {
    async changeSet(id) {
      const row = await db
        .selectFrom('change_set')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? changeSetOf(row, await publishedIn([id])) : null;
    },
    async changeSets(states, page) {
      const query = db
        .selectFrom('change_set')
        .selectAll()
        .where('state', 'in', [...states]);
      const order = [{ column: 'number', direction: 'desc', numeric: true }] as const;
      const found = await pageOf(query, order, page);
      const editions = await publishedIn(found.rows.map(({ id }) => id));
      return { ...found, rows: found.rows.map((row) => changeSetOf(row, editions)) };
    },
    drafts: (changeSet) => draftsIn(db, changeSet),
    async submissions(changeSet) {
      const rows = await db
        .selectFrom('submission')
        .selectAll()
        .where('change_set', '=', changeSet)
        .orderBy('number')
        .execute();
      return rows.map(submissionOf);
    },
    async reviews(changeSet) {
      const rows = await db
        .selectFrom('review')
        .select(['submission', 'kind', 'by', 'at', 'comment', 'effect'])
        .where('change_set', '=', changeSet)
        .orderBy('number')
        .execute();
      return rows.map((row) => {
        return { ...row, effect: row.effect === null ? null : JSON.parse(row.effect) };
      });
    },
    async audit(changeSet, page) {
      const all = db.selectFrom('audit').selectAll();
      const query = changeSet === null ? all : all.where('change_set', '=', changeSet);
      const order = [{ column: 'number', direction: 'asc', numeric: true }] as const;
      const found = await pageOf(query, order, page);
      const rows = found.rows.map(({ change_set, ...line }) => {
        return { ...line, changeSet: change_set };
      });
      return { ...found, rows };
    },
  };
}

function changeSetOf(row: ChangeSetRow, editions: ReadonlyMap<string, string>): ChangeSet {
  const { id, title, author, version, submission, begun, changed } = row;
  const edition = editions.get(id) ?? null;
  const state: ChangeSetState = edition === null ? row.state : 'PUBLISHED';
  return { id, title, state, author, version, submission, edition, begun, changed };
}
