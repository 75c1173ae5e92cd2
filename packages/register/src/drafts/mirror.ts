import { Digests } from '../digest/digests.ts';
import { type DraftPath, Refused } from '../errors.ts';
import type { Engine } from '../record/tables.ts';
import { reindex, type Written } from '../search/reindex.ts';
import { keysOf, type NounType, typesInOrder, type WithNoun } from './noun-types.ts';
import {
  type Change,
  lastWritten,
  type Noun,
  parseDraft,
  remove,
  write,
  writeAlone,
} from './revise.ts';

/** An unchecked draft from outside, with a function that adds to an error where the draft came from. */
export interface Entry {
  readonly type: NounType;
  readonly value: unknown;
  /** Called with the path of what is wrong; gives the error to throw. */
  readonly refuse: (error: unknown, path: DraftPath) => unknown;
}

/** The record as drafts: written whole, and read back. */
export interface Mirror {
  /** Makes the record the image of these drafts, in one transaction; each difference leaves a revision. */
  mirror(entries: readonly Entry[], why: string): Promise<Changes>;
  /** Every draft as it stands in the record, by type and in order of keys. */
  drafts(): Promise<ReadonlyMap<NounType, readonly unknown[]>>;
}

/** How many drafts changed the record, and how. */
export type Changes = Readonly<Record<Change | 'removed', number>>;

/**
 * Makes the record the image of these drafts: what is new is added, what differs is changed, what they do not hold is
 * removed, each with a revision. One transaction: a draft that does not fit leaves everything as it was.
 */
export async function mirror(
  { db, dialect, now }: Engine,
  withNoun: WithNoun,
  entries: readonly Entry[],
  why: string,
): Promise<Changes> {
  const byType = Map.groupBy(entries, ({ type }) => type);
  return db.transaction().execute(async (transaction) => {
    await writeAlone({ db: transaction, dialect });
    const digests = await Digests.read(transaction);
    const written: Written[] = [];
    const writing = { db: transaction, digests, written, now: now(), why };
    const changes = { added: 0, changed: 0, unchanged: 0, removed: 0 };
    const checks: (() => Promise<void>)[] = [];
    const keysByType = new Map<NounType, Set<string>>();
    const last = await lastWritten(transaction);

    const writeAllOf = async <Draft>(noun: Noun<Draft>, type: NounType): Promise<void> => {
      const keys = new Set<string>();
      keysByType.set(type, keys);
      for (const { value, refuse } of byType.get(type) ?? []) {
        await withLocation(refuse, async () => {
          const draft = parseDraft(noun, value);
          const key = noun.key(draft);
          if (keys.has(key)) throw new Refused(`${type} ${key} is given twice`, 'join the two');
          keys.add(key);
          changes[await write(noun, writing, draft, last)] += 1;
          checks.push(() => withLocation(refuse, async () => noun.check?.(transaction, draft)));
        });
      }
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
    // What fitted before fits still, unless something changed beside it.
    if (changes.added + changes.changed + changes.removed > 0) {
      for (const check of checks) await check();
    }
    await reindex(transaction, written);
    await digests.finish();
    return changes;
  });
}

/** Every draft as it stands in the record, by type and in order of keys. */
export async function draftsOf(
  { db }: Engine,
  withNoun: WithNoun,
): Promise<ReadonlyMap<NounType, readonly unknown[]>> {
  const drafts = new Map<NounType, readonly unknown[]>();
  for (const type of typesInOrder()) {
    await withNoun(type, async (noun) => {
      const own: unknown[] = [];
      for (const key of await keysOf(db, type)) own.push(await noun.read(db, key));
      drafts.set(type, own);
    });
  }
  return drafts;
}

async function withLocation(refuse: Entry['refuse'], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw refuse(error, pathOf(error));
  }
}

function pathOf(error: unknown): DraftPath {
  return error instanceof Error && 'where' in error && Array.isArray(error.where)
    ? error.where
    : [];
}
