import { differences } from '@signatory/quotes';
import { DifferenceKind } from '@signatory/schema';
import type { Wording } from './wordings.ts';

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
 * The word-level differences that lead from the quoted words of the preferred wording to those of another, in reading
 * order. Null for the preferred one itself, and where the two cannot be compared: one of them quotes nothing, or they are
 * in different languages.
 */
export function differencesTo(preferred: Wording, other: Wording): readonly Difference[] | null {
  const [before, after] = [quoted(preferred), quoted(other)];
  const alike = preferred.language === other.language;
  if (other.preferred || before === '' || after === '' || !alike) return null;
  return differences(before, after).map(({ kind, text }) => ({ kind: KINDS[kind], text }));
}

/** What stands inside quotation marks. */
function quoted({ passages }: Wording): string {
  return passages.map(({ exact }) => exact).join(' ');
}
