import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Has every answer carry what browsers must know: where a page may load from, and that all sites may read. */
export async function sendHeaders(app: FastifyInstance): Promise<void> {
  // Last, so that a route may say otherwise.
  app.addHook('onSend', (_, reply, payload, next) => {
    for (const [name, value] of SECURITY) if (!reply.hasHeader(name)) reply.header(name, value);
    next(null, payload);
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST'],
    // Joined once: a list would be joined for every answer.
    exposedHeaders: [
      'content-disposition',
      'etag',
      'link',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'retry-after',
      'signatory-revision',
      'x-request-id',
    ].join(', '),
    maxAge: 86_400,
  });
  await app.register(compress);
}

/** What helmet sets is the same for every answer: asked once, it costs none of them anything. */
const SECURITY = headersOf(
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
);

function headersOf(middleware: ReturnType<typeof helmet>): readonly (readonly [string, string])[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  middleware(request, response, (error) => {
    if (error) throw error;
  });
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
