import { RowWriter } from '../db/row-writer.ts';
import { Digests } from '../digest/digests.ts';
import type { Refused } from '../errors.ts';
import type { Engine } from '../record/tables.ts';
import { UNCOUNTED } from '../statement/keep-counts.ts';
import { CheckedDraft } from './checked-draft.ts';
import { lastWritten } from './last-written.ts';
import type { Noun } from './noun.ts';
import { type Entry, type NounType, typesInOrder, type WithNoun } from './noun-types.ts';
import { requireReferences } from './references.ts';
import { type CheckedEntry, refuseFaults } from './refuse-faults.ts';
import { remove, settle, type Writing, write } from './revise.ts';

/** A part of a record, to be written in place of what stands there. */
export interface Part {
  readonly entries: readonly Entry[];
  readonly removed: readonly { readonly type: NounType; readonly key: string }[];
  /** Entries that stay as they are, and of which it is checked whether they still fit. */
  readonly beside: readonly Entry[];
}

/**
 * Writes a part of a record in a transaction that is to be rolled back, and checks it and what stands beside it, as `mirrorIn` does with
 * the whole. Digests, counts, the search index and the revisions are left as they are: nobody will read them. Throws `RefusedDrafts` with
 * all faults.
 */
export async function mirrorPartIn(
  { db, now }: Pick<Engine, 'db' | 'now'>,
  withNoun: WithNoun,
  { entries, removed, beside }: Part,
  faults: readonly Refused[],
): Promise<void> {
  const writing: Writing = {
    db,
    rows: new RowWriter(db),
    digests: Digests.unread(db),
    counts: UNCOUNTED,
    written: [],
    now: now(),
  };
  const last = new Map<string, string | null>();
  const results: CheckedEntry[] = [];
  const checks: (() => Promise<void>)[] = [];
  const checkedLater = <Draft>(noun: Noun<Draft>, entry: Entry): CheckedDraft<Draft> => {
    const checked = new CheckedDraft(noun, entry.value);
    results.push({ entry, checked });
    checks.push(async () => {
      await checked.step((draft) => requireReferences(db, noun.references(draft)));
      await checked.step(async (draft) => noun.check?.(db, draft));
    });
    return checked;
  };
  const writeOne = async <Draft>(noun: Noun<Draft>, entry: Entry): Promise<void> => {
    await checkedLater(noun, entry).step(async (draft) => {
      const subject = `${noun.type}:${noun.key(draft)}`;
      for (const [name, state] of await lastWritten(db, [subject])) last.set(name, state);
      await write(noun, writing, draft, last);
    });
  };
  for (const type of typesInOrder()) {
    for (const entry of entries)
      if (entry.type === type) await withNoun(type, (noun) => writeOne(noun, entry));
    await writing.rows.flush();
  }
  for (const type of typesInOrder().toReversed())
    for (const { key } of removed.filter((one) => one.type === type)) {
      for (const [name, state] of await lastWritten(db, [`${type}:${key}`])) last.set(name, state);
      await withNoun(type, (noun) => remove(noun, writing, key, last));
    }
  await settle(writing);
  for (const entry of beside) withNoun(entry.type, (noun) => checkedLater(noun, entry));
  for (const check of checks) await check();
  refuseFaults(faults, results);
}
