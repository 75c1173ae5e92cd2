import { wordIn } from '@signatory/register/bench';
import { load } from './load.ts';
import { startProcess } from './process.ts';
import { another, countedSearch, narrowed, type Question, repeated, saying } from './questions.ts';
import { rounded, type Target } from './report.ts';

/** The number of intervals; memory is measured after each. */
const INTERVALS = 20;

/** The largest growth of memory after the warm-up. */
const GROWTH = 1.1;

/** Sends all kinds of queries in turn for a long time, and watches the memory. */
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
    console.log(`\nMixed load for ${seconds} s: memory in MB after each interval`);
    const heaps: number[] = [];
    const residents: number[] = [];
    let errors = 0;
    let count = 0;
    for (let interval = 1; interval <= INTERVALS; interval++) {
      const next = () => {
        count += 1;
        return mixed[count % mixed.length]?.(count) ?? repeated;
      };
      const figures = await load(server, next, { seconds: seconds / INTERVALS });
      heaps.push(figures.heap);
      residents.push(figures.resident);
      errors += figures.errors;
      console.log(
        `${String(Math.round((interval * seconds) / INTERVALS)).padStart(5)} s  heap ${rounded(figures.heap)}  resident ${rounded(figures.resident)}  ${Math.round(figures.perSecond)} requests/s  p99 ${rounded(figures.p99)} ms`,
      );
    }
    return [
      flat('heap', heaps),
      flat('resident memory', residents),
      { what: 'soak without errors', measured: String(errors), isMet: errors === 0 },
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
    measured: String(rounded(growth)),
    isMet: growth <= GROWTH,
  };
}
