import autocannon from 'autocannon';
import { type Running, request } from './process.ts';
import type { Question } from './questions.ts';

/** The figures of a server under load. */
export interface Load {
  readonly perSecond: number;
  /** Requests per CPU second of the server's process, which depends little on other load of the machine. */
  readonly perCpuSecond: number;
  /** Milliseconds, over all requests. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Responses with another status than 200, time-outs and broken connections. */
  readonly errors: number;
  /** MB in memory and on the heap at the end, and the longest delay of the event loop in milliseconds. */
  readonly resident: number;
  readonly heap: number;
  readonly held: number;
}

/** Sends a server one question after another on several connections. */
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
