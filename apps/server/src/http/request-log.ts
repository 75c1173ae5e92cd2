import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RETRY_AFTER, Refusal, tooLarge } from './refusal.ts';
import { isDraining } from './shutdown.ts';

/** How many characters of a URL are logged: it may contain a query. */
const URL_LENGTH = 300;

const TEXT = 'text/plain; charset=utf-8';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What is wrong with a request that the framework refuses, by its code. */
const REFUSED: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL:
    'The address cannot be read: write two hexadecimal digits of UTF-8 after each %, as in %20.',
};

/** Makes request ids that are unique across processes: a random prefix of the process, and a number. */
export function requestIds(): () => string {
  const [prefix] = randomUUID().split('-', 1);
  let requests = 0;
  return () => `${prefix}-${++requests}`;
}

/** Sends the id of each request in its response, logs one line for it, and closes connections when the server stops. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    next();
  });
  app.addHook('onSend', (_, reply, payload, next) => {
    // A connection that stays open for more requests would keep the server from stopping.
    if (isDraining(app)) reply.header('connection', 'close');
    next(null, payload);
  });
  app.addHook('onResponse', (request, reply, next) => {
    const { method, url, log } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    const cost = request.costAccount?.operation
      ? { operation: request.costAccount.operation, cost: request.costAccount.cost }
      : {};
    const line = { method, url: url.slice(0, URL_LENGTH), status: reply.statusCode, milliseconds };
    log.info({ ...line, ...cost }, 'answered');
    next();
  });
}

/** Answers unknown paths and errors outside GraphQL in plain text, without details of internal errors. */
export function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    if (READING.has(request.method))
      return reply.code(404).type(TEXT).send('Nothing was found at this address.\n');
    // A page stands at every address: what is not found has another method (RFC 9110 §15.5.6).
    return reply
      .code(405)
      .header('allow', 'GET, HEAD')
      .type(TEXT)
      .send(`Nothing here is answered to ${request.method}. Use GET or HEAD.\n`);
  });
  app.setErrorHandler(answerFailure);
}

/** The response to a request that failed. An internal error is logged under the reference that the response contains. */
export function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const status = Number(Object(error).statusCode ?? 500);
  const isPublic = error instanceof Refusal;
  if (status >= 500 && !isPublic) request.log.error({ err: error }, 'masked error');
  const isPassing = status === 503 || status === 429;
  if (isPassing && !reply.hasHeader('retry-after')) reply.header('retry-after', RETRY_AFTER);
  const text = isPublic
    ? error.message
    : status < 500
      ? (tooLarge(error, request) ??
        REFUSED[String(Object(error).code)] ??
        'This request is malformed.')
      : `Something went wrong on the server. Try again; if it happens again, report it with ${request.id}.`;
  // These describe the response that was to be sent.
  for (const name of ['content-disposition', 'etag', 'link']) reply.removeHeader(name);
  // A URL that cannot be decoded fails before the hooks that set these headers.
  reply.header('content-security-policy', "default-src 'none'");
  reply.header('x-content-type-options', 'nosniff');
  reply.code(status).type(TEXT).header('cache-control', 'no-store').send(`${text}\n`);
}
