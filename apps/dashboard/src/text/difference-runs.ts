import { type DifferenceKind, GAP_MARK } from '@signatory/schema';

/** A run of words, as `Difference` in the schema. */
export interface Run {
  readonly kind: DifferenceKind;
  readonly text: string;
}

/** A removed run with more words than this is shown by its first and last words. */
const LONG = 14;
const END = 5;

/**
 * How a wording relates to the preferred one: the same words, the same part in other words, or (where they share less than half of its
 * words) another part of what was said, for which a comparison word by word would be confusing. Gaps between passages do
 * not count as differences.
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

/** The words of a run; of a long removed run the first and the last. */
export function shortened({ kind, text }: Run): string {
  const words = text.split(' ');
  if (kind !== 'REMOVED' || words.length <= LONG) return text;
  return [...words.slice(0, END), GAP_MARK, ...words.slice(-END)]
    .filter((word, i, all) => word !== GAP_MARK || all[i - 1] !== GAP_MARK)
    .join(' ');
}
