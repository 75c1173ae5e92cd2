import { type Load, load } from './load.ts';
import type { Running } from './process.ts';
import type { Question } from './questions.ts';

/** The number of rounds, and the seconds of load in each. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/**
 * Puts load on servers in turn, round by round, after a warm-up round; each gets the same questions in the same order. Returns the
 * median of every figure of each server, and the sum of its errors.
 */
export async function inTurn(
  servers: readonly Running[],
  ask: (number: number) => Question,
  { rounds, seconds, connections }: Effort & { connections?: number },
): Promise<ReadonlyMap<string, Load>> {
  const loadsOf = new Map(servers.map(({ name }) => [name, [] as Load[]]));
  const counts = new Map<string, number>();
  const next = (name: string) => () => {
    const number = counts.get(name) ?? 0;
    counts.set(name, number + 1);
    return ask(number);
  };
  for (let round = 0; round <= rounds; round++) {
    for (const server of servers) {
      const options = { seconds, ...(connections && { connections }) };
      const figures = await load(server, next(server.name), options);
      if (round > 0) loadsOf.get(server.name)?.push(figures);
    }
  }
  return new Map([...loadsOf].map(([name, loads]) => [name, medians(loads)]));
}

function medians(loads: readonly Load[]): Load {
  const median = (figure: keyof Load): number => {
    const sorted = loads.map((one) => one[figure]).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    perSecond: median('perSecond'),
    perCpuSecond: median('perCpuSecond'),
    p50: median('p50'),
    p95: median('p95'),
    p99: median('p99'),
    errors: loads.reduce((sum, { errors }) => sum + errors, 0),
    resident: median('resident'),
    heap: median('heap'),
    held: Math.max(...loads.map(({ held }) => held)),
  };
}
