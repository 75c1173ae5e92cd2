import { type Load, load } from './load.ts';
import type { Running } from './process.ts';
import type { Question } from './questions.ts';

/** How long and how often each server is asked. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/**
 * Loads servers in turn, round by round, after a round that does not count; each answers the same questions in the same
 * order. Gives for each the median of every figure, and all of its errors.
 */
export async function inTurn(
  servers: readonly Running[],
  ask: (number: number) => Question,
  { rounds, seconds, connections }: Effort & { connections?: number },
): Promise<ReadonlyMap<string, Load>> {
  const found = new Map(servers.map(({ name }) => [name, [] as Load[]]));
  const asked = new Map<string, number>();
  const next = (name: string) => () => {
    const number = asked.get(name) ?? 0;
    asked.set(name, number + 1);
    return ask(number);
  };
  for (let round = 0; round <= rounds; round++) {
    for (const server of servers) {
      const options = { seconds, ...(connections && { connections }) };
      const figures = await load(server, next(server.name), options);
      if (round > 0) found.get(server.name)?.push(figures);
    }
  }
  return new Map([...found].map(([name, loads]) => [name, medians(loads)]));
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
