import { derive, stepOn } from '../../src/standing/derive.ts';
import type { Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import { DAYS, generatedHistory } from './generated-histories.ts';
import { naiveStandings } from './naive-standing.ts';

/** The seeds of the first histories, up to five, on which the two derivations differ, with what each says. */
export function differences(
  from: number,
  to: number,
  table: readonly Transition[] = TRANSITIONS,
): readonly string[] {
  const found: string[] = [];
  for (let seed = from; seed < to && found.length < 5; seed += 1) {
    const history = generatedHistory(seed);
    const derivation = derive(history, table);
    const unsure = derivation.faults.some(({ name }) => name === 'ORDER_UNKNOWN');
    for (const day of DAYS) {
      const standing = stepOn(derivation, day)?.standing ?? 'NONE';
      const naive = naiveStandings(history, day);
      if (naive.has(standing) && (unsure || naive.size === 1)) continue;
      const acts = history.acts.map(
        ({ kind, whole, date, attested, effective, contested }) =>
          `${contested ? '*' : ''}${whole ? 'whole ' : ''}${kind} ${date ?? `~${attested}`}${effective ? ` > ${effective}` : ''}`,
      );
      found.push(
        `${seed}, ${day}: ${standing}, naive ${[...naive].join('/')}; ${acts.join(', ')}; ${JSON.stringify({ ...history.terms, from: history.from, until: history.until })}`,
      );
      break;
    }
  }
  return found;
}
