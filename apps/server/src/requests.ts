import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RETRY_AFTER, Refusal } from './refusal.ts';

const TEXT = 'text/plain; charset=utf-8';

/** Gives each request an id that its answer repeats, one line in the log, and a last word when the server stops. */
export function followRequests(app: FastifyInstance): void {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', async (_, reply) => {
    // A connection kept open for more requests would keep the server from stopping.
    if (draining) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url, log } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    log.info({ method, url, status: reply.statusCode, milliseconds }, 'answered');
  });
}

/** Answers in plain text what no route answers, and what went wrong outside GraphQL, without telling what it was. */
export function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((_, reply) => {
    reply.code(404).type(TEXT).send('There is nothing here.\n');
  });
  app.setErrorHandler(answerFailure);
}

/** The answer to a request that failed. A failure of ours is logged under the reference that the answer gives. */
export function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const status = Number(Object(error).statusCode ?? 500);
  const isTold = error instanceof Refusal;
  if (status >= 500 && !isTold) request.log.error({ err: error }, 'masked error');
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  const text = isTold
    ? error.message
    : status < 500
      ? 'This request cannot be understood.'
      : `Something went wrong on the server. Try again; if it happens again, report it with ${request.id}.`;
  // What was to be sent is not: neither its name nor its tag belongs to this answer.
  for (const name of ['content-disposition', 'etag', 'link']) reply.removeHeader(name);
  reply.code(status).type(TEXT).header('cache-control', 'no-store').send(`${text}\n`);
}
