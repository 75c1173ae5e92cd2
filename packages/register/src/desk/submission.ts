import { hash } from 'node:crypto';
import { canonicalJson } from '../digest/canonical-json.ts';
import { compareEntries } from '../edition/edition-file.ts';
import type { EntryDraft, Submission } from './change-set.ts';
import type { DeskDatabase, DeskTables } from './tables.ts';

/** The drafts of a change set as they stand now, in order of types and keys. */
export async function draftsIn(
  db: DeskDatabase,
  changeSet: string,
): Promise<readonly EntryDraft[]> {
  const rows = await db
    .selectFrom('draft')
    .selectAll()
    .where('change_set', '=', changeSet)
    .execute();
  return rows
    .map(({ type, key, base, draft }): EntryDraft => {
      return { type, key, base, draft: draft === null ? null : JSON.parse(draft) };
    })
    .toSorted(compareEntries);
}

/** What tells a submission from every other: of which change set it is which, all that it would publish, and why. */
export function digestOfSubmission(
  changeSet: string,
  number: number,
  drafts: readonly EntryDraft[],
  why: string,
): string {
  return hash('sha256', canonicalJson({ changeSet, number, drafts, why }));
}

/** A submission as it was; undefined where there is none of this number. */
export async function submissionIn(
  db: DeskDatabase,
  changeSet: string,
  number: number,
): Promise<Submission | undefined> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('change_set', '=', changeSet)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && submissionOf(row);
}

export function submissionOf({ drafts, ...row }: DeskTables['submission']): Submission {
  const { change_set: _, ...rest } = row;
  // The desk alone writes this column.
  return { ...rest, drafts: JSON.parse(drafts) as readonly EntryDraft[] };
}
