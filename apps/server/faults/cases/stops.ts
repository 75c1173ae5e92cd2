import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { withNodes } from '../node.ts';

/** How many readers ask one page after another, each over a connection that stays open. */
const READERS = 20;

/** A node is told to stop while it is read. */
export function stopFaults(): readonly Fault[] {
  return [
    {
      name: 'SIGTERM under load, with STOP_DELAY=2',
      expected: '/readyz 503 in time, 0 requests cut off, code 0',
      try: () =>
        withNodes(
          [{ DATABASE_URL: ':memory:', STOP_DELAY: '2', RATE_LIMIT: 'off' }],
          async (node) => {
            const start = await node.started();
            if (start !== 'up') return start;
            const readers = Array.from({ length: READERS }, () => reader(node.address));
            await pause(500);
            node.signal('SIGTERM');
            const ready = await node.becomes('/readyz', 503, 1_000);
            const counts = await Promise.all(readers);
            const cutOff = counts.reduce((sum, count) => sum + count, 0);
            const [end] = (await node.ended()).split(',');
            return `${ready}, ${cutOff} requests cut off, ${end}`;
          },
        ),
    },
  ];
}

/** Reads until nobody listens any more. Gives how many requests were cut off. */
async function reader(address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cutOff = 0;
  for (;;) {
    const end = await one(agent, `${address}/healthz`);
    if (end === 'ECONNREFUSED') break;
    if (end !== null) cutOff += 1;
  }
  agent.destroy();
  return cutOff;
}

/** Null for an answer, else the code of the error. */
function one(agent: Agent, url: string): Promise<string | null> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => response.resume().on('end', () => resolve(null))).on(
      'error',
      (error) => resolve('code' in error ? String(error.code) : error.message),
    );
  });
}
