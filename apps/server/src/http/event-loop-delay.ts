import type { FastifyInstance } from 'fastify';

/** How often the delay of the event loop is measured, in milliseconds, and how many measurements are averaged. */
const INTERVAL = 250;
const SAMPLES = 4;

/** The largest average delay, in milliseconds. */
const MAX_DELAY = 500;

/**
 * Watches the event loop. The function returned says whether the server is overloaded: whether the last four delays were half a
 * second on average. A single long task does not count.
 */
export function watchEventLoop(app: FastifyInstance): () => boolean {
  const delays: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    delays.push(now - last - INTERVAL);
    if (delays.length > SAMPLES) delays.shift();
    last = now;
  }, INTERVAL);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
  return () =>
    delays.length === SAMPLES &&
    delays.reduce((sum, delay) => sum + delay, 0) > MAX_DELAY * SAMPLES;
}
