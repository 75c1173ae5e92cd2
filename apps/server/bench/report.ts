import type { Load } from './load.ts';

/** Something that is to hold, and what was found. */
export interface Target {
  readonly what: string;
  readonly found: string;
  readonly holds: boolean;
}

/** Prints the figures of each server, and how they stand to those of the first. */
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

/** Prints what was to hold and whether it does, and sets the exit code. */
export function printTargets(targets: readonly Target[]): void {
  console.log('\nTargets');
  for (const { what, found, holds } of targets) {
    console.log(`${holds ? 'holds    ' : 'MISSED   '} ${what}: ${found}`);
  }
  if (!targets.every(({ holds }) => holds)) process.exitCode = 1;
}

/** How many times as much of a figure one server has as another, as the machine's clock and as their CPU time have it. */
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
