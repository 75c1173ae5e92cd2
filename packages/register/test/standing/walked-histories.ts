import type { ActKind } from '@signatory/schema';
import { latestDay } from '../../src/dates/partial-date.ts';
import { derive, lineFor, stepOn } from '../../src/standing/derive.ts';
import type { HistoryAct, PlaceHistory, Terms } from '../../src/standing/history.ts';
import { START, type State } from '../../src/standing/state.ts';
import type { Lookahead, Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import { randomBelow } from './generated-histories.ts';
import { daysLater } from './turning-days.ts';

const GAPS = [0, 0, 1, 5, 31, 90, 200, 400] as const;
/** How much more often than others a line is chosen; a line that refuses counts a third. */
const WEIGHTS: Readonly<{ [row: number]: number }> = {
  ...{
    5: 8,
    6: 6,
    7: 40,
    9: 4,
    10: 6,
    11: 40,
    12: 8,
    13: 50,
    14: 5,
    15: 1500,
    16: 50,
    17: 2,
    18: 6,
    19: 10,
  },
  ...{ 20: 12, 22: 2, 23: 5, 24: 50, 25: 150, 26: 30, 27: 60, 28: 6, 29: 4, 30: 12, 31: 6, 34: 2 },
  ...{
    35: 20,
    36: 24,
    37: 2,
    38: 4,
    39: 2,
    40: 4,
    41: 2,
    42: 2,
    44: 40,
    45: 20,
    47: 12,
    49: 120,
    51: 10,
    52: 3,
  },
  ...{
    53: 40,
    54: 90000,
    55: 2,
    56: 8,
    57: 5,
    61: 1,
    62: 6,
    63: 20,
    64: 90,
    65: 20,
    67: 140,
    68: 20,
  },
};
const CLAUSES = [
  { after: 'P0D' },
  { after: 'P90D' },
  { after: 'P1M', on: 'FIRST_OF_NEXT_MONTH' },
] as const;

/** A record that tells nothing of what is still to come. */
function recordOf({ accord }: State): Lookahead {
  return {
    accordInForce: accord.inForce,
    ownEntryComes: () => false,
    returnEnters: () => false,
    provisionalComes: () => false,
    provisionalEndComes: () => false,
    recordedExit: () => null,
    heldBy: () => null,
    heldLast: () => null,
  };
}

/**
 * A history of at most nine acts, each chosen by the line of the table that it takes, so that rare lines are reached as often as
 * common ones. Nearly one in two has an act that is imprecise, undated or earlier than those before it.
 */
export function walkedHistory(seed: number): PlaceHistory {
  const below = randomBelow(seed);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const terms = termsBy(below, pick);
  const days = {
    from: below(20) === 0 ? '2000-03-01' : null,
    until: below(8) === 0 ? pick(['2001-06-30', '2002-12-31']) : null,
    otherUntil: terms.relations && below(4) === 0 ? '2002-06-30' : null,
  };
  let acts: readonly HistoryAct[] = [];
  let day = '2000-01-31';
  const length = 3 + below(7);
  for (let at = 0; at < length; at += 1) {
    const due = acts.flatMap(({ effective = '' }) => (effective > day ? [effective] : []));
    // Now and then the day on which a notice takes effect, or would have.
    day = due[0] && below(4) === 0 ? due[0] : daysLater(day, at === 0 ? 0 : pick(GAPS));
    const act = nextAct({ terms, acts, ...days }, day, `${at}`, below, pick);
    acts = [...acts, act];
    if (act.kind === 'TERMINATED' && below(2)) break;
  }
  return { terms, acts: blurred(acts, below, pick), ...days };
}

type Below = (bound: number) => number;
type Pick = <T>(of: readonly T[]) => T;

function termsBy(below: Below, pick: Pick): Terms {
  const kind = below(12);
  return {
    binding: kind === 0 ? false : kind === 1 ? null : true,
    relations: kind === 1 || kind === 2,
    signatureApplies: below(5) === 0,
    ...(below(2) ? { entersIntoForce: pick(CLAUSES) } : {}),
    ...(below(4) ? {} : { withdrawal: { after: 'P6M' } }),
  };
}

function nextAct(
  history: PlaceHistory,
  day: string,
  key: string,
  below: Below,
  pick: Pick,
): HistoryAct {
  const state = stepOn(derive(history), day)?.state ?? START;
  const at = history.acts.length;
  /** The acts that a line takes now. */
  const actsOf = (line: Transition): readonly HistoryAct[] =>
    line.acts.flatMap(formsOf).flatMap((form) => {
      const act: HistoryAct = { key, ...form, whole: line.of === 'WHOLE', date: day };
      const span = [day, day] as const;
      const moment = { act, day, span, at, terms: history.terms, record: recordOf(state) };
      return lineFor(state, moment, TRANSITIONS) === line ? [act] : [];
    });
  const taken = new Map(
    TRANSITIONS.flatMap((line) => {
      const acts = actsOf(line);
      return acts.length > 0 ? [[line, acts] as const] : [];
    }),
  );
  const late = history.acts.length > 2;
  const line = weighted(
    [...taken.keys()].filter(({ row }) => late || (row !== 56 && row !== 57)),
    below,
  );
  const act = pick(taken.get(line) ?? []);
  if (act.kind !== 'WITHDRAWAL_NOTIFIED' || below(4) === 0) return act;
  return { ...act, effective: daysLater(day, pick(GAPS)) };
}

/** An act of a kind in each form that the table tells apart. */
function formsOf(kind: ActKind): readonly { kind: ActKind; inPart?: boolean }[] {
  return kind === 'SUSPENDED' ? [{ kind }, { kind, inPart: true }] : [{ kind }];
}

function weighted(lines: readonly Transition[], below: Below): Transition {
  const weights = lines.map(({ row, to }) =>
    Math.ceil((WEIGHTS[row] ?? 1) * (typeof to === 'function' ? 30 : 10)),
  );
  let left = below(weights.reduce((sum, weight) => sum + weight, 0));
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return lines[at] as Transition;
}

function blurred(acts: readonly HistoryAct[], below: Below, pick: Pick): readonly HistoryAct[] {
  const how = below(14);
  const at = below(acts.length);
  if (how > 11) return leftLate(acts, pick);
  const change = (act: HistoryAct): HistoryAct => {
    const { date } = act;
    if (date === null) return act;
    if (how === 0) return { ...act, date: date.slice(0, 4) };
    if (how === 1) return { ...act, date: date.slice(0, 7) };
    if (how === 2) return { ...act, date: null, attested: latestDay(pick(acts).date ?? date) };
    if (how > 2 && how < 6) return { ...act, date: daysLater(date, -pick(GAPS)) };
    return act;
  };
  return acts.map((act, index) => (index === at ? change(act) : act));
}

/** The history until its first notice, which is followed by an exit later than the day of effect. */
function leftLate(acts: readonly HistoryAct[], pick: Pick): readonly HistoryAct[] {
  const at = acts.findIndex(({ kind }) => kind === 'WITHDRAWAL_NOTIFIED');
  const notice = acts[at];
  if (!notice?.date) return acts;
  const exit = { key: 'late', kind: 'WITHDREW', whole: false } as const;
  return [
    ...acts.slice(0, at),
    { ...notice, effective: daysLater(notice.date, pick(GAPS)) },
    { ...exit, date: daysLater(notice.date, 401) },
  ];
}
