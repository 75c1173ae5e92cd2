import { Stance, Verbatim } from '@signatory/schema';
import { z } from 'zod';
import { type Reference, referencesTo } from '../drafts/reference.ts';
import { noteDraft, slugDraft, verifiedDraft } from '../drafts/shapes.ts';
import type { DraftPath } from '../errors.ts';
import { draftPassage, writePassages } from '../passage/draft.ts';
import { passageDraft } from '../passage/shape.ts';
import type { Database, Rows } from '../record/tables.ts';
import { requireShortPassages } from '../source/quotation-limits.ts';
import { verify } from '../verbatim/draft.ts';
import { requireStretches } from '../verbatim/levels.ts';
import { type Citation, citationsOf, ownerOf } from './read.ts';

/** A citation as a draft writes it; it supports the fact unless it says otherwise. */
const citationDraft = z.strictObject({
  source: slugDraft,
  stance: z.literal(Stance.CONTRADICTS).optional(),
  passages: z.array(passageDraft).min(1).optional(),
  verified: verifiedDraft.optional(),
  note: noteDraft.optional(),
});

/** The citations of a fact. */
export const citationsDraft = z.array(citationDraft).min(1);

export type CitationDraft = z.infer<typeof citationDraft>;

/** Writes the citations of a fact that has none yet. */
export function writeCitations(rows: Rows, id: string, drafts: readonly CitationDraft[]): void {
  for (const [position, draft] of drafts.entries()) {
    rows.insert('citation', {
      subject: id,
      position,
      source: draft.source,
      stance: draft.stance ?? Stance.SUPPORTS,
      verbatim: draft.verified?.level ?? (draft.passages ? Verbatim.NOT_HELD : null),
      verified_on: draft.verified?.on ?? null,
      verified_words: draft.verified?.words ?? null,
      note: draft.note ?? null,
    });
    writePassages(rows, ownerOf({ subject: id, position }), draft.source, draft.passages);
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

/** The citations of facts as drafts write them, by the id of the fact. */
export async function draftCitations(
  db: Database,
  ids: readonly string[],
): Promise<(id: string) => CitationDraft[]> {
  const citations = await citationsOf(db, ids);
  return (id) => (citations.get(id) ?? []).map(draftCitation);
}

function draftCitation(citation: Citation): CitationDraft {
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

/** The sources that citations name. */
export function citationReferences(
  drafts: readonly CitationDraft[],
  path: DraftPath,
): readonly Reference[] {
  return referencesTo(
    'source',
    drafts.map((draft, i) => [draft.source, [...path, i, 'source']]),
  );
}

/** The sources that facts of a list cite. */
export function factReferences(
  facts: readonly { readonly citations: readonly CitationDraft[] }[] | undefined,
  path: DraftPath,
): readonly Reference[] {
  return (facts ?? []).flatMap(({ citations }, i) =>
    citationReferences(citations, [...path, i, 'citations']),
  );
}

/** Throws what `requireStretches` throws for passages that do not stand in the source of their citation. */
export async function checkCitations(
  db: Database,
  drafts: readonly CitationDraft[],
  path: DraftPath,
): Promise<void> {
  const stretches = drafts.flatMap(({ source, passages = [] }, i) =>
    passages.map((passage, j) => ({ source, passage, path: [...path, i, 'passages', j] })),
  );
  if (stretches.length === 0) return;
  await requireStretches(db, stretches);
  await requireShortPassages(
    db,
    stretches.map(({ source, passage, path }) => ({
      source,
      exact: passage.exact,
      quoted: [],
      path,
    })),
  );
}
