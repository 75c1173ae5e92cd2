import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { tellLengths } from './content-length.ts';

/** Has every answer carry what browsers must know: where a page may load from, and that all sites may read. */
export async function sendHeaders(app: FastifyInstance): Promise<void> {
  // Last, so that a route may say otherwise.
  app.addHook('onSend', (_, reply, payload, next) => {
    for (const [name, value] of ON_EVERY_ANSWER)
      if (!reply.hasHeader(name)) reply.header(name, value);
    // Uncompressed answers too tell whoever keeps them that another client may be sent another coding (RFC 9110 §12.5.5).
    const type = String(reply.getHeader('content-type') ?? '');
    const vary = String(reply.getHeader('vary') ?? '');
    if (COMPRESSIBLE.test(type) && !vary.includes('accept-encoding'))
      reply.header('vary', vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`);
    next(null, payload);
  });
  await app.register(compress, { customTypes: COMPRESSIBLE });
  tellLengths(app);
  // What a browser asks before another site's script may send what no form could (Fetch, §4.9 CORS-preflight fetch).
  app.options('*', (request, reply) => {
    const asked = request.headers['access-control-request-headers'];
    if (asked !== undefined) reply.header('access-control-allow-headers', asked);
    reply
      .code(204)
      .header('vary', 'access-control-request-headers')
      .header('access-control-allow-methods', METHODS)
      .header('access-control-max-age', 86_400)
      .header('allow', METHODS)
      .send();
  });
}

/** What is compressed for whoever asks: texts and what is written as one, but for a stream of events. */
const COMPRESSIBLE = /^text\/(?!event-stream)|[+/](?:json|text|xml)(?:;|$)/;

const METHODS = 'GET, HEAD, POST';

/** What other sites' scripts may read of an answer, beside its body and what Fetch lets them always read. */
const EXPOSED = [
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

/** The same for whoever asks, so that it costs an answer nothing to find out. */
const ON_EVERY_ANSWER: readonly (readonly [string, string])[] = [
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
