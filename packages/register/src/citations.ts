import { Stance } from '@signatory/schema';
import { z } from 'zod';
import type { Database } from './db/open.ts';
import { requireKeys } from './db/references.ts';
import { noteDraft, slugDraft } from './drafts.ts';
import type { DraftPath } from './errors.ts';
import { type Day, latestDay } from './partial-date.ts';
import { draftPassage, type Passage, passageDraft, passagesOf, writePassages } from './passages.ts';

/** A source for a fact, with the passages that bear on it. */
export interface Citation {
  readonly source: string;
  readonly stance: Stance;
  readonly passages: readonly Passage[];
  readonly note: string | null;
}

/** A citation as a draft writes it; it supports the fact unless it says otherwise. */
export const citationDraft = z.strictObject({
  source: slugDraft,
  stance: z.literal(Stance.CONTRADICTS).optional(),
  passages: z.array(passageDraft).min(1).optional(),
  note: noteDraft.optional(),
});

export type CitationDraft = z.infer<typeof citationDraft>;

/** Citations by the id of the fact they stand for, in their order. */
export async function citationsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Citation[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('citation')
    .selectAll()
    .where('subject', 'in', ids)
    .orderBy('subject')
    .orderBy('position')
    .execute();
  const passages = await passagesOf(db, rows.map(ownerOf));
  const citations = new Map<string, Citation[]>();
  for (const [subject, group] of Map.groupBy(rows, (row) => row.subject)) {
    citations.set(
      subject,
      group.map((row) => ({
        source: row.source,
        stance: row.stance,
        passages: passages.get(ownerOf(row)) ?? [],
        note: row.note,
      })),
    );
  }
  return citations;
}

/** For each fact the day its earliest dated supporting source was published; absent where none is dated. */
export async function attestedDays(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const days = new Map<string, Day>();
  if (ids.length === 0) return days;
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.slug', 'citation.source')
    .select(['citation.subject', 'source.published'])
    .where('citation.subject', 'in', ids)
    .where('citation.stance', '=', Stance.SUPPORTS)
    .where('source.published', 'is not', null)
    .execute();
  for (const { subject, published } of rows) {
    const day = latestDay(published ?? '');
    const before = days.get(subject);
    if (before === undefined || day < before) days.set(subject, day);
  }
  return days;
}

/** Writes the citations of a fact that has none yet. */
export async function writeCitations(
  db: Database,
  id: string,
  drafts: readonly CitationDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft, position) => ({
    subject: id,
    position,
    source: draft.source,
    stance: draft.stance ?? Stance.SUPPORTS,
    note: draft.note ?? null,
  }));
  await db.insertInto('citation').values(rows).execute();
  for (const [position, draft] of drafts.entries()) {
    await writePassages(db, ownerOf({ subject: id, position }), draft.source, draft.passages);
  }
}

/** Removes the citations of facts, passages included. */
export async function eraseCitations(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .selectFrom('citation')
    .select(['subject', 'position'])
    .where('subject', 'in', ids)
    .execute();
  if (rows.length === 0) return;
  await db.deleteFrom('passage').where('owner', 'in', rows.map(ownerOf)).execute();
  await db.deleteFrom('citation').where('subject', 'in', ids).execute();
}

/** A citation as a draft writes it. */
export function draftCitation(citation: Citation): CitationDraft {
  return {
    source: citation.source,
    ...(citation.stance === Stance.CONTRADICTS && { stance: citation.stance }),
    ...(citation.passages.length > 0 && { passages: citation.passages.map(draftPassage) }),
    ...(citation.note !== null && { note: citation.note }),
  };
}

function ownerOf({ subject, position }: { subject: string; position: number }): string {
  return `${subject}#${position}`;
}

/** Throws `UnknownSlug` for a citation of a source that the record does not hold. */
export async function checkCitations(
  db: Database,
  drafts: readonly CitationDraft[],
  path: DraftPath,
): Promise<void> {
  await requireKeys(
    db,
    'source',
    drafts.map((draft, i) => [draft.source, [...path, i, 'source']]),
  );
}
