import type { ActKind } from '@signatory/schema';
import { type Day, dayAfter, type PartialDate } from '../dates/partial-date.ts';
import { spanOf } from '../dates/span.ts';
import { SUCCESSIONS } from '../standing/history.ts';

/** Of an act what tells to whom its country may have succeeded. */
interface Succession {
  readonly country: string | null;
  readonly kind: ActKind;
  readonly date: PartialDate | null;
  readonly otherDate: PartialDate | null;
  readonly contested: boolean;
}

/** The states to which a country may have succeeded by an act: those that existed until the day before it. */
export function predecessorsBy(
  act: Succession,
  days: ReadonlyMap<string, { readonly until?: Day | null }>,
): readonly string[] {
  if (!SUCCESSIONS.includes(act.kind) || act.contested || act.date === null) return [];
  const [earliest, latest] = spanOf(act);
  return [...days].flatMap(([code, { until }]) => {
    const next = until && code !== act.country ? dayAfter(until) : '';
    return earliest <= next && next <= latest ? [code] : [];
  });
}
