import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';

/** How often the delay of the event loop is measured, in milliseconds, and how many measurements are averaged. */
const INTERVAL = 250;
const SAMPLES = 4;

/** The largest average delay, in milliseconds, and the share of the time from which on the event loop has no pause. */
const MAX_DELAY = 500;
const BUSY = 0.9;

/**
 * Watches the event loop. The function returned says whether the server is overloaded: whether the last four delays were half a
 * second on average, and its own work took nearly all of that time, as a neighbour on the machine delays an idle loop too. A single
 * long task does not count.
 */
export function watchEventLoop(app: FastifyInstance): () => boolean {
  const samples: { readonly delay: number; readonly utilization: number }[] = [];
  let last = performance.now();
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.now();
    const total = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(total, before);
    samples.push({ delay: now - last - INTERVAL, utilization });
    if (samples.length > SAMPLES) samples.shift();
    last = now;
    before = total;
  }, INTERVAL);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return () =>
    samples.length === SAMPLES &&
    mean(samples.map(({ delay }) => delay)) > MAX_DELAY &&
    mean(samples.map(({ utilization }) => utilization)) > BUSY;
}
