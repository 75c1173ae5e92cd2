import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';

/** Up to how many bytes the heap grows before it is collected, unless more is in use. */
const WANTED = 220 * 2 ** 20;

/** By how many percent it grows at least, so that what is in use is not looked through all the time. */
const LEAST = 30;

/** Which share of what is in use before a collection still is after it. */
const SHARE = 0.6;

/** From how many percent on V8 decides by itself. */
const FREE = 100;

/** How often it is looked at: milliseconds. */
const INTERVAL = 250;

/**
 * Has the heap grow by less, the more of it is in use. V8 lets it grow to a multiple of what is in use, by up to four times where the
 * machine has much memory, before it collects what is not.
 */
export function limitHeap(app: FastifyInstance): void {
  // What was in use after the last collection.
  let left = 0;
  let before = 0;
  let last = 0;
  const timer = setInterval(() => {
    const { used_heap_size: used } = getHeapStatistics();
    if (used < before || left === 0) left = used;
    before = used;
    // How much will be in use after the next is not known: no less than after the last, and than a good half of what is now.
    const growth = WANTED / Math.max(left, SHARE * used) - 1;
    const wanted = Math.max(LEAST, Math.floor(growth * 10) * 10);
    const percent = wanted >= FREE ? 0 : wanted;
    if (percent !== last) setFlagsFromString(`--heap-growing-percent=${percent}`);
    last = percent;
  }, INTERVAL);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
}
