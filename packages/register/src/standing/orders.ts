import { type Day, earliestDay, latestDay } from '../dates/partial-date.ts';
import { type HistoryAct, isWithoutEffect, KINDS } from './history.ts';

/** An act and the day from which it counts in one order of acts. */
export interface PlacedAct {
  readonly act: HistoryAct;
  readonly day: Day;
}

/** So many orders are tried of one history; a record that allows more lacks days. */
const MOST_ORDERS = 5040;

/** First and last day on which an act may have been done; null for one that nothing dates. */
export function spanOf({ date, otherDate, attested }: HistoryAct): readonly [Day, Day] | null {
  if (date === null) return attested ? ['0001-01-01', attested] : null;
  const dates = otherDate ? [date, otherDate] : [date];
  const earliest = dates.map(earliestDay).sort()[0] ?? date;
  return [earliest, dates.map(latestDay).sort().at(-1) ?? date];
}

/**
 * All orders of the acts that give a standing which their days allow, the one by latest days first. An act counts from its latest
 * day, or from that of an act after it, if earlier. An act told twice is one.
 */
export function ordersOf(acts: readonly HistoryAct[]): {
  readonly orders: readonly (readonly PlacedAct[])[];
  readonly complete: boolean;
} {
  const spans = new Map<HistoryAct, readonly [Day, Day]>();
  for (const act of distinct(acts)) {
    const span = spanOf(act);
    if (span) spans.set(act, span);
  }
  const last = (act: HistoryAct) => spans.get(act)?.[1] ?? '';
  const sorted = [...spans.keys()].toSorted(
    (a, b) => compare(last(a), last(b)) || rank(a) - rank(b) || Number(b.whole) - Number(a.whole),
  );
  const orders: PlacedAct[][] = [];
  const extend = (before: readonly PlacedAct[], rest: readonly HistoryAct[]): void => {
    if (orders.length >= MOST_ORDERS) return;
    // The rest is sorted by latest day, so its first has the earliest of them.
    const day = rest[0] ? last(rest[0]) : '';
    if (rest.length === 0) orders.push([...before]);
    for (const act of rest) {
      const [earliest = ''] = spans.get(act) ?? [];
      const mayBeNext = earliest <= day && !rest.some((other) => other.key === act.after);
      if (mayBeNext) {
        extend(
          [...before, { act, day }],
          rest.filter((other) => other !== act),
        );
      }
    }
  };
  extend([], sorted);
  return { orders, complete: orders.length < MOST_ORDERS };
}

function distinct(acts: readonly HistoryAct[]): readonly HistoryAct[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    if (act.contested || act.inPart || isWithoutEffect(act.kind)) return false;
    const told = JSON.stringify([act.kind, act.whole, spanOf(act), act.date, act.effective]);
    const first = !seen.has(told);
    seen.add(told);
    return first;
  });
}

function rank({ kind }: HistoryAct): number {
  return KINDS.indexOf(kind);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
