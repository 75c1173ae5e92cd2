import type { PlaceHistory } from '../../src/standing/history.ts';
import type { Transition } from '../../src/standing/transition.ts';

/** What holds of each history: null, or what is wrong. */
export type Property = (
  history: PlaceHistory,
  seed: number,
  table: readonly Transition[],
) => string | null;
