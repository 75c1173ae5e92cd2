import { type DifferenceKind, GAP_MARK } from '@signatory/schema';

/** A run of words as the contract's `Difference` gives it. */
export interface Run {
  readonly kind: DifferenceKind;
  readonly text: string;
}

/** Beyond so many words a run that is left out is told by its ends. */
const LONG = 14;
const END = 5;

/**
 * What a wording has to do with the preferred one: the same words, the same stretch in other words, or (where the
 * two share less than half of its words) another stretch of what was said, which a comparison word by word only obscures. Where one of
 * them ends a passage and the other does not, the words are the same.
 */
export function relationToPreferred(
  runs: readonly Run[],
): 'same' | 'other words' | 'other stretch' {
  const count = (wanted: DifferenceKind) =>
    runs
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ text }) => text.split(' '))
      .filter((word) => word !== GAP_MARK).length;
  if (count('REMOVED') + count('ADDED') === 0) return 'same';
  return count('KEPT') < count('ADDED') ? 'other stretch' : 'other words';
}

/** The words of a run; of a long one that only the preferred wording has, its first and last. */
export function shortened({ kind, text }: Run): string {
  const words = text.split(' ');
  if (kind !== 'REMOVED' || words.length <= LONG) return text;
  return [...words.slice(0, END), GAP_MARK, ...words.slice(-END)]
    .filter((word, i, all) => word !== GAP_MARK || all[i - 1] !== GAP_MARK)
    .join(' ');
}
