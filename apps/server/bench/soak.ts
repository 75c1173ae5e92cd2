import { wordIn } from '@signatory/register/bench';
import { load } from './load.ts';
import { startProcess } from './process.ts';
import { another, countedSearch, narrowed, type Question, repeated, saying } from './questions.ts';
import { rounded, type Target } from './report.ts';

/** In how many stretches the time is cut: memory is looked at after each. */
const STRETCHES = 20;

/** How much more may be in memory at the end than once it has warmed up. */
const GROWTH = 1.1;

/** Asks everything in turn for a long time, and watches the memory. */
export async function soak(file: string, seconds: number): Promise<readonly Target[]> {
  const server = await startProcess('signatory', file);
  const word = wordIn(0.01);
  const mixed: readonly ((number: number) => Question)[] = [
    () => repeated,
    another,
    narrowed,
    (number) => countedSearch(word, number),
    another,
    (number) => saying(word, number),
  ];
  try {
    console.log(`\nMixed load for ${seconds} s: memory in MB after each stretch`);
    const heaps: number[] = [];
    const residents: number[] = [];
    let errors = 0;
    let asked = 0;
    for (let stretch = 1; stretch <= STRETCHES; stretch++) {
      const next = () => {
        asked += 1;
        return mixed[asked % mixed.length]?.(asked) ?? repeated;
      };
      const figures = await load(server, next, { seconds: seconds / STRETCHES });
      heaps.push(figures.heap);
      residents.push(figures.resident);
      errors += figures.errors;
      console.log(
        `${String(Math.round((stretch * seconds) / STRETCHES)).padStart(5)} s  heap ${rounded(figures.heap)}  resident ${rounded(figures.resident)}  ${Math.round(figures.perSecond)} requests/s  p99 ${rounded(figures.p99)} ms`,
      );
    }
    return [
      flat('heap', heaps),
      flat('resident memory', residents),
      { what: 'soak without errors', found: String(errors), holds: errors === 0 },
    ];
  } finally {
    await server.stop();
  }
}

/** Compares the last fifth with the second: the first fills caches and compiles. */
function flat(what: string, megabytes: readonly number[]): Target {
  const fifth = Math.ceil(megabytes.length / 5);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const growth = mean(megabytes.slice(-fifth)) / mean(megabytes.slice(fifth, 2 * fifth));
  return {
    what: `${what} at the end of the soak, times what it was at first, at most ${GROWTH}`,
    found: String(rounded(growth)),
    holds: growth <= GROWTH,
  };
}
