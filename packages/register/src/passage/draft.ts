import type { Rows } from '../record/tables.ts';
import type { Passage } from './read.ts';
import type { PassageDraft } from './shape.ts';

/** Writes the passages that an owner takes from a source. */
export function writePassages(
  rows: Rows,
  owner: string,
  source: string,
  passages: readonly PassageDraft[] = [],
): void {
  for (const [position, passage] of passages.entries())
    rows.insert('passage', { owner, position, source, ...passageColumns(passage) });
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
