import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';

/** How long requests under way may take to finish, in milliseconds. */
const PATIENCE = 10_000;

/**
 * On SIGTERM or SIGINT: takes no new requests, finishes those under way, closes the register and exits with 0. A second
 * signal does not wait.
 */
export function stopOnSignals(server: FastifyInstance, register: Register): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    server.log.info({ signal }, 'stopping');
    setTimeout(() => server.server.closeAllConnections(), PATIENCE).unref();
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
