/** One of the servers that are compared, as a process of its own: its name and the file of its data are its arguments. */
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openRegister } from '@signatory/register';
import type { Usage } from './measurements.ts';
import { startApollo } from './servers/apollo.ts';
import { startBare } from './servers/bare.ts';
import { startMercurius } from './servers/mercurius.ts';
import { startSignatory } from './servers/signatory.ts';
import { startYoga } from './servers/yoga.ts';

/** How each is started on a file; gives the port. */
const SERVERS: Readonly<Record<string, (file: string) => Promise<number>>> = {
  signatory: (file) => startSignatory(file),
  desk: (file) => startSignatory(file, true),
  apollo: async (file) => startApollo(await openRegister(`file:${file}`)),
  yoga: async (file) => startYoga(await openRegister(`file:${file}`)),
  mercurius: async (file) => startMercurius(await openRegister(`file:${file}`)),
  bare: async (file) => startBare(JSON.parse(readFileSync(file, 'utf8'))),
};

const [name = '', file = ''] = process.argv.slice(2);
const start = SERVERS[name];
if (!start) throw new Error(`no server is called ${name}`);
const port = await start(file);

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let sweeping = 0;
process.on('message', () => {
  const before = cpuSeconds();
  // The heap is what is left of it once it has been swept: run with --expose-gc.
  globalThis.gc?.();
  sweeping += cpuSeconds() - before;
  const { rss, heapUsed } = process.memoryUsage();
  const usage: Usage = {
    resident: rss / 2 ** 20,
    heap: heapUsed / 2 ** 20,
    cpu: cpuSeconds() - sweeping,
    held: delay.max / 1e6,
  };
  delay.reset();
  process.send?.(usage);
});
process.on('disconnect', () => process.exit());
process.send?.({ port });

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
