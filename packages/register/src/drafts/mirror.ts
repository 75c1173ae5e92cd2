import type { DraftEntry } from '../digest/digest.ts';
import type { Edition } from '../edition/edition.ts';
import { type Taken, takeEditions } from '../edition/take-editions.ts';
import { Refused } from '../errors.ts';
import type { Engine } from '../record/tables.ts';
import { indexAnew } from '../search/index-anew.ts';
import { CheckedDraft } from './checked-draft.ts';
import type { Noun } from './noun.ts';
import { type Entry, keysOf, type NounType, typesInOrder, type WithNoun } from './noun-types.ts';
import { requireReferences } from './references.ts';
import { type CheckedEntry, refuseFaults } from './refuse-faults.ts';
import {
  beginWriting,
  type Change,
  finishWriting,
  lastWritten,
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
   */
  mirror(
    entries: readonly Entry[],
    why: string,
    faults?: readonly Refused[],
    editions?: readonly Edition[],
  ): Promise<Mirrored>;
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
  entries: readonly Entry[],
  why: string,
  faults: readonly Refused[],
  editions: readonly Edition[],
): Promise<Changes> {
  return engine.db
    .transaction()
    .execute((db) => mirrorIn({ ...engine, db }, withNoun, entries, why, faults, editions));
}

/** The same inside a transaction, which the caller may still roll back. */
export async function mirrorIn(
  { db: transaction, dialect, now }: Engine,
  withNoun: WithNoun,
  entries: readonly Entry[],
  why: string,
  faults: readonly Refused[],
  editions: readonly Edition[],
): Promise<Changes> {
  const byType = Map.groupBy(entries, ({ type }) => type);
  await writeAlone({ db: transaction, dialect });
  const writing = await beginWriting(transaction, now());
  const changes = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const checks: (() => Promise<void>)[] = [];
  const results: CheckedEntry[] = [];
  const keysByType = new Map<NounType, Set<string>>();
  const last = await lastWritten(transaction);
  const taken = await takeEditions(transaction, withNoun, editions);
  const isPublished = () => writing.digests.record === taken.head?.digest;
  if (taken.isOlder) {
    refuseFaults(faults, []);
    return { ...changes, editions: taken, isPublished: isPublished() };
  }
  const logged = taken.isLogChanged ? await lastWritten(transaction) : last;

  const writeAllOf = async <Draft>(noun: Noun<Draft>, type: NounType): Promise<void> => {
    const keys = new Set<string>();
    keysByType.set(type, keys);
    for (const entry of byType.get(type) ?? []) {
      const checked = new CheckedDraft(noun, entry.isUnread ? undefined : entry.value);
      results.push({ entry, checked });
      await checked.step(async (draft) => {
        const key = noun.key(draft);
        if (keys.has(key)) throw new Refused(`${type} ${key} is given twice`, 'join the two');
        changes[await write(noun, writing, draft, last)] += 1;
        keys.add(key);
      });
      checks.push(async () => {
        await checked.step((draft) => requireReferences(transaction, noun.references(draft)));
        await checked.step(async (draft) => noun.check?.(transaction, draft));
      });
    }
    // Drafts of the next types are completed from those of this one.
    await writing.rows.flush();
  };
  for (const type of typesInOrder()) await withNoun(type, (noun) => writeAllOf(noun, type));
  for (const type of typesInOrder().toReversed()) {
    await withNoun(type, async (noun) => {
      for (const key of await keysOf(transaction, type)) {
        if (keysByType.get(type)?.has(key)) continue;
        await remove(noun, writing, key, last);
        changes.removed += 1;
      }
    });
  }
  await settle(writing);
  // What fitted before fits still, unless something changed beside it.
  const isChanged = changes.added + changes.changed + changes.removed > 0;
  if (isChanged || faults.length > 0 || results.some(hasFaults))
    for (const check of checks) await check();
  refuseFaults(faults, results);
  const states = statesOf(writing.written);
  const all = taken.isLogChanged ? new Map([...last, ...states]) : states;
  await leaveRevisions(writing, all, logged, why);
  await finishWriting(writing);
  if (taken.isRedacted) await indexAnew(transaction, dialect);
  return { ...changes, editions: taken, isPublished: isPublished() };
}

function hasFaults({ checked }: CheckedEntry): boolean {
  return checked.faults.length > 0;
}
