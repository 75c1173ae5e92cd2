import { compareKinds } from '../act/usual-order.ts';
import { type Day, NEVER } from '../dates/partial-date.ts';
import { spanOf } from '../dates/span.ts';
import { type HistoryAct, isWithoutEffect, type PlaceHistory } from './history.ts';
import { type Refusal, refuse } from './transition.ts';

/** An act and the day from which it counts in one order of acts. */
export interface PlacedAct {
  readonly act: HistoryAct;
  readonly day: Day;
}

/** How to mend an `after:` that cannot hold. */
export const AFTER_CURE =
  'remove `after:`, let it name an act that came before, or correct the days';

/** So many orders are tried of one history; a record that allows more lacks days. */
const MOST_ORDERS = 5040;

/**
 * All orders of the acts that give a standing which their days allow, the one by latest days first. An act counts from its latest
 * day, or from that of an act after it, if earlier. An act told twice is one,
 * and an `after:` that cannot hold is left out.
 */
export function ordersOf(history: PlaceHistory): {
  readonly orders: readonly (readonly PlacedAct[])[];
  readonly complete: boolean;
  /** The acts whose `after:` cannot hold. */
  readonly impossible: readonly HistoryAct[];
} {
  const spans = new Map(distinct(history.acts).map((act) => [act, spanIn(history, act)]));
  const last = (act: HistoryAct) => spans.get(act)?.[1] ?? '';
  const sorted = [...spans.keys()].toSorted(
    (a, b) =>
      compare(last(a), last(b)) ||
      compareKinds(a.kind, b.kind) ||
      Number(b.whole) - Number(a.whole) ||
      compare(content(a), content(b)),
  );
  const impossible = impossiblyAfter(
    sorted.map((act) => ({ act, ...act, span: spanIn(history, act) })),
  ).map(({ act }) => act);
  const orders: PlacedAct[][] = [];
  /** Of one day a place is continued before anything else is done. */
  const isContinuedBefore = (act: HistoryAct, earliest: Day) => (other: HistoryAct) =>
    other.kind === 'CONTINUED' &&
    other !== act &&
    other.after === undefined &&
    last(other) <= earliest;
  const extend = (before: readonly PlacedAct[], rest: readonly HistoryAct[]): void => {
    if (orders.length >= MOST_ORDERS) return;
    // The rest is sorted by latest day, so its first has the earliest of them.
    const day = rest[0] ? last(rest[0]) : '';
    if (rest.length === 0) orders.push([...before]);
    for (const act of rest) {
      const [earliest = ''] = spans.get(act) ?? [];
      const waits = !impossible.includes(act) && rest.some((other) => other.key === act.after);
      const mayBeNext = earliest <= day && !waits && !rest.some(isContinuedBefore(act, earliest));
      if (mayBeNext) {
        extend(
          [...before, { act, day }],
          rest.filter((other) => other !== act),
        );
      }
    }
  };
  extend([], sorted);
  return { orders, complete: orders.length < MOST_ORDERS, impossible };
}

/** The same, within the days of a state for what it did itself: what the Soviet Union signed in 1991 it had signed by its last day. */
function spanIn({ from, until }: PlaceHistory, act: HistoryAct): readonly [Day, Day] {
  const [earliest, latest] = spanOf(act);
  const isWithin = (day: Day | null | undefined) => day != null && earliest < day && day < latest;
  if (act.whole || latest === NEVER) return [earliest, latest];
  return [from && isWithin(from) ? from : earliest, until && isWithin(until) ? until : latest];
}

/** An act that may name the one before it, and the first and last day on which it may have been done. */
interface Linked {
  readonly key: string;
  readonly after?: string | undefined;
  readonly span: readonly [Day, Day];
}

/** The acts that name one before them which must come later, by the days or by what others name. */
export function impossiblyAfter<Act extends Linked>(acts: readonly Act[]): readonly Act[] {
  return acts.filter((act) => {
    if (act.after === undefined) return false;
    const later = new Set<Act>();
    const follow = (one: Act): void => {
      for (const other of acts) {
        const mustFollow = other.after === one.key || one.span[1] < other.span[0];
        if (!mustFollow || later.has(other)) continue;
        later.add(other);
        follow(other);
      }
    };
    follow(act);
    return [...later].some(({ key }) => key === act.after);
  });
}

function distinct(acts: readonly HistoryAct[]): readonly HistoryAct[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    if (act.contested || isWithoutEffect(act.kind)) return false;
    const told = `${act.kind} ${act.whole} ${content(act)}`;
    const first = !seen.has(told);
    seen.add(told);
    return first;
  });
}

/** What tells two acts of one kind apart: their days, and when they take effect. Keys and the order in the file never do. */
function content(act: HistoryAct): string {
  return JSON.stringify([...spanOf(act), act.date, act.effective ?? '', act.inPart === true]);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

interface OrderUnknown extends Refusal {
  readonly act: HistoryAct | null;
  readonly row: null;
}

/** Of the two acts that stand in one place of two orders, it names the country's, whose standing differs. */
export function orderUnknown(
  one: HistoryAct | undefined,
  other: HistoryAct | undefined,
): OrderUnknown {
  const [act = null, second] = one?.whole && other ? [other, one] : [one, other];
  if (!act || act.whole || !second?.whole) {
    return {
      ...refuse('ORDER_UNKNOWN', 'say by `after:` which act came first, or give its day'),
      act,
      row: null,
    };
  }
  const whose = /^[A-Z]{3}\//.test(nameOf(second)) ? 'of the other state' : 'of the accord';
  const isEntry = second.kind === 'ENTERED_INTO_FORCE';
  const orEnter = isEntry ? ', or enter its own entry into force' : '';
  const cure = `if it came first, write \`after: ${nameOf(act)}\` in ${second.kind} ${whose}${orEnter}; if later, \`after: ${nameOf(second)}\` in this one; or give the full days of both`;
  return { ...refuse('ORDER_UNKNOWN', cure), act, row: null };
}

/** An act as `after:` names it: its key in its accord. */
function nameOf({ key }: HistoryAct): string {
  return key.replace(/^[^/]*\//, '');
}
