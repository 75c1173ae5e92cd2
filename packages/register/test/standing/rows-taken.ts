import { derive, type Step } from '../../src/standing/derive.ts';
import { spend } from '../../src/standing/early.ts';
import type { HistoryAct, PlaceHistory } from '../../src/standing/history.ts';
import type { State } from '../../src/standing/state.ts';
import type { Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import type { Property } from './property.ts';

/** A line of the rules taken, and by which act; null for a day that came by itself. */
interface Taken {
  readonly row: number;
  readonly act: HistoryAct | null;
}

/** The lines that a history takes, in the order of acts that holds. */
function linesTaken(history: PlaceHistory, table: readonly Transition[]): readonly Taken[] {
  const noted = new Map<State, Taken>();
  const noting = table.map((line) => {
    const { to, row } = line;
    if (typeof to !== 'function') return line;
    const noteAndMove: typeof to = (state, moment) => {
      const next = { ...spend(to(state, moment)) };
      noted.set(next, { row, act: moment.act });
      return next;
    };
    return { ...line, to: noteAndMove };
  });
  const { steps, faults } = derive(history, noting);
  const refused = faults.flatMap(({ row, name, act }): readonly Taken[] => {
    if (name === 'AFTER_THE_END') return [{ row: 58, act }];
    return act ? [{ row: name === 'OUTSIDE_THE_STATE' ? 0 : (row ?? 0), act }] : [];
  });
  const moved = steps.flatMap((step, at) => {
    const last = steps[at - 1];
    if (step.state === last?.state) return [];
    const row = pendingRow(last, step);
    return noted.get(step.state) ?? (row === null ? [] : { row, act: null });
  });
  return [...moved, ...refused];
}

/** The line of the rules by which a step came with no act. */
function pendingRow(last: Step | undefined, { state }: Step): number | null {
  if (state.gone && !last?.state.gone) return 59;
  if (last?.state.notice) return state.notice ? 66 : 50;
  return state.inForce && !last?.state.inForce ? 21 : null;
}

/** How often each line of the rules is taken in histories. */
export function rowsTaken(histories: Iterable<PlaceHistory>): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  for (const history of histories) {
    for (const { row } of linesTaken(history, TRANSITIONS)) {
      taken.set(row, (taken.get(row) ?? 0) + 1);
    }
  }
  return taken;
}

/** Some line of the table takes or refuses each act of a kind that the table names. */
export const everyActTaken: Property = (history, _, table) => {
  const taken = new Set(linesTaken(history, table).map(({ act }) => act && content(act)));
  const passed = history.acts.find(
    (act) =>
      !act.contested &&
      (act.date ?? act.attested) &&
      TRANSITIONS.some(
        ({ acts, of }) => acts.includes(act.kind) && (of === 'WHOLE') === act.whole,
      ) &&
      !taken.has(content(act)),
  );
  return passed ? `no line takes ${passed.kind} ${passed.date}` : null;
};

function content({ kind, whole, date, attested, effective, inPart }: HistoryAct): string {
  return [kind, whole, date, attested, effective, inPart].join(' ');
}
