import type { ActKind } from '@signatory/schema';
import { type Day, earliestDay, latestDay, NEVER } from '../dates/partial-date.ts';
import { CONSENTS, type HistoryAct, isWithoutEffect } from './history.ts';

/** An act and the day from which it counts in one order of acts. */
export interface PlacedAct {
  readonly act: HistoryAct;
  readonly day: Day;
}

/** The order in which acts of one day usually follow each other: the first that is tried. */
const USUAL_ORDER: readonly ActKind[] = [
  'FLOATED',
  'SOUGHT',
  'NEGOTIATED',
  'ADOPTED',
  'INITIALLED',
  'APPLIED',
  'ANNOUNCED',
  'DECLINED',
  'SIGNED',
  'ENDORSED',
  'SUCCEEDED_TO_SIGNATURE',
  ...CONSENTS,
  'SUCCEEDED',
  'CONTINUED',
  'ENTERED_INTO_FORCE',
  'PROVISIONALLY_APPLIED',
  'PROVISIONAL_APPLICATION_ENDED',
  'INTENT_NOT_TO_BECOME_PARTY',
  'RATIFICATION_WITHDRAWN',
  'SUSPENDED',
  'RESUMED',
  'WITHDRAWAL_NOTIFIED',
  'WITHDRAWAL_REVOKED',
  'WITHDREW',
  'EXPELLED',
  'ESTABLISHED',
  'SEVERED',
  'TERMINATED',
];

/** So many orders are tried of one history; a record that allows more lacks days. */
const MOST_ORDERS = 5040;

/** First and last day on which an act may have been done; what nothing dates counts on no day, unless another act presupposes it. */
export function spanOf({ date, otherDate, attested }: HistoryAct): readonly [Day, Day] {
  if (date === null) return ['0001-01-01', attested ?? NEVER];
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
  const spans = new Map(distinct(acts).map((act) => [act, spanOf(act)]));
  const last = (act: HistoryAct) => spans.get(act)?.[1] ?? '';
  const sorted = [...spans.keys()].toSorted(
    (a, b) =>
      compare(last(a), last(b)) ||
      rank(a) - rank(b) ||
      Number(b.whole) - Number(a.whole) ||
      compare(content(a), content(b)),
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
    const told = `${act.kind} ${act.whole} ${content(act)}`;
    const first = !seen.has(told);
    seen.add(told);
    return first;
  });
}

/** What tells two acts of one kind apart: their days, and when they take effect. Keys and the order in the file never do. */
function content(act: HistoryAct): string {
  return JSON.stringify([...spanOf(act), act.date, act.effective ?? '']);
}

function rank({ kind }: HistoryAct): number {
  return USUAL_ORDER.indexOf(kind);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
