import type { Database } from '../record/tables.ts';
import type { Passage } from './read.ts';
import type { PassageDraft } from './shape.ts';

/** Writes the passages that an owner takes from a source. */
export async function writePassages(
  db: Database,
  owner: string,
  source: string,
  passages: readonly PassageDraft[] = [],
): Promise<void> {
  if (passages.length === 0) return;
  await db
    .insertInto('passage')
    .values(
      passages.map((passage, position) => ({
        owner,
        position,
        source,
        ...passageColumns(passage),
      })),
    )
    .execute();
}

/** The columns of a passage. */
export function passageColumns(draft: PassageDraft): Omit<Passage, 'end'> {
  const { exact, prefix = null, suffix = null, start = null } = draft;
  return { exact, prefix, suffix, start };
}

/** A passage as a draft writes it. */
export function draftPassage(passage: Omit<Passage, 'end'>): PassageDraft {
  const { exact, prefix, suffix, start } = passage;
  return {
    exact,
    ...(prefix !== null && { prefix }),
    ...(suffix !== null && { suffix }),
    ...(start !== null && { start }),
  };
}
