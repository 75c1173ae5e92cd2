import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { Register } from '@signatory/register';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config.ts';
import { contextFor } from './context.ts';
import { createApollo, serveGraphql } from './graphql.ts';
import { LIMITS } from './limits.ts';
import { servePages } from './pages.ts';

/** What of the configuration concerns a server that is made and not yet listening. */
export type ServerConfig = Pick<Config, 'logLevel' | 'dashboard' | 'publicUrl'>;

/**
 * Makes a server over an open register: `/graphql`, `/playground`, `/healthz`, and pages at every other path. It listens
 * when told to. Closing it finishes the requests under way and leaves the register open. Throws `DashboardNotBuilt`.
 */
export async function createServer(
  register: Register,
  config: ServerConfig,
  now: () => Date = () => new Date(),
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel },
    // One line a request, written below once it is answered.
    logController: new LogController({ disableRequestLogging: true }),
    // Not the client's: an id that others choose would let them write into the log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.body,
    requestTimeout: 12_000,
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 },
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url, log } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    log.info({ method, url, status: reply.statusCode, milliseconds }, 'answered');
  });
  app.removeContentTypeParser('text/plain');

  await app.register(helmet, {
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
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
  });
  await app.register(compress);

  app.setNotFoundHandler((_, reply) => {
    reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.\n');
  });
  app.setErrorHandler((error, request, reply) => {
    const status = Number(Object(error).statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error }, 'masked error');
    const text =
      status < 500
        ? 'This request cannot be understood.'
        : `Something went wrong on the server. Try again; if it happens again, report it with ${request.id}.`;
    reply.code(status).type('text/plain; charset=utf-8').send(`${text}\n`);
  });

  app.get('/healthz', async (_, reply) => {
    const { number } = await register.revision();
    return reply.header('cache-control', 'no-store').send({ status: 'ok', revision: number });
  });

  const apollo = await createApollo(app.log);
  app.addHook('onClose', () => apollo.stop());
  const createContext = contextFor(register, now);
  serveGraphql(app, apollo, createContext);
  await servePages(app, config, apollo, createContext);
  return app;
}
