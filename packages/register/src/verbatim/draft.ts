import type { VerifiedDraft } from '../drafts/shapes.ts';
import { type DraftPath, Refused } from '../errors.ts';
import type { PassageDraft } from '../passage/shape.ts';
import type { Database } from '../record/tables.ts';
import { levelIn, wordsDigest, worst } from './levels.ts';

/** What takes stretches from a source: a wording, or a citation. */
interface Taking {
  readonly source: string;
  readonly verified?: VerifiedDraft | undefined;
  readonly note?: string | undefined;
}

/**
 * Completes drafts with how verbatim their stretches are. Where the source's text is held the level is computed; where it
 * is not, a recorded level stands as long as it was recorded for these very words. What takes no stretch is left as it is. Throws
 * `Refused` for a stale record. `path` is where the drafts stand.
 */
export async function verify<Draft extends Taking>(
  db: Database,
  drafts: readonly Draft[],
  stretchesOf: (draft: Draft) => readonly PassageDraft[],
  path: DraftPath,
  now: Date,
): Promise<Draft[]> {
  const taking = drafts.filter((draft) => draft.verified || stretchesOf(draft).length > 0);
  if (taking.length === 0) return [...drafts];
  const sources = await db
    .selectFrom('source')
    .leftJoin('held_text', 'held_text.source', 'source.slug')
    .select(['source.slug', 'source.sha256', 'held_text.text'])
    .where('source.slug', 'in', [...new Set(taking.map(({ source }) => source))])
    .execute();
  return drafts.map((draft, i): Draft => {
    const source = sources.find(({ slug }) => slug === draft.source);
    const stretches = stretchesOf(draft);
    const words = wordsDigest(source?.sha256 ?? '', stretches);
    if (source?.text == null || stretches.length === 0) {
      // Of a source that is not on record, the check of references tells.
      if (draft.verified && source && (draft.verified.words !== words || !source.sha256)) {
        throw new Refused(
          'the words, or the text of their source, changed after they were verified',
          "run `npm run verify -- --texts DIR --record` with the source's text, or remove `verified`",
          [...path, i, 'verified'],
        );
      }
      return draft;
    }
    const { text } = source;
    const level = worst(
      stretches.map((passage, j) => levelIn(text, passage, [...path, i, 'passages', j]).level),
    );
    const same = draft.verified?.level === level && draft.verified.words === words;
    const { note, ...rest } = draft;
    const verified = same ? draft.verified : { level, on: now.toISOString().slice(0, 10), words };
    // The draft's own keys in their own order, of which a note is the last.
    return { ...rest, verified, ...(note !== undefined && { note }) } as Draft;
  });
}
