import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { Refusal, refusalOf } from './refusal.ts';
import { drain, isDraining } from './shutdown.ts';

/** How long the database may take to answer before the server is said not to be ready: milliseconds. */
const PATIENCE = 4_500;

/**
 * `/healthz` is the liveness probe: a process that does not answer may be restarted. `/readyz` is the readiness probe: 503 while
 * the database cannot be read, and while the server stops.
 */
export function serveHealth(app: FastifyInstance, register: Register): void {
  app.addHook('preClose', async () => drain(app));
  app.get('/healthz', async (_, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  app.get('/readyz', async (request, reply) => {
    if (isDraining(app)) throw new Refusal(503, 'The server is stopping.');
    try {
      const { number, digest, edition } = await inTime(register.revision());
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

/** Gives up what takes too long, such as waiting for a connection to a database whose connections are all silent. */
async function inTime<Result>(answer: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Refusal(503, 'The database has not answered in time.')),
    PATIENCE,
  );
  // What is given up may still fail.
  answer.catch(() => {});
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
