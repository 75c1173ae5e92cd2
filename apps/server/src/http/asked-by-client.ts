import { askedBy } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { clientOf } from './rate-limit.ts';

/**
 * Has the queries of each request asked for its client, from the handler on: clients have their turns, and what runs for a client that
 * has left is ended. To be called after hooks of which other requests use what they read.
 */
export function askForClients(app: FastifyInstance): void {
  app.addHook('preHandler', (request, { raw }, next) => {
    const asker = {
      get client() {
        return clientOf(request);
      },
      hasLeft: () => raw.destroyed,
      whenLeft(listener: () => void) {
        raw.once('close', listener);
        return () => raw.off('close', listener);
      },
    };
    askedBy(asker, next);
  });
}
