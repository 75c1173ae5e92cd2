import { derive, type Step } from '../../src/standing/derive.ts';
import type { PlaceHistory } from '../../src/standing/history.ts';
import type { State } from '../../src/standing/state.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';

/** How often each line of the rules is taken in histories, in the order of acts that holds. */
export function rowsTaken(histories: Iterable<PlaceHistory>): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  const count = (row: number) => taken.set(row, (taken.get(row) ?? 0) + 1);
  for (const history of histories) {
    const rows = new Map<State, number>();
    const table = TRANSITIONS.map((line) => {
      const { to, row } = line;
      if (typeof to !== 'function') return line;
      const noted = (...now: Parameters<typeof to>) => {
        const next = { ...to(...now) };
        rows.set(next, row);
        return next;
      };
      return { ...line, to: noted };
    });
    const { steps, faults } = derive(history, table);
    for (const { row, name } of faults) {
      if (name === 'AFTER_THE_END') count(58);
      else if (row !== null && name !== 'OUTSIDE_THE_STATE') count(row);
    }
    for (const [at, step] of steps.entries()) {
      const row = rows.get(step.state) ?? pendingRow(steps[at - 1], step);
      if (row !== null && step.state !== steps[at - 1]?.state) count(row);
    }
  }
  return taken;
}

/** The line of the rules by which a step came with no act. */
function pendingRow(last: Step | undefined, { state }: Step): number | null {
  if (state.gone && !last?.state.gone) return 59;
  if (last?.state.notice && !state.notice) return 50;
  return state.inForce && !last?.state.inForce ? 21 : null;
}
