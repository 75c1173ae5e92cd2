import autocannon from 'autocannon';
import { type Running, request } from './process.ts';
import type { Question } from './questions.ts';

/** What a server did under load for a while. */
export interface Load {
  readonly perSecond: number;
  /** Requests for each second that the server's process had a CPU: independent of who else is on the machine. */
  readonly perCpuSecond: number;
  /** Milliseconds, over all requests. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers that are no 200, time-outs and broken connections. */
  readonly errors: number;
  /** MB in memory and of that on the heap when it ended, and the longest that the event loop was held, in milliseconds. */
  readonly resident: number;
  readonly heap: number;
  readonly held: number;
}

/** Asks a server one question after another on several connections at once. */
export async function load(
  server: Running,
  next: () => Question,
  { seconds, connections = 8 }: { seconds: number; connections?: number },
): Promise<Load> {
  const before = await server.usage();
  const times: number[] = [];
  const { duration, requests, errors, timeouts, non2xx } = await new Promise<autocannon.Result>(
    (resolve, reject) => {
      const run = autocannon(
        {
          url: server.url,
          connections,
          duration: seconds,
          // It ends at the end of a sample, however long that is.
          sampleInt: Math.min(1_000, seconds * 1_000),
          requests: [{ method: 'POST', setupRequest: (one) => ({ ...one, ...request(next()) }) }],
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      );
      run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
    },
  );
  const after = await server.usage();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    perSecond: requests.total / duration,
    perCpuSecond: requests.total / (after.cpu - before.cpu),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    errors: errors + timeouts + non2xx,
    resident: after.resident,
    heap: after.heap,
    held: after.held,
  };
}
