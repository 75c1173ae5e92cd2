import { derive, stepOn } from '../../src/standing/derive.ts';
import type { PlaceHistory } from '../../src/standing/history.ts';
import type { Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import { naiveStandings } from './naive-standing.ts';
import { textOf, turningDays } from './turning-days.ts';

/** What each of the two derivations says on the first day on which they differ; null where they agree. */
export function difference(
  history: PlaceHistory,
  table: readonly Transition[] = TRANSITIONS,
): string | null {
  const derivation = derive(history, table);
  const { on, refused } = naiveStandings(history);
  const unsure = derivation.faults.some(({ name }) => name === 'ORDER_UNKNOWN');
  for (const day of turningDays(history)) {
    const standing = stepOn(derivation, day)?.standing ?? 'NONE';
    const naive = on(day);
    if (naive.has(standing) && (unsure || naive.size === 1)) continue;
    return `${day}: ${standing}, naive ${[...naive].join('/')}; ${textOf(history)}`;
  }
  const faults = derivation.faults.filter(({ name }) => !name.includes('ORDER')).length;
  return faults === refused ? null : `${faults} refused, naive ${refused}; ${textOf(history)}`;
}

/** The first differences in histories, up to five, with the seed of each. */
export function differences(
  historyOf: (seed: number) => PlaceHistory,
  seeds: number,
  table: readonly Transition[] = TRANSITIONS,
): readonly string[] {
  const found: string[] = [];
  for (let seed = 0; seed < seeds && found.length < 5; seed += 1) {
    const differs = difference(historyOf(seed), table);
    if (differs) found.push(`${seed}, ${differs}`);
  }
  return found;
}
