import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';

/** How long running requests may take to finish, in milliseconds. */
const GRACE_PERIOD = 10_000;

/**
 * On SIGTERM or SIGINT: accepts no new requests, finishes running ones, closes the register and exits with 0. A second signal exits
 * at once.
 */
export function stopOnSignals(server: FastifyInstance, register: Register): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    server.log.info({ signal }, 'stopping');
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
