import { randomUUID } from 'node:crypto';
import type { Register } from '@signatory/register';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config.ts';
import { contextFor } from './context.ts';
import { serveExports } from './exports/serve.ts';
import { serveFeeds } from './feeds/serve.ts';
import { createApollo, serveGraphql } from './graphql.ts';
import { sendHeaders } from './headers.ts';
import { LIMITS } from './limits.ts';
import { servePages } from './pages.ts';
import { answerFailure, answerFailures, followRequests } from './requests.ts';

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
    // What fails before there is a route, such as an address that cannot be decoded.
    frameworkErrors: answerFailure,
    routerOptions: { maxParamLength: 300 },
    bodyLimit: LIMITS.body,
    requestTimeout: 12_000,
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 },
  });

  followRequests(app);
  await sendHeaders(app);

  answerFailures(app);
  app.removeContentTypeParser('text/plain');

  app.get('/healthz', async (_, reply) => {
    const { number } = await register.revision();
    return reply.header('cache-control', 'no-store').send({ status: 'ok', revision: number });
  });

  const apollo = await createApollo(app.log);
  app.addHook('onClose', () => apollo.stop());
  const createContext = contextFor(register, now);
  serveGraphql(app, apollo, createContext);
  serveExports(app, register, apollo, createContext);
  serveFeeds(app, config, register, apollo, createContext);
  await servePages(app, config, apollo, createContext);
  return app;
}
