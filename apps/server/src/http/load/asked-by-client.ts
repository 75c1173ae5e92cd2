import { askedBy } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { clientOf } from '../rate-limit.ts';

/**
 * Has the queries of each request asked for its client, from the handler on: clients have their turns, and what runs for a client that
 * has left is ended. To be called after hooks of which other requests use what they read.
 */
export function askForClients(app: FastifyInstance): void {
  app.addHook('preHandler', (request, { raw }, next) => {
    const listeners = new Set<() => void>();
    const tell = () => {
      for (const listener of listeners) listener();
    };
    const asker = {
      get client() {
        return clientOf(request);
      },
      // A page is read by a person, who waits for it.
      precedes: request.routeOptions.config.knownOn === 'page',
      hasLeft: () => raw.destroyed,
      whenLeft(listener: () => void) {
        // One listener of the response, however many queries a request has.
        if (listeners.size === 0) raw.on('close', tell);
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0) raw.off('close', tell);
        };
      },
    };
    askedBy(asker, next);
  });
}
