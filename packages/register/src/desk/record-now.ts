import type { EntriesById } from '../edition/entries-at.ts';
import { isSameState, type LastRevision } from '../history/last-revision.ts';
import { objectOf } from '../seeds/object-of.ts';
import type { HeldText } from './held-text/held-texts.ts';
import type { DeskRecord } from './publishing.ts';

/** Gives the entries of the record as it is published now. They are read once for each state of the record. */
export function recordOf(record: DeskRecord): () => Promise<EntriesById> {
  let last: { readonly revision: LastRevision; readonly entries: EntriesById } | undefined;
  return async () => {
    const revision = await record.revision();
    if (last && isSameState(last.revision, revision)) return last.entries;
    const { edition } = revision;
    const entries = edition === null ? new Map() : await record.editions.entriesAt(edition);
    last = { revision, entries };
    return entries;
  };
}

/** The slugs of the sources with the address of a text, or that are the text of its digest. */
export function sourcesWith(
  { address, sha256 }: Pick<HeldText, 'address' | 'sha256'>,
  entries: EntriesById,
): readonly string[] {
  return [...entries.values()].flatMap(({ type, key, draft }) => {
    const source = type === 'Source' ? objectOf(draft) : undefined;
    const isSame = source?.sha256 === sha256 || (address !== null && source?.url === address);
    return source && isSame ? [key] : [];
  });
}
