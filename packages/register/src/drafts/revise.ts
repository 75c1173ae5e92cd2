import { sql } from 'kysely';
import type { z } from 'zod';
import type { DraftEntry, EntryType } from '../digest/digest.ts';
import { Digests } from '../digest/digests.ts';
import { Refused, RefusedDrafts } from '../errors.ts';
import type { Database, Engine, Place } from '../record/tables.ts';
import { refuseNewer } from '../rules/stored-version.ts';
import { reindex, type Written } from '../search/reindex.ts';
import { shapeFaults } from './shape-faults.ts';

/** What a write did to the record. */
export type Change = 'added' | 'changed' | 'unchanged';

/** A noun that is written whole: how its draft is checked, read back, written and erased. */
export interface Noun<Draft> {
  /** The type's name, as in `Node.id`. */
  readonly type: EntryType;
  readonly shape: z.ZodType<Draft>;
  key(draft: Draft): string;
  /** The entries that the draft is of; one, which is the draft, where there is no such function. */
  entries?(draft: Draft): readonly DraftEntry[];
  /** The draft as it stands in the record, in the shape's own order; undefined where the record has none. */
  read(db: Database, key: string): Promise<Draft | undefined>;
  /** Completes a draft with what the register computes. */
  complete?(db: Database, draft: Draft, now: Date): Promise<Draft>;
  /** Inserts, or updates in place, with all that hangs on it. */
  write(db: Database, draft: Draft): Promise<void>;
  erase(db: Database, key: string): Promise<void>;
  /** Run when everything is written, so that drafts may name each other: throws `Refused` for what does not fit. */
  check?(db: Database, draft: Draft): Promise<void>;
}

/** How one noun is written from outside. */
export interface Adds<Draft> {
  /** Writes a whole draft in one transaction. Throws `Refused` for one that does not fit; then nothing is written. */
  add(draft: Draft, why: string): Promise<Change>;
}

/** What a write needs: a transaction, when it happens, and why. */
export interface Writing {
  readonly db: Database;
  readonly digests: Digests;
  /** What was written so far, for the search index. */
  readonly written: Written[];
  readonly now: Date;
  readonly why: string;
}

/** Reads a draft by its noun's shape. Throws `RefusedDrafts` naming all that is wrong with it. */
export function parseDraft<Draft>(noun: Noun<Draft>, value: unknown): Draft {
  const result = noun.shape.safeParse(value);
  if (result.success) return result.data;
  const [first, ...others] = shapeFaults(noun.shape, noun.type, value);
  throw new RefusedDrafts([
    first ?? new Refused(`${noun.type} is wrong`, 'compare it with another'),
    ...others,
  ]);
}

/**
 * The drafts as last written, as JSON, by subject; null for what was removed. Everything is written through here, so they
 * are the record, and comparing with them costs no reading of its tables.
 */
export async function lastWritten(
  db: Database,
  subject?: string,
): Promise<ReadonlyMap<string, string | null>> {
  const last = db
    .selectFrom('revision')
    .select(({ fn }) => fn.max('number').as('number'))
    .groupBy('subject');
  const rows = await db
    .selectFrom('revision')
    .select(['subject', 'after'])
    .where('number', 'in', subject === undefined ? last : last.where('subject', '=', subject))
    .execute();
  return new Map(rows.map((row) => [row.subject, row.after]));
}

/** Writes a draft that differs from what was last written, and leaves a revision. The caller runs `check` before it commits. */
export async function write<Draft>(
  noun: Noun<Draft>,
  { db, digests, written, now, why }: Writing,
  draft: Draft,
  last: ReadonlyMap<string, string | null>,
): Promise<Change> {
  const key = noun.key(draft);
  const subject = `${noun.type}:${key}`;
  const before = last.get(subject) ?? null;
  const completed = (await noun.complete?.(db, draft, now)) ?? draft;
  await digests.write(subject, entriesOf(noun, draft), entriesOf(noun, completed));
  const after = JSON.stringify(completed);
  if (before === after) return 'unchanged';
  await noun.write(db, completed);
  const at = now.toISOString();
  await db.insertInto('revision').values({ subject, before, after, at, why }).execute();
  written.push({ type: noun.type, key, before, after });
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
        const last = await lastWritten(transaction, `${noun.type}:${noun.key(draft)}`);
        const digests = await Digests.read(transaction);
        const written: Written[] = [];
        const writing = { db: transaction, digests, written, now: now(), why };
        const change = await write(noun, writing, draft, last);
        await noun.check?.(transaction, draft);
        await reindex(transaction, written);
        await digests.finish();
        return change;
      });
    },
  };
}

/** Takes something out of the record; what it was stays in the revision. */
export async function remove<Draft>(
  noun: Noun<Draft>,
  { db, digests, written, now, why }: Writing,
  key: string,
  last: ReadonlyMap<string, string | null>,
): Promise<void> {
  const subject = `${noun.type}:${key}`;
  await noun.erase(db, key);
  await digests.write(subject, [], []);
  const before = last.get(subject) ?? null;
  const at = now.toISOString();
  await db.insertInto('revision').values({ subject, before, after: null, at, why }).execute();
  written.push({ type: noun.type, key, before, after: null });
}
