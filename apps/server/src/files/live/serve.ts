import { Readable } from 'node:stream';
import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { clientOf } from '../../http/rate-limit.ts';
import { revisionOf } from '../exports/send.ts';
import { Listeners } from './listeners.ts';

/** Serves `/events`: sends number and digest of the last revision at once, and again whenever any program writes to the register. */
export function serveLive(app: FastifyInstance, register: Register): void {
  const listeners = new Listeners(() => register.revision());
  app.addHook('preClose', async () => listeners.close());

  app.get('/events', async (request, reply) => {
    const revision = await revisionOf(register);
    reply
      // Events must not be delayed: no compression, no buffering by proxies.
      .header('cache-control', 'no-cache, no-transform')
      .header('x-accel-buffering', 'no')
      // The connection is closed with the stream, so that the server can stop.
      .header('connection', 'close')
      .header('signatory-revision', revision.digest)
      .type('text/event-stream; charset=utf-8');
    if (request.method === 'HEAD') return reply.send(Readable.from([]));
    return reply.send(listeners.add(clientOf(request), revision));
  });
}
