import { sql } from 'kysely';
import { RowWriter } from '../db/row-writer.ts';
import type { DraftEntry } from '../digest/digest.ts';
import { Digests } from '../digest/digests.ts';
import { Refused, RefusedDrafts } from '../errors.ts';
import type { Database, Engine, Place, Rows } from '../record/tables.ts';
import { refuseNewer } from '../rules/stored-version.ts';
import { reindex } from '../search/reindex.ts';
import type { Written } from '../search/written.ts';
import { KeptCounts } from '../statement/keep-counts.ts';
import { rankWordings, statementsQuoting } from '../wording/rank.ts';
import { lastWritten } from './last-written.ts';
import type { Noun } from './noun.ts';
import { requireReferences } from './references.ts';
import { readShape, shapeFaults } from './shape-faults.ts';

/** What a write did to the record. */
export type Change = 'added' | 'changed' | 'unchanged';

/** How one noun is written from outside. */
export interface Adds<Draft> {
  /** Writes a whole draft in one transaction. Throws `Refused` for one that does not fit; then nothing is written. */
  add(draft: Draft, why: string): Promise<Change>;
}

/** What a write needs: a transaction, and when it happens. */
export interface Writing {
  readonly db: Database;
  /** What is to be inserted by `settle`, and can be read only then. */
  readonly rows: Rows;
  readonly digests: Digests;
  readonly counts: Pick<KeptCounts, 'beforeChange' | 'finish'>;
  /** What was written so far, for the search index. */
  readonly written: Written[];
  readonly now: Date;
}

/** Reads a draft by its noun's shape. Throws `RefusedDrafts` naming all that is wrong with it. */
export function parseDraft<Draft>(noun: Noun<Draft>, value: unknown): Draft {
  const draft = readShape(noun.shape, value);
  if (draft !== undefined) return draft;
  const [first, ...others] = shapeFaults(noun.shape, noun.type, value);
  throw new RefusedDrafts([
    first ?? new Refused(`${noun.type} is wrong`, 'compare it with another'),
    ...others,
  ]);
}

/** Begins to write in a transaction. */
export async function beginWriting(db: Database, now: Date): Promise<Writing> {
  const digests = await Digests.read(db);
  return { db, rows: new RowWriter(db), digests, counts: new KeptCounts(db), written: [], now };
}

/**
 * Writes a draft that differs from what was last written. `settle` comes after; the caller runs `check`, and leaves the revisions,
 * before it commits.
 */
export async function write<Draft>(
  noun: Noun<Draft>,
  { db, rows, digests, counts, written, now }: Writing,
  draft: Draft,
  last: ReadonlyMap<string, string | null>,
): Promise<Change> {
  const key = noun.key(draft);
  const subject = `${noun.type}:${key}`;
  const before = last.get(subject) ?? null;
  const completed = (await noun.complete?.(db, draft, now)) ?? draft;
  const entries = entriesOf(noun, draft);
  const after = JSON.stringify(completed);
  const isComplete = completed === draft || after === JSON.stringify(draft);
  digests.write(subject, entries, isComplete ? entries : entriesOf(noun, completed));
  if (before === after) return 'unchanged';
  const change = { type: noun.type, key, before, after };
  await counts.beforeChange(change);
  if (before !== null) await noun.clear(db, key);
  noun.write(rows, completed);
  written.push(change);
  return before === null ? 'added' : 'changed';
}

/** The entries that a draft is of. */
export function entriesOf<Draft>(noun: Noun<Draft>, draft: Draft): readonly DraftEntry[] {
  return noun.entries?.(draft) ?? [{ type: noun.type, key: noun.key(draft), draft }];
}

/**
 * Has a transaction write alone until it ends, so that revisions are committed in the order of their numbers: else a number
 * taken first and committed last would change the record behind one that is seen already. SQLite has one writer by itself.
 * Throws `Refused` where a newer program has derived the rows since this one was started: rows by two rules would stand mixed.
 */
export async function writeAlone({ db, dialect }: Place): Promise<void> {
  if (dialect === 'postgres') await sql`lock table revision in exclusive mode`.execute(db);
  await refuseNewer(db);
}

/** How a noun is written on an engine. */
export function adds<Draft>({ db, dialect, now }: Engine, noun: Noun<Draft>): Adds<Draft> {
  return {
    async add(value, why) {
      const draft = parseDraft(noun, value);
      return db.transaction().execute(async (transaction) => {
        await writeAlone({ db: transaction, dialect });
        const last = await lastWritten(transaction, [`${noun.type}:${noun.key(draft)}`]);
        const writing = await beginWriting(transaction, now());
        const change = await write(noun, writing, draft, last);
        await settle(writing);
        await requireReferences(transaction, noun.references(draft));
        await noun.check?.(transaction, draft);
        await leaveRevisions(writing, statesOf(writing.written), last, why);
        await finishWriting(writing);
        return change;
      });
    },
  };
}

/** Inserts what was written, and ranks the wordings again whose statement, or whose source, was. */
export async function settle({ db, rows, written }: Writing): Promise<void> {
  await rows.flush();
  const keysOf = (type: string) => written.filter((one) => one.type === type);
  // What is new is quoted only by statements that are written with it.
  const sources = keysOf('Source').filter(({ before }) => before !== null);
  const quoting = await statementsQuoting(
    db,
    sources.map(({ key }) => key),
  );
  const statements = keysOf('Statement').map(({ key }) => key);
  await rankWordings(db, [...new Set([...statements, ...quoting])]);
}

/** Updates the search index, the counts and the digests. To be called once all is settled and checked. */
export async function finishWriting({ db, digests, counts, written }: Writing): Promise<void> {
  await reindex(db, written);
  await counts.finish();
  await digests.finish();
}

/** Takes something out of the record. The caller leaves the revisions, in which stays what it was. */
export async function remove<Draft>(
  noun: Noun<Draft>,
  { db, digests, counts, written }: Writing,
  key: string,
  last: ReadonlyMap<string, string | null>,
): Promise<void> {
  const subject = `${noun.type}:${key}`;
  const change = { type: noun.type, key, before: last.get(subject) ?? null, after: null };
  await counts.beforeChange(change);
  await noun.clear(db, key);
  await noun.erase(db, key);
  digests.write(subject, [], []);
  written.push(change);
}

/** What was written, by subject. */
export function statesOf(written: readonly Written[]): ReadonlyMap<string, string | null> {
  return new Map(written.map(({ type, key, after }) => [`${type}:${key}`, after]));
}

/** Leaves a revision of each draft that stands otherwise than its last revision, in `logged`, says; no edition has published it. */
export async function leaveRevisions(
  { db, now }: Pick<Writing, 'db' | 'now'>,
  states: ReadonlyMap<string, string | null>,
  logged: ReadonlyMap<string, string | null>,
  why: string,
): Promise<void> {
  const rows = new RowWriter(db);
  const at = now.toISOString();
  for (const [subject, after] of states) {
    const before = logged.get(subject) ?? null;
    if (before !== after) rows.insert('revision', { subject, before, after, at, why });
  }
  await rows.flush();
}
