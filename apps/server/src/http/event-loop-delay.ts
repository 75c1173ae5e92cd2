import type { FastifyInstance } from 'fastify';

/** How often the event loop is asked how late it is, and over how many times that is averaged: milliseconds, times. */
const PAUSE = 250;
const TIMES = 4;

/** How late it may be on average: milliseconds. */
const MOST = 500;

/**
 * Tells whether the server cannot keep up: whether its event loop has been half a second late on average over the
 * last four times it was asked. One long breath is no sign of that.
 */
export function watchPressure(app: FastifyInstance): () => boolean {
  const late: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(now - last - PAUSE);
    if (late.length > TIMES) late.shift();
    last = now;
  }, PAUSE);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
  return () => late.length === TIMES && late.reduce((sum, one) => sum + one, 0) > MOST * TIMES;
}
