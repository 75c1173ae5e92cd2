import { Readable } from 'node:stream';
import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { clientOf } from '../../http/rate-limit.ts';
import { revisionOf } from '../exports/send.ts';
import { Listeners } from './listeners.ts';

/** Serves `/events`: the number of the register's revision and the digest of its data at once, and again whenever it changes, by whatever program. */
export function serveLive(app: FastifyInstance, register: Register): void {
  const listeners = new Listeners(() => register.revision());
  app.addHook('preClose', async () => listeners.close());

  app.get('/events', async (request, reply) => {
    const revision = await revisionOf(register);
    reply
      // Nothing on the way may hold back what is to be told at once: no compression, no buffer of a proxy.
      .header('cache-control', 'no-cache, no-transform')
      .header('x-accel-buffering', 'no')
      // The connection ends with the stream, so that it does not keep the server from stopping.
      .header('connection', 'close')
      .header('signatory-revision', revision.digest)
      .type('text/event-stream; charset=utf-8');
    if (request.method === 'HEAD') return reply.send(Readable.from([]));
    return reply.send(listeners.add(clientOf(request), revision));
  });
}
