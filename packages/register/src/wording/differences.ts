import { differences } from '@signatory/quotes';
import { DifferenceKind } from '@signatory/schema';
import { passagesText } from './passages-text.ts';
import type { Wording } from './read.ts';

/** A run of words that two wordings share, or that one of them lacks. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly text: string;
}

const KINDS = {
  kept: DifferenceKind.KEPT,
  removed: DifferenceKind.REMOVED,
  added: DifferenceKind.ADDED,
} as const;

/**
 * The word-level differences that lead from the quoted words of the main wording to those of another, in reading
 * order; the mark of a gap counts as a word, so that no run hides where a passage of one of them ends. Null for the preferred
 * one itself, and where the two cannot be compared: one of them quotes nothing, or they are in different languages.
 */
export function differencesTo(preferred: Wording, other: Wording): readonly Difference[] | null {
  const [before, after] = [passagesText(preferred.passages), passagesText(other.passages)];
  const alike = preferred.language === other.language;
  if (other.preferred || before === '' || after === '' || !alike) return null;
  return differences(before, after).map(({ kind, text }) => ({ kind: KINDS[kind], text }));
}
