import { Stance, Verbatim } from '@signatory/schema';
import { z } from 'zod';
import { requireKeys } from '../drafts/references.ts';
import { noteDraft, slugDraft, verifiedDraft } from '../drafts/shapes.ts';
import type { DraftPath } from '../errors.ts';
import { draftPassage, writePassages } from '../passage/draft.ts';
import { passageDraft } from '../passage/shape.ts';
import type { Database } from '../record/tables.ts';
import { verify } from '../verbatim/draft.ts';
import { requireStretches } from '../verbatim/levels.ts';
import { type Citation, ownerOf } from './read.ts';

/** A citation as a draft writes it; it supports the fact unless it says otherwise. */
export const citationDraft = z.strictObject({
  source: slugDraft,
  stance: z.literal(Stance.CONTRADICTS).optional(),
  passages: z.array(passageDraft).min(1).optional(),
  verified: verifiedDraft.optional(),
  note: noteDraft.optional(),
});

export type CitationDraft = z.infer<typeof citationDraft>;

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
    verbatim: draft.verified?.level ?? (draft.passages ? Verbatim.NOT_HELD : null),
    verified_on: draft.verified?.on ?? null,
    verified_words: draft.verified?.words ?? null,
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
    ...(citation.verification !== null &&
      citation.verbatim !== null &&
      citation.verbatim !== 'NOT_HELD' && {
        verified: {
          level: citation.verbatim,
          on: citation.verification.on,
          words: citation.verification.words,
        },
      }),
    ...(citation.note !== null && { note: citation.note }),
  };
}

/** Completes facts with how verbatim the passages of their citations are. Throws `Refused` for a stale record of it. */
export async function verifyFacts<Fact extends { readonly citations: CitationDraft[] }>(
  db: Database,
  facts: readonly Fact[],
  path: DraftPath,
  now: Date,
): Promise<Fact[]> {
  const verified: Fact[] = [];
  for (const [i, fact] of facts.entries()) {
    const here = [...path, i, 'citations'];
    verified.push({ ...fact, citations: await verifyCitations(db, fact.citations, here, now) });
  }
  return verified;
}

/** Completes citations with how verbatim their passages are. Throws `Refused` for a stale record of it. */
export function verifyCitations(
  db: Database,
  drafts: readonly CitationDraft[],
  path: DraftPath,
  now: Date,
): Promise<CitationDraft[]> {
  return verify(db, drafts, ({ passages = [] }) => passages, path, now);
}

/**
 * Throws `UnknownSlug` for a citation of a source that the record does not hold, and what `requireStretches` throws for
 * passages that do not stand in it.
 */
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
  const stretches = drafts.flatMap(({ source, passages = [] }, i) =>
    passages.map((passage, j) => ({ source, passage, path: [...path, i, 'passages', j] })),
  );
  if (stretches.length > 0) await requireStretches(db, stretches);
}
