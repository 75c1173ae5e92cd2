import { digestOfAll } from '../digest/digest.ts';
import type { Edition, EntryChange } from './edition.ts';

/** The entries of the record by their ids, such as `Participation:abraham-accords/KAZ`, each as it was last changed. */
export type EntriesById = ReadonlyMap<string, EntryChange>;

/** The entries of the record as an edition left it: what each was last changed to, redacted ones included, removed ones not. */
export function entriesAt(editions: readonly Edition[], name: string): EntriesById {
  const entries = new Map<string, EntryChange>();
  const last = editions.findIndex((edition) => edition.name === name);
  for (const edition of editions.slice(0, last + 1)) applyEdition(entries, edition);
  return entries;
}

/** The entries of the record as the last of these editions left it. */
export function entriesAtHead(editions: readonly Edition[]): EntriesById {
  return entriesAt(editions, editions.at(-1)?.name ?? '');
}

/** The digest of a record of these entries, as they were published. */
export function digestOfEntries(entries: EntriesById): string {
  return digestOfAll(
    [...entries.values()].map(({ type, key, digest }) => ({ type, key, digest: digest ?? '' })),
  );
}

/** The id of an entry, as `Node.id` has it. */
export function idOf({ type, key }: Pick<EntryChange, 'type' | 'key'>): string {
  return `${type}:${key}`;
}

/** Makes the changes of an edition to the record that it follows. */
export function applyEdition(
  entries: Map<string, EntryChange>,
  { changes }: Pick<Edition, 'changes'>,
): void {
  for (const change of changes) {
    if (change.digest === null) entries.delete(idOf(change));
    else entries.set(idOf(change), change);
  }
}
