import { type SqlBool, sql } from 'kysely';
import type { EntryChange } from '../edition/edition.ts';
import { type EntriesById, idOf } from '../edition/entries-at.ts';
import { headEntries, publishedEntry } from '../edition/head-entries.ts';
import type { EntryDraft, EntryRef } from './change-set.ts';
import type { DeskRecord } from './desk-record.ts';
import { namedBy } from './dry-run/named-by.ts';
import { subjectOf } from './dry-run/subject.ts';
import type { HeldText } from './held-text/held-texts.ts';
import { mapTaking } from './held-text/taking.ts';

/** An entry as the record has it now, or, by its digest, as an edition published it; null where there is none. */
export async function entryIn(
  { database: { engine } }: Pick<DeskRecord, 'database'>,
  ref: EntryRef,
  digest: string | null,
): Promise<EntryChange | null> {
  if (digest !== null) return publishedEntry(engine.db, ref, digest);
  return (await headEntries(engine.db, [subjectOf(ref)])).get(idOf(ref)) ?? null;
}

/**
 * Of the record, what tells the levels of the words of drafts: their own entries and their sources, and, of sources of which they tell a
 * level already, all that takes words from them.
 */
export async function entriesTaking(
  { database: { engine } }: Pick<DeskRecord, 'database'>,
  drafts: readonly EntryDraft[],
): Promise<EntriesById> {
  const subjects = new Set(drafts.map(subjectOf));
  const told = new Set<string>();
  for (const { draft } of drafts)
    mapTaking(draft, [], (taking) => {
      const source = `Source:${taking.source}`;
      subjects.add(source);
      if (taking.verified !== undefined) told.add(source);
      return taking;
    });
  for (const source of told)
    for (const subject of await namedBy(engine.db, source)) subjects.add(subject);
  return headEntries(engine.db, subjects);
}

/** The slugs of the sources with the address of a text, or that are the text of its digest. */
export async function sourcesWith(
  { database: { engine } }: Pick<DeskRecord, 'database'>,
  { address, sha256 }: Pick<HeldText, 'address' | 'sha256'>,
): Promise<readonly string[]> {
  const isSame = sql<SqlBool>`(sha256 = ${sha256} or url = ${address})`;
  const rows = await engine.db
    .selectFrom('source')
    .select('slug')
    .where(isSame)
    .orderBy('slug')
    .execute();
  return rows.map(({ slug }) => slug);
}
