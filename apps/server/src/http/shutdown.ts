import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';

const draining = new WeakSet<Server>();

/**
 * From now on `/readyz` says 503, and each response closes its connection, so that readers go elsewhere. All else is answered as
 * before. Closing a server begins with it.
 */
export function drain(app: FastifyInstance): void {
  draining.add(app.server);
}

export function isDraining(app: FastifyInstance): boolean {
  return draining.has(app.server);
}

/** How long running requests may take to finish, in milliseconds. */
const GRACE_PERIOD = 10_000;

/**
 * On SIGTERM: says for so many milliseconds that it is not ready, and goes on answering; then, and on SIGINT at once, accepts no new
 * connections, finishes running requests, closes the register and exits with 0. A second signal exits at once.
 */
export function stopOnSignals(server: FastifyInstance, register: Register, delay: number): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    server.log.info({ signal }, 'stopping');
    drain(server);
    if (signal === 'SIGTERM') await pause(delay);
    setTimeout(() => server.server.closeAllConnections(), GRACE_PERIOD).unref();
    await server.close();
    await register.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        server.log.fatal({ err: error }, 'could not stop in order');
        process.exit(1);
      });
    });
  }
}
