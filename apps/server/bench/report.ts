import type { Load } from './load.ts';

/** A target with the value measured. */
export interface Target {
  readonly what: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Prints the figures of each server, also as a multiple of those of the first. */
export function printLoads(title: string, loads: ReadonlyMap<string, Load>): void {
  const [first] = loads.values();
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      [...loads].map(([name, one]) => [
        name,
        {
          'requests/s': Math.round(one.perSecond),
          'requests/CPU s': Math.round(one.perCpuSecond),
          'of first': rounded(one.perSecond / (first?.perSecond ?? Number.NaN)),
          'p50 ms': rounded(one.p50),
          'p95 ms': rounded(one.p95),
          'p99 ms': rounded(one.p99),
          errors: one.errors,
          'memory MB': Math.round(one.resident),
          'loop held ms': Math.round(one.held),
        },
      ]),
    ),
  );
}

/** Prints the targets and whether each is met, and sets the exit code. */
export function printTargets(targets: readonly Target[]): void {
  console.log('\nTargets');
  for (const { what, measured, isMet } of targets) {
    console.log(`${isMet ? 'met      ' : 'MISSED   '} ${what}: ${measured}`);
  }
  if (!targets.every(({ isMet }) => isMet)) process.exitCode = 1;
}

/** The ratio of the figures of two servers, by wall clock and by CPU time. */
export function ratio(
  loads: ReadonlyMap<string, Load>,
  one: string,
  other: string,
): { readonly value: number; readonly text: string } {
  const of = (figure: 'perSecond' | 'perCpuSecond') =>
    (loads.get(one)?.[figure] ?? Number.NaN) / (loads.get(other)?.[figure] ?? Number.NaN);
  const value = of('perSecond');
  return { value, text: `${rounded(value)} (by CPU time ${rounded(of('perCpuSecond'))})` };
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
