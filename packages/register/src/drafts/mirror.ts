import { inParts } from '../db/in-parts.ts';
import type { DraftEntry } from '../digest/digest.ts';
import type { Edition } from '../edition/edition.ts';
import { type Taken, takeEditions } from '../edition/take-editions.ts';
import { Refused } from '../errors.ts';
import type { Engine } from '../record/tables.ts';
import { indexAnew } from '../search/index-anew.ts';
import { withoutTexts } from '../search/reindex.ts';
import type { Written } from '../search/written.ts';
import { CheckedDraft } from './checked-draft.ts';
import { CheckedEntries } from './checked-entries.ts';
import { importedFrom, keepImported, type ReadFrom } from './imported.ts';
import { lastWritten, type States } from './last-written.ts';
import type { Noun } from './noun.ts';
import {
  byTypes,
  type EntriesOf,
  type Entry,
  keysOf,
  type NounType,
  typesInOrder,
  type WithNoun,
} from './noun-types.ts';
import {
  beginWriting,
  type Change,
  finishWriting,
  leaveRevisions,
  remove,
  settle,
  statesOf,
  write,
  writeAlone,
} from './revise.ts';

/** The record as drafts: written whole, and read back. */
export interface Mirror {
  /**
   * Makes the record the image of these drafts, in one transaction, after taking the editions that stand beside them; each difference
   * to what those leave is a revision. Writes nothing where the database has editions that are not among these. Throws
   * `RefusedDrafts` with all faults, those that are known already in front, and `Refused` where the editions are a fork.
   * `readFrom` is kept, for `imported`.
   */
  mirror(
    entries: readonly Entry[] | EntriesOf,
    why: string,
    faults?: readonly Refused[],
    editions?: readonly Edition[],
    readFrom?: ReadFrom,
  ): Promise<Mirrored>;
  /** What `mirror` would do with drafts from the same files as last, where that is nothing; null where it is not known. */
  imported(readFrom: ReadFrom): Promise<Mirrored | null>;
  /** Every draft as it stands in the record, by type and in order of keys. */
  drafts(): Promise<ReadonlyMap<NounType, readonly unknown[]>>;
  /** A draft of a type as the register reads it, and its key. Throws `RefusedDrafts`. */
  parse(type: NounType, value: unknown): { readonly key: string; readonly draft: unknown };
  /** The entries that drafts are of: each place of an accord is one of its own. Throws `RefusedDrafts`. */
  entries(drafts: readonly Pick<Entry, 'type' | 'value'>[]): readonly DraftEntry[];
}

/** How many drafts changed the record, and how, and what became of the editions. */
export interface Changes extends Readonly<Record<Change | 'removed', number>> {
  readonly editions: Taken;
  /** Whether the record is that of its last edition; false where there is none. */
  readonly isPublished: boolean;
}

/** The same, and whether redacted words are left nowhere in the files of the database. */
export interface Mirrored extends Changes {
  readonly isLogEmpty: boolean;
}

/**
 * Makes the record the image of these drafts: what is new is added, what differs is changed, what they do not hold is
 * removed. What the editions do not say of it is a revision. One transaction: a draft that does not fit leaves everything as it
 * was. Throws `RefusedDrafts` with all faults of all drafts, and those found before.
 */
export function mirror(
  engine: Engine,
  withNoun: WithNoun,
  entries: readonly Entry[] | EntriesOf,
  why: string,
  faults: readonly Refused[],
  editions: readonly Edition[],
  readFrom?: ReadFrom,
): Promise<Changes> {
  return engine.db.transaction().execute(async (db) => {
    const place = { ...engine, db };
    if (readFrom) await writeAlone(place);
    // Another program may have imported the same while this one waited.
    const imported = readFrom && (await mirrored(place, readFrom));
    if (imported) return imported;
    const changes = await mirrorIn(place, withNoun, entries, why, faults, editions);
    if (readFrom) await keepImported(db, readFrom, JSON.stringify(changes));
    return changes;
  });
}

