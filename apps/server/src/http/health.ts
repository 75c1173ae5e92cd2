import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { Refusal, refusalOf } from './refusal.ts';

/**
 * `/healthz` is the liveness probe: a process that does not answer may be restarted. `/readyz` is the readiness probe: 503 while
 * the database cannot be read, and while the server stops.
 */
export function serveHealth(app: FastifyInstance, register: Register): void {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.get('/healthz', async (_, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  app.get('/readyz', async (request, reply) => {
    if (draining) throw new Refusal(503, 'The server is stopping.');
    try {
      const { number, digest, edition } = await register.revision();
      return reply
        .header('cache-control', 'no-store')
        .send({ status: 'ready', revision: number, digest, edition });
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      const refusal = refusalOf(error);
      throw refusal instanceof Refusal ? refusal : new Refusal(503, 'The database cannot be read.');
    }
  });
}
