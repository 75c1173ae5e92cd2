import { stateOf } from '../record/state.ts';
import type { Engine } from '../record/tables.ts';

/** How many counts are remembered, and for how many characters that say what is counted. */
const MOST = 1_000;
const LONGEST = 1_000;

/** Counts by what was counted, at one state of the record; the one that was asked for last is last. */
interface Counts {
  readonly state: string;
  readonly counts: Map<string, number>;
}

const remembered = new WeakMap<Engine, Counts>();

/**
 * A count, taken once until the record is written: each page of a list is asked how many there are on all of them. `counted` says
 * what is counted.
 */
export async function rememberedCount(
  engine: Engine,
  counted: string,
  count: () => Promise<number>,
): Promise<number> {
  if (counted.length > LONGEST) return count();
  // Before it is counted: what is written meanwhile may be in the count, and the state is another then.
  const state = await stateOf(engine);
  const counts = countsAt(engine, state);
  const found = counts.get(counted) ?? (await count());
  counts.delete(counted);
  counts.set(counted, found);
  const [oldest] = counts.keys();
  if (counts.size > MOST && oldest !== undefined) counts.delete(oldest);
  return found;
}

function countsAt(engine: Engine, state: string): Map<string, number> {
  const known = remembered.get(engine);
  if (known?.state === state) return known.counts;
  const counts = new Map<string, number>();
  remembered.set(engine, { state, counts });
  return counts;
}
