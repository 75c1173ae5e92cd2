import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { isUncovered } from '../../dates/day.ts';
import type { Messages } from '../../messages/catalogue.ts';

interface Sentence {
  readonly dates: readonly PartialDate[];
  /** The sentence with its dates as they are written. */
  readonly write: (...dates: string[]) => string;
}

/**
 * What is to be said of the day of an answer: that it is in the future, or after the last day that was searched. `until` is that
 * day: null if it is not stated, undefined if there are several.
 */
export function coverageSentences(
  { asOf }: Pick<Messages, 'asOf'>,
  { day, today }: { readonly day: PartialDate; readonly today: PartialDate },
  until: PartialDate | null | undefined,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  if (latestDay(day) > today)
    sentences.push({ dates: [day, today], write: (then = '', now = '') => asOf.ahead(then, now) });
  if (until === null) sentences.push({ dates: [], write: () => asOf.notStated });
  if (until != null && isUncovered(day, until))
    sentences.push({ dates: [until], write: (last = '') => asOf.knownTo(last) });
  return sentences;
}
