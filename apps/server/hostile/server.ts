/** The server that is asked, as a process of its own: its database is its argument, its figures the answer to each message. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { openRegister } from '@signatory/register';
import { readConfig } from '../src/config.ts';
import { addressOf, listen } from '../src/http/listen.ts';
import { createServer } from '../src/server.ts';

/** What the server says of itself, since it was asked last. */
export interface Figures {
  /** The longest delay of the event loop, in milliseconds. */
  readonly held: number;
  /** Megabytes. */
  readonly memory: number;
  /** Milliseconds of processor time since the start. */
  readonly processor: number;
}

const [database = '', dashboard] = process.argv.slice(2);
const config = readConfig({
  RATE_LIMIT: 'off',
  LOG_LEVEL: 'error',
  HOST: '127.0.0.1',
  PORT: '0',
  DASHBOARD: dashboard ?? fileURLToPath(new URL('../../dashboard/dist', import.meta.url)),
});
const register = await openRegister(database);
const app = await createServer(register, config);
await listen(app, config);

const RESOLUTION = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const figures: Figures = {
    held: delay.max / 1e6 - RESOLUTION,
    memory: process.memoryUsage.rss() / 2 ** 20,
    processor: (user + system) / 1_000,
  };
  delay.reset();
  process.send?.(figures);
});
process.on('disconnect', () => process.exit());
process.send?.({ url: addressOf(app, config) });
