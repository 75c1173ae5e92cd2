import type { Standing } from '@signatory/schema';
import { type Day, dayBefore, latestDay, NEVER, type PartialDate } from '../dates/partial-date.ts';
import { isExact, spanOf } from '../dates/span.ts';
import { spend } from './early.ts';
import type { HistoryAct, PlaceHistory } from './history.ts';
import { lookaheadIn } from './lookahead.ts';
import { AFTER_CURE, ordersOf, orderUnknown, type PlacedAct } from './orders.ts';
import { outside } from './outside.ts';
import { nextPending } from './pending.ts';
import { type Cause, read, START, type State } from './state.ts';
import { type Moment, type Refusal, refuse, type Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** An act that contradicts the record, or one whose place in the order it leaves open. */
export interface Fault extends Refusal {
  readonly act: HistoryAct | null;
  readonly row: number | null;
  /** The exit before it, of a country that has left. */
  readonly exit?: Cause | null;
}

/** One moment of a place, and what holds from it on. */
export interface Step {
  readonly day: Day;
  readonly state: State;
  readonly standing: Standing;
  /** The day from which this standing holds, and the act that gave it; null for NONE. */
  readonly since: Day | null;
  readonly act: HistoryAct | null;
  /** The day on which a notice ends it; null where none is pending. */
  readonly endsOn: Day | null;
}

export interface Derivation {
  readonly steps: readonly Step[];
  readonly faults: readonly Fault[];
  /** The day from which each act counts that gives a standing, by its key. */
  readonly counted: ReadonlyMap<string, Day>;
  /** The acts in the order that was taken. */
  readonly order: readonly HistoryAct[];
  /** How much was supposed that is not on record. */
  readonly supposed: number;
}

const LAST_DAY = '9999-12-31';

/**
 * Derives the standing of a country in an accord for all days. Of the orders of acts that their days allow it takes one that the
 * table accepts and that supposes least, and undated acts as late in it as they may stand. What contradicts the record has no effect, and is told in `faults`; so is that two orders
 * equally good differ.
 */
export function derive(history: PlaceHistory, table = TRANSITIONS): Derivation {
  const { orders, complete, impossible } = ordersOf(history);
  const runs = orders.map((order) => run(history, order, table));
  const cost = ({ faults, supposed }: Derivation) => faults.length * 1000 + supposed;
  const least = runs.reduce((a, b) => Math.min(a, cost(b)), Number.POSITIVE_INFINITY);
  const [best, ...others] = withUndatedLate(runs.filter((one) => cost(one) === least));
  if (!best) return { steps: [], faults: [], counted: new Map(), order: [], supposed: 0 };
  const misplaced = refuse('ORDER_IMPOSSIBLE', AFTER_CURE);
  const asked: Fault[] = impossible.map((act) => ({ ...misplaced, act, row: null }));
  const differing = others.find((other) => !isSame(other, best));
  if (differing) {
    const at = best.order.findIndex((one, i) => one !== differing.order[i]);
    asked.push(orderUnknown(best.order[at], differing.order[at]));
  }
  if (!complete) {
    const act = best.order.find((one) => !isExact(one)) ?? best.order[0] ?? null;
    asked.push({ ...refuse('TOO_MANY_ORDERS', 'give days to the acts'), act, row: null });
  }
  return { ...best, faults: [...best.faults, ...asked] };
}

/** What holds on a day (an imprecise day stands for its last); null before anything is on record. */
export function stepOn({ steps }: Derivation, asOf: PartialDate): Step | null {
  const day = latestDay(asOf);
  const step = steps.findLast((one) => one.day <= day);
  if (!step) return null;
  return step.endsOn !== null && step.endsOn <= day ? { ...step, endsOn: null } : step;
}

function run(
  history: PlaceHistory,
  order: readonly PlacedAct[],
  table: readonly Transition[],
): Derivation {
  const { terms } = history;
  const record = lookaheadIn(order, terms, { heldBy, heldLast });
  const steps: Step[] = [];
  const faults: Fault[] = [];
  let state = START;
  let supposed = 0;
  const continuations: PlacedAct[] = [];

  const reach = (day: Day, next: State): void => {
    state = next;
    const { standing, by } = read(state, terms);
    const isOver = state.ended !== null || state.gone;
    const endsOn = isOver ? null : (state.notice?.effective ?? null);
    // What a predecessor held already is held by the act that continues its place; what came of its acts later, by those.
    const continued = continuations.at(-1);
    const isHeld = continued !== undefined && by !== null && by.day < continued.day;
    const act = (isHeld ? continued.act : by?.act) ?? null;
    steps.push({ day, state, standing, since: by?.day ?? null, act, endsOn });
  };
  const comesByItself = (day: Day, thatDayToo: boolean): void => {
    let next = nextPending(state, history, record);
    while (next && (next.day < day || (thatDayToo && next.day === day))) {
      reach(next.day, next.to(state));
      next = nextPending(state, history, record);
    }
  };

  for (const [at, { act, day }] of order.entries()) {
    // What nothing dates, and no act presupposes, comes last.
    if (day === NEVER) break;
    // Days that come by themselves come before the acts of that day, save a revocation.
    comesByItself(day, act.kind !== 'WITHDRAWAL_REVOKED');
    const moment: Moment = { act, day, span: spanOf(act), at, terms, record };
    const line = lineFor(state, moment, table);
    const outcome = outside(history, state, moment) ?? line?.to;
    if (typeof outcome === 'function') {
      const before = state;
      if (act.kind === 'CONTINUED') continuations.push({ act, day });
      reach(day, spend(outcome(before, moment)));
      supposed += line?.supposes ?? 0;
      // That a state left and came back is not supposed for an act that nothing dates.
      if (act.date === null && before.left && !state.left) supposed += 1;
    } else if (outcome) {
      faults.push({ ...outcome, act, row: line?.row ?? null, exit: state.left });
      reach(day, state);
    } else reach(day, state);
  }
  comesByItself(LAST_DAY, true);
  const counted = new Map(order.map(({ act, day }) => [act.key, day]));
  return { steps, faults, counted, order: order.map(({ act }) => act), supposed };
}

/** Of orders in which the dated acts stand alike, those in which the undated ones stand latest: none is taken to come before it must. */
function withUndatedLate(runs: readonly Derivation[]): readonly Derivation[] {
  const lateness = ({ order }: Derivation) =>
    order.reduce((sum, { date }, at) => (date === null ? sum + at : sum), 0);
  const datedOrder = ({ order }: Derivation) =>
    order.flatMap(({ date, key }) => (date === null ? [] : [key])).join(' ');
  return [...Map.groupBy(runs, datedOrder).values()].flatMap((alike) => {
    const latest = Math.max(...alike.map(lateness));
    return alike.filter((one) => lateness(one) === latest);
  });
}

/** Whether two orders give the same standing on every day. */
function isSame(a: Derivation, b: Derivation): boolean {
  const standing = (of: Derivation, day: Day) => stepOn(of, day)?.standing ?? 'NONE';
  return [...a.steps, ...b.steps].every(({ day }) => standing(a, day) === standing(b, day));
}

/** The first line of the table that holds. */
export function lineFor(
  state: State,
  moment: Moment,
  table: readonly Transition[],
): Transition | undefined {
  const { kind, whole } = moment.act;
  return table.find(
    ({ acts, of, from }) =>
      acts.includes(kind) && (of === 'WHOLE') === whole && from(state, moment),
  );
}

function heldBy({ predecessors = [] }: HistoryAct, day: Day): State | null {
  const [predecessor] = predecessors;
  return predecessor ? (stepOn(derive(predecessor), dayBefore(day))?.state ?? null) : null;
}

/** A place that another state continues is held by that; of what merged, what was in force. */
function heldLast({ predecessors = [] }: HistoryAct): State | null {
  const states = predecessors
    .filter(({ continuedOn }) => !continuedOn)
    .flatMap((history) => stepOn(derive(history), history.until ?? LAST_DAY)?.state ?? []);
  const most = ({ inForce, consent, signed, left }: State) =>
    [left, signed, consent, inForce].findLastIndex((held) => held !== null);
  return states.toSorted((a, b) => most(b) - most(a))[0] ?? null;
}
