import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RETRY_AFTER, Refusal } from './refusal.ts';

/** How much of an address is logged: a query may stand in it. */
const URL_LENGTH = 300;

const TEXT = 'text/plain; charset=utf-8';

/** Gives ids that no other request has, of this process or another: what the process drew when it began, and a number. */
export function requestIds(): () => string {
  const [drawn] = randomUUID().split('-', 1);
  let requests = 0;
  return () => `${drawn}-${++requests}`;
}

/** Gives each request an id that its answer repeats, one line in the log, and a last word when the server stops. */
export function followRequests(app: FastifyInstance): void {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    next();
  });
  app.addHook('onSend', (_, reply, payload, next) => {
    // A connection kept open for more requests would keep the server from stopping.
    if (draining) reply.header('connection', 'close');
    next(null, payload);
  });
  app.addHook('onResponse', (request, reply, next) => {
    const { method, url, log } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    const asked = request.costAccount?.operation
      ? { operation: request.costAccount.operation, cost: request.costAccount.cost }
      : {};
    const line = { method, url: url.slice(0, URL_LENGTH), status: reply.statusCode, milliseconds };
    log.info({ ...line, ...asked }, 'answered');
    next();
  });
}

/** Answers in plain text what no route answers, and what went wrong outside GraphQL, without telling what it was. */
export function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((_, reply) => {
    reply.code(404).type(TEXT).send('Nothing was found at this address.\n');
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
      ? 'This request is malformed.'
      : `Something went wrong on the server. Try again; if it happens again, report it with ${request.id}.`;
  // What was to be sent is not: neither its name nor its tag belongs to this answer.
  for (const name of ['content-disposition', 'etag', 'link']) reply.removeHeader(name);
  // An address that cannot be decoded fails before the hooks that set these.
  reply.header('content-security-policy', "default-src 'none'");
  reply.header('x-content-type-options', 'nosniff');
  reply.code(status).type(TEXT).header('cache-control', 'no-store').send(`${text}\n`);
}
