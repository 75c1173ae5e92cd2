import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { withNodes } from '../node.ts';
import { type Reading, readAll } from '../readers.ts';

/** Holds the main thread for 60 of each 100 ms. */
const BUSY = `--import=data:text/javascript,${encodeURIComponent(
  'setInterval(() => { const end = performance.now() + 60; while (performance.now() < end); }, 100).unref()',
)}`;

/** A node is told to stop while it is read. */
export function stopFaults(): readonly Fault[] {
  const stopped = (
    name: string,
    reading: Reading,
    environment: Readonly<Record<string, string>>,
  ): Fault => {
    const isDelayed = 'STOP_DELAY' in environment;
    return {
      name: `SIGTERM under load, ${name}`,
      expected: `${isDelayed ? '/readyz 503 in time, ' : ''}0 requests cut off, code 0`,
      try: () =>
        withNodes(
          [{ DATABASE_URL: ':memory:', RATE_LIMIT: 'off', ...environment }],
          async (node) => {
            const start = await node.started();
            if (start !== 'up') return start;
            const read = readAll(node.address, reading);
            await pause(500 + Math.random() * 100);
            node.signal('SIGTERM');
            const ready = isDelayed ? `${await node.becomes('/readyz', 503, 1_000)}, ` : '';
            const { cutOff } = await read;
            const [end] = (await node.ended()).split(',');
            const how = cutOff.length > 0 ? ` (${[...new Set(cutOff)].join(', ')})` : '';
            return `${ready}${cutOff.length} requests cut off${how}, ${end}`;
          },
        ),
    };
  };
  return [
    stopped('with STOP_DELAY=2', { readers: 20 }, { STOP_DELAY: '2' }),
    stopped('at once', { readers: 20 }, {}),
    stopped('at once, from readers who look at each answer', { readers: 40, looking: 100 }, {}),
    stopped('at once, over a new connection each time', { readers: 20, oneEach: true }, {}),
    stopped('at once, while the main thread is busy', { readers: 20 }, { NODE_OPTIONS: BUSY }),
    stopped(
      'with STOP_DELAY=1, while the main thread is busy',
      { readers: 20, looking: 20 },
      { STOP_DELAY: '1', NODE_OPTIONS: BUSY },
    ),
  ];
}