/** What `mirror` would do with drafts read from the same files as last, where that is nothing; null where it is not known. */
export async function mirrored({ db }: Engine, readFrom: ReadFrom): Promise<Changes | null> {
  const last = await importedFrom(db, readFrom);
  if (last === null) return null;
  const { added, changed, unchanged, ...outcome }: Changes = JSON.parse(last);
  const editions = { ...outcome.editions, added: [], isRedacted: false, isLogChanged: false };
  const none = { added: 0, changed: 0, removed: 0 };
  return { ...outcome, ...none, editions, unchanged: added + changed + unchanged };
}

/** The same inside a transaction, which the caller may still roll back. */
export async function mirrorIn(
  { db: transaction, dialect, now }: Engine,
  withNoun: WithNoun,
  entries: readonly Entry[] | EntriesOf,
  why: string,
  faults: readonly Refused[],
  editions: readonly Edition[],
): Promise<Changes> {
  const entriesOf = typeof entries === 'function' ? entries : byTypes(entries);
  await writeAlone({ db: transaction, dialect });
  const writing = await beginWriting(transaction, now());
  const changes = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const checked = new CheckedEntries();
  const keysByType = new Map<NounType, Set<string>>();
  // All of it only where editions are taken, which make the log anew.
  let last: States | null = null;
  const taken = await takeEditions(transaction, withNoun, editions, async () => {
    last = await lastWritten(transaction);
  });
  const statesBefore = async (subjects: readonly string[]): Promise<States> =>
    last ?? lastWritten(transaction, subjects);
  const isPublished = () => writing.digests.record === taken.head?.digest;
  if (taken.isOlder) {
    for (const type of typesInOrder()) for (const _ of entriesOf(type));
    checked.refuseFaults(faults);
    return { ...changes, editions: taken, isPublished: isPublished() };
  }
  const logged = taken.isLogChanged ? await lastWritten(transaction) : null;
  const states = new Map<string, string | null>();
  const indexed: Written[] = [];
  /** Inserts what was written and leaves its revisions, so that what follows is known without its texts. */
  const leave = async (before: States) => {
    await writing.rows.flush();
    const written = writing.written.splice(0);
    if (logged) for (const [subject, after] of statesOf(written)) states.set(subject, after);
    else await leaveRevisions(writing, statesOf(written), before, why);
    for (const one of written) indexed.push(withoutTexts(one));
  };

  const writeAllOf = async <Draft>(noun: Noun<Draft>, type: NounType): Promise<void> => {
    const keys = new Set<string>();
    keysByType.set(type, keys);
    for (const part of inParts(entriesOf(type), AT_ONCE)) {
      const read = part.map((entry) => ({
        entry,
        draft: new CheckedDraft(noun, entry.isUnread ? undefined : entry.value),
      }));
      const before = await statesBefore(
        read.flatMap(({ draft: { draft } }) =>
          draft === undefined ? [] : [`${type}:${noun.key(draft)}`],
        ),
      );
      for (const { entry, draft } of read) {
        await draft.step(async (value) => {
          const key = noun.key(value);
          if (keys.has(key)) throw new Refused(`${type} ${key} is given twice`, 'join the two');
          changes[await write(noun, writing, value, before)] += 1;
          keys.add(key);
        });
        checked.add(transaction, noun, entry, draft);
      }
      await leave(before);
    }
  };
  for (const type of typesInOrder()) await withNoun(type, (noun) => writeAllOf(noun, type));
  for (const type of typesInOrder().toReversed()) {
    await withNoun(type, async (noun) => {
      const all = await keysOf(transaction, type);
      const gone = all.filter((key) => !keysByType.get(type)?.has(key));
      const before = await statesBefore(gone.map((key) => `${type}:${key}`));
      for (const key of gone) await remove(noun, writing, key, before);
      changes.removed += gone.length;
      await leave(before);
    });
  }
  for (const one of indexed) writing.written.push(one);
  await settle(writing);
  if (logged) await leaveRevisions(writing, new Map([...(last ?? []), ...states]), logged, why);
  // What fitted before fits still, unless something changed beside it.
  const isChanged = changes.added + changes.changed + changes.removed > 0;
  if (isChanged || faults.length > 0 || checked.hasFaults)
    await checked.check(transaction, withNoun);
  checked.refuseFaults(faults);
  await finishWriting(writing);
  if (taken.isRedacted) await indexAnew(transaction, dialect);
  return { ...changes, editions: taken, isPublished: isPublished() };
}

/** How many entries are read, compared and written at once. */
const AT_ONCE = 200;
