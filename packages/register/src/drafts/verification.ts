import type { Database } from '../db/open.ts';
import { Refused } from '../errors.ts';
import { levelIn, wordsDigest, worst } from './verbatim.ts';
import { stretchesOf, type WordingDraft } from './wordings.ts';

/**
 * Completes wordings with how verbatim they are. Where the source's text is held the level is computed; where it is
 * not, a recorded level stands as long as it was recorded for these very words. Throws `Refused` for a stale record.
 */
export async function verify(
  db: Database,
  drafts: readonly WordingDraft[],
  now: Date,
): Promise<WordingDraft[]> {
  const sources = await db
    .selectFrom('source')
    .leftJoin('held_text', 'held_text.source', 'source.slug')
    .select(['source.slug', 'source.sha256', 'held_text.text'])
    .where('source.slug', 'in', [...new Set(drafts.map(({ source }) => source))])
    .execute();
  return drafts.map((draft, i): WordingDraft => {
    const source = sources.find(({ slug }) => slug === draft.source);
    const stretches = stretchesOf(draft);
    const words = wordsDigest(source?.sha256 ?? '', stretches);
    if (source?.text == null) {
      if (draft.verified && (draft.verified.words !== words || !source?.sha256)) {
        throw new Refused(
          'the words, or the text of their source, changed after they were verified',
          "run `npm run verify -- --texts DIR --record` with the source's text, or remove `verified`",
          ['wordings', i, 'verified'],
        );
      }
      return draft;
    }
    const { text } = source;
    const level = worst(
      stretches.map((passage, j) => levelIn(text, passage, ['wordings', i, 'passages', j]).level),
    );
    const same = draft.verified?.level === level && draft.verified.words === words;
    const { note, ...rest } = draft;
    const verified = same ? draft.verified : { level, on: now.toISOString().slice(0, 10), words };
    return { ...rest, verified, ...(note !== undefined && { note }) };
  });
}
