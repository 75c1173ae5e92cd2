import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { sendContentLength } from './content-length.ts';
import { BUDGET_HEADERS } from './cost-budget.ts';
import { answerInCodings } from './encodings.ts';

/** Sends security headers and CORS headers with every response, and compresses responses. */
export async function sendHeaders(app: FastifyInstance): Promise<void> {
  // Last, so that a route may say otherwise.
  app.addHook('onSend', (_, reply, payload, next) => {
    // Who may frame a response is said once: the older header knows no more than none and the same origin.
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    const isFramed = /frame-ancestors (?!'none')/.test(policy);
    for (const [name, value] of DEFAULT_HEADERS) {
      if (name === 'x-frame-options' && isFramed) continue;
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    // Uncompressed responses too, so that shared caches know that the encoding may vary (RFC 9110 §12.5.5).
    const type = String(reply.getHeader('content-type') ?? '');
    const vary = String(reply.getHeader('vary') ?? '');
    if (COMPRESSIBLE.test(type) && !vary.includes('accept-encoding'))
      reply.header('vary', vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`);
    next(null, payload);
  });
  await app.register(compress, { customTypes: COMPRESSIBLE });
  answerInCodings(app);
  sendContentLength(app);
  // CORS preflight (Fetch, §4.9).
  app.options('*', (request, reply) => {
    const requested = request.headers['access-control-request-headers'];
    if (requested !== undefined) reply.header('access-control-allow-headers', requested);
    reply
      .code(204)
      .header('vary', 'access-control-request-headers')
      .header('access-control-allow-methods', METHODS)
      .header('access-control-max-age', 86_400)
      .header('allow', METHODS)
      .send();
  });
}

/** Media types that are compressed: text of any kind, event streams excepted. */
const COMPRESSIBLE = /^text\/(?!event-stream)|[+/](?:json|text|xml)(?:;|$)/;

const METHODS = 'GET, HEAD, POST';

/** Response headers that scripts of other sites may read, beside those that Fetch always allows. */
const EXPOSED = [
  ...BUDGET_HEADERS,
  'accept-ranges',
  'content-disposition',
  'content-range',
  'etag',
  'link',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'signatory-revision',
  'x-request-id',
];

/** Computed once, since they are the same for every response. */
const DEFAULT_HEADERS: readonly (readonly [string, string])[] = [
  ...headersOf(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // Whoever puts TLS in front says so there; on plain http://localhost it would be untrue.
      strictTransportSecurity: false,
      // The register is open: other sites may read it and embed what it serves.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
    }),
  ),
  // What no page uses, and no script that ever came into one may.
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['access-control-allow-origin', '*'],
  ['access-control-expose-headers', EXPOSED.join(', ')],
];

function headersOf(middleware: ReturnType<typeof helmet>): readonly (readonly [string, string])[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  middleware(request, response, (error) => {
    if (error) throw error;
  });
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
