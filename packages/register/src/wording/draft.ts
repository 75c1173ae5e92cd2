import { z } from 'zod';
import { draftOf, inOrderOf, recordOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { verifiedDraft } from '../drafts/shapes.ts';
import { draftPassage, writePassages } from '../passage/draft.ts';
import { type PassageDraft, passageDraft } from '../passage/shape.ts';
import type { Database, Rows } from '../record/tables.ts';
import { wordingColumns } from './columns.ts';
import { passagesText } from './passages-text.ts';
import { rowsOf, wordingsIn } from './read.ts';

const { note, ...others } = shapesOf(wordingColumns);

/** A wording as a statement's draft writes it; `language` is the source's where absent. */
export const wordingDraft = z
  .strictObject({
    ...others,
    passages: z.array(passageDraft).min(1).optional(),
    clause: passageDraft.optional(),
    verified: verifiedDraft.optional(),
    note,
  })
  .refine((wording) => wording.form === 'INDIRECT' || wording.passages !== undefined, {
    path: ['passages'],
    error: 'are missing: DIRECT and MIXED wordings have quoted passages',
  })
  .refine((wording) => wording.form !== 'INDIRECT' || wording.passages === undefined, {
    path: ['passages'],
    error: 'stand in an INDIRECT wording, which has only a clause',
  })
  .refine((wording) => (wording.form === 'DIRECT') === (wording.clause === undefined), {
    path: ['clause'],
    error: 'belongs to MIXED and INDIRECT wordings, which need one, and to no other',
  });

export type WordingDraft = z.infer<typeof wordingDraft>;

/** A statement's wordings as the draft writes them, in its order. */
export async function draftWordings(db: Database, statement: string): Promise<WordingDraft[]> {
  const rows = await rowsOf(db)
    .select('wording.verified_words')
    .where('wording.statement', '=', statement)
    .orderBy('wording.position')
    .execute();
  const all = await wordingsIn(db, rows);
  return rows.flatMap((row, i): WordingDraft[] => {
    const wording = all[i];
    if (!wording) return [];
    const { verified_on: on, verified_words: words, verbatim } = row;
    return [
      inOrderOf(wordingDraft, {
        ...draftOf(wordingColumns, recordOf(wordingColumns, row)),
        ...(wording.passages.length > 0 && { passages: wording.passages.map(draftPassage) }),
        ...(wording.clause !== null && { clause: draftPassage(wording.clause) }),
        ...(on !== null &&
          words !== null &&
          verbatim !== 'NOT_HELD' && { verified: { level: verbatim, on, words } }),
      }),
    ];
  });
}

/** Writes a statement's wordings; there are none before. `rankWordings` comes after. */
export function writeWordings(
  rows: Rows,
  statement: { readonly slug: string; readonly day: string },
  drafts: readonly WordingDraft[],
): void {
  for (const [position, draft] of drafts.entries()) {
    const { source, passages = [], clause, verified } = draft;
    const key = `${statement.slug}/${position + 1}`;
    const text = clause?.exact ?? passagesText(passages);
    rows.insert('wording', {
      key,
      statement: statement.slug,
      position,
      rank: position,
      ...rowOf(wordingColumns, draft),
      text,
      clause_exact: clause?.exact ?? null,
      clause_prefix: clause?.prefix ?? null,
      clause_suffix: clause?.suffix ?? null,
      clause_start: clause?.start ?? null,
      verbatim: verified?.level ?? 'NOT_HELD',
      verified_on: verified?.on ?? null,
      verified_words: verified?.words ?? null,
    });
    writePassages(rows, `Wording:${key}`, source, passages);
  }
}

/** Removes a statement's wordings and their passages. */
export async function eraseWordings(db: Database, statement: string): Promise<void> {
  const rows = await db
    .selectFrom('wording')
    .select('key')
    .where('statement', '=', statement)
    .execute();
  if (rows.length === 0) return;
  await db
    .deleteFrom('passage')
    .where(
      'owner',
      'in',
      rows.map(({ key }) => `Wording:${key}`),
    )
    .execute();
  await db.deleteFrom('wording').where('statement', '=', statement).execute();
}

/** Every stretch a wording takes from its source: the quoted passages, then the clause. */
export function stretchesOf(draft: WordingDraft): readonly PassageDraft[] {
  return [...(draft.passages ?? []), ...(draft.clause ? [draft.clause] : [])];
}
