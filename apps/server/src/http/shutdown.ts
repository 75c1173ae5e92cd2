import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { Connections } from './connections.ts';

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

/** How long after SIGTERM a connection may be without a request before it is closed, in milliseconds. */
const IDLE = 1_000;

/**
 * On SIGTERM: says for so many milliseconds that it is not ready, and goes on answering; then accepts no new connections, finishes
 * running requests, those among them that come on open connections within a second, closes the register and exits with 0. SIGINT,
 * which a person sends, waits for running requests alone. A second signal exits at once. Is to be called before the server listens.
 */
export function stopOnSignals(server: FastifyInstance, register: Register, delay: number): void {
  const connections = new Connections(server.server);
  let stopping: NodeJS.Signals | null = null;
  let portClosed: Promise<void> | null = null;
  // Who waits for an answer makes no new connection in the moment in which the port closes.
  server.addHook('onRequest', (_request, _reply, next) => {
    if (portClosed !== null) portClosed.then(() => next(), next);
    else next();
  });
  // After those by which streams end.
  server.addHook('preClose', () => connections.end(stopping === 'SIGTERM' ? IDLE : 0));

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = signal;
    server.log.info({ signal }, 'stopping');
    drain(server);
    if (signal === 'SIGTERM') await pause(delay);
    setTimeout(() => server.server.closeAllConnections(), GRACE_PERIOD).unref();
    portClosed = connections.refuseNew();
    await portClosed;
    portClosed = null;
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
