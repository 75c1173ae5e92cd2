import type { FastifyInstance } from 'fastify';
import { timeOfChildren } from './processor-time.ts';

/** What a query took. */
export interface Taken {
  readonly query: string;
  readonly cost: number;
  /** Milliseconds of processor time: of the whole process, its threads included, and of the processes of its long queries. */
  readonly processor: number;
  readonly elapsed: number;
  /** The codes of its errors. */
  readonly codes: readonly string[];
}

/** Asks a server within this process, which does nothing else meanwhile. `timeOfOthers` is that of the processes that work for it. */
export async function ask(
  app: FastifyInstance,
  query: string,
  cost: number,
  timeOfOthers: () => number = timeOfChildren,
): Promise<Taken> {
  const ofOthers = timeOfOthers();
  const before = process.cpuUsage();
  const began = performance.now();
  const { payload } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query }),
  });
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1_000 + timeOfOthers() - ofOthers;
  const { errors = [] }: { errors?: { message: string; extensions?: { code?: string } }[] } =
    JSON.parse(payload);
  const codes = errors.map(({ extensions }) => extensions?.code ?? '');
  return { query, cost, processor, elapsed, codes };
}
