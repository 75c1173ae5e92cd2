import { z } from 'zod';
import { Digests } from '../digest/digests.ts';
import { Refused, RefusedDrafts, UnknownSlug } from '../errors.ts';
import type { Engine } from '../record/tables.ts';
import { reindex, type Written } from '../search/reindex.ts';
import { CheckedDraft } from './checked-draft.ts';
import { type Entry, keysOf, type NounType, typesInOrder, type WithNoun } from './noun-types.ts';
import {
  type Change,
  lastWritten,
  type Noun,
  parseDraft,
  remove,
  write,
  writeAlone,
} from './revise.ts';

/** The record as drafts: written whole, and read back. */
export interface Mirror {
  /** Makes the record the image of these drafts, in one transaction; each difference leaves a revision. Throws
   * `RefusedDrafts` with all faults, those that are known already in front. */
  mirror(entries: readonly Entry[], why: string, faults?: readonly Refused[]): Promise<Changes>;
  /** Every draft as it stands in the record, by type and in order of keys. */
  drafts(): Promise<ReadonlyMap<NounType, readonly unknown[]>>;
  /** A draft of a type as the register reads it, and its key. Throws `RefusedDrafts`. */
  parse(type: NounType, value: unknown): { readonly key: string; readonly draft: unknown };
}

/** How many drafts changed the record, and how. */
export type Changes = Readonly<Record<Change | 'removed', number>>;

/**
 * Makes the record the image of these drafts: what is new is added, what differs is changed, what they do not hold is
 * removed, each with a revision. One transaction: a draft that does not fit leaves everything as it was. Throws `RefusedDrafts`
 * with all faults of all drafts, and those found before.
 */
export async function mirror(
  { db, dialect, now }: Engine,
  withNoun: WithNoun,
  entries: readonly Entry[],
  why: string,
  faults: readonly Refused[],
): Promise<Changes> {
  const byType = Map.groupBy(entries, ({ type }) => type);
  return db.transaction().execute(async (transaction) => {
    await writeAlone({ db: transaction, dialect });
    const digests = await Digests.read(transaction);
    const written: Written[] = [];
    const writing = { db: transaction, digests, written, now: now(), why };
    const changes = { added: 0, changed: 0, unchanged: 0, removed: 0 };
    const checks: (() => Promise<void>)[] = [];
    const results: CheckedEntry[] = [];
    const keysByType = new Map<NounType, Set<string>>();
    const last = await lastWritten(transaction);

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
        checks.push(() => checked.step(async (draft) => noun.check?.(transaction, draft)));
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
    const isChanged = changes.added + changes.changed + changes.removed > 0;
    if (isChanged || faults.length > 0 || results.some(hasFaults))
      for (const check of checks) await check();
    refuseFaults(faults, results);
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

/** Reads a draft of a type. */
export function parseAs(withNoun: WithNoun, type: NounType, value: unknown) {
  return withNoun(type, (noun) => {
    const draft = parseDraft(noun, value);
    return { key: noun.key(draft), draft };
  });
}

interface CheckedEntry {
  readonly entry: Entry;
  readonly checked: { readonly faults: readonly Refused[]; readonly isEmpty: boolean };
}

function hasFaults({ checked }: CheckedEntry): boolean {
  return checked.faults.length > 0;
}

/** Throws `RefusedDrafts` with all faults. A reference to what is given, and could not be taken, is none. */
function refuseFaults(before: readonly Refused[], results: readonly CheckedEntry[]): void {
  const untaken = new Set(results.filter(isUntaken).map(({ entry }) => nameOf(entry)));
  const found = results.flatMap(({ entry, checked }) =>
    checked.faults
      .filter(
        (fault) =>
          !(fault instanceof UnknownSlug) ||
          !(untaken.has(fault.noun) || untaken.has(`${fault.noun}:${fault.slug}`)),
      )
      .map(entry.located),
  );
  const [first, ...others] = [...before, ...found];
  if (first) throw new RefusedDrafts([first, ...others]);
}

/** Whether an entry is not in the record under its key: nothing of it was right, or the key is at fault. */
function isUntaken({ checked }: CheckedEntry): boolean {
  return (
    checked.isEmpty ||
    checked.faults.some(({ where: [field, ...rest] }) => rest.length === 0 && KEYS.includes(field))
  );
}

const KEYS: readonly unknown[] = ['slug', 'code'];

/** What references to an entry name, as `UnknownSlug` has it; of entries whose keys are not known, their noun alone. */
function nameOf({ type, value }: Entry): string {
  const keys = z
    .object({ slug: z.string().optional(), code: z.string().optional() })
    .safeParse(value);
  const key = keys.data?.slug ?? keys.data?.code;
  return key === undefined ? type.toLowerCase() : `${type.toLowerCase()}:${key}`;
}
