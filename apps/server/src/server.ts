import type { Register } from '@signatory/register';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { DataVersion } from './cache/data-version.ts';
import { cacheResponses } from './cache/response-cache.ts';
import type { Config } from './config.ts';
import { answerFromEditions } from './editions/answer-from-editions.ts';
import { serveCards } from './files/cards/serve.ts';
import { serveExports } from './files/exports/serve.ts';
import { serveFeeds } from './files/feeds/serve.ts';
import { serveLive } from './files/live/serve.ts';
import { servePages } from './files/pages/serve.ts';
import { serveSitemap } from './files/pages/sitemap.ts';
import { LIMITS } from './graphql/limits/request-limits.ts';
import { operationNames, readPersisted } from './graphql/persisted-documents.ts';
import { createApollo, serveGraphql } from './graphql/serve.ts';
import { sendHeaders } from './http/headers.ts';
import { serveHealth } from './http/health.ts';
import { askForClients } from './http/load/asked-by-client.ts';
import { limitHeap } from './http/load/heap-growth.ts';
import { countRequests } from './http/metrics.ts';
import { requireHost } from './http/origin.ts';
import type { QueryListener } from './http/query-listener.ts';
import { limitRates } from './http/rate-limit.ts';
import { answerFailure, answerFailures, logRequests, requestIds } from './http/request-log.ts';
import {
  answerConnect,
  answerExpectation,
  answerUnreadable,
  rewriteTarget,
} from './http/request-target.ts';
import { sendRevision } from './http/revision-header.ts';

/** The configuration of a server that does not listen yet. */
export type ServerConfig = Omit<
  Config,
  | 'port'
  | 'host'
  | 'databaseUrl'
  | 'databaseConnections'
  | 'seeds'
  | 'desk'
  | 'deskTextDays'
  | 'deskOwnWork'
  | 'stopDelay'
> &
  Partial<Pick<Config, 'desk'>>;

/**
 * Creates a server over an open register: `/graphql`, `/playground`, files under `/data/`, feeds under `/feeds/`, pictures
 * under `/cards/`, changes at `/events`, `/robots.txt`, `/sitemap.xml`, `/healthz`, `/readyz`, `/metrics`, and pages at every
 * other path. It does not listen yet. Queries reported to `queries` are counted. Closing the server finishes running requests and
 * leaves the register open. Throws `DashboardNotBuilt`.
 */
export async function createServer(
  register: Register,
  config: ServerConfig,
  now: () => Date = () => new Date(),
  queries?: QueryListener,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel },
    // `logRequests` writes one line for each response instead.
    logController: new LogController({ disableRequestLogging: true }),
    // Clients must not choose ids, which are written into the log.
    requestIdHeader: false,
    rewriteUrl: rewriteTarget,
    genReqId: requestIds(),
    // The proxies whose X-Forwarded-For is trusted.
    trustProxy: config.trustProxy ?? false,
    // For errors before routing, such as a URL that cannot be decoded.
    frameworkErrors: answerFailure,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 300 },
    bodyLimit: LIMITS.body,
    // What arrives on an open connection while the server stops is still answered; `isDraining` closes the connection after it.
    return503OnClosing: false,
    requestTimeout: 12_000,
    // `requireHost` says what is wrong.
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
  });

  const persisted = await readPersisted(config.dashboard);
  app.server.on('checkExpectation', answerExpectation);
  app.server.on('connect', answerConnect);
  logRequests(app);
  requireHost(app);
  await sendHeaders(app);
  limitHeap(app);
  const isOverloaded = await limitRates(app, config);
  const metrics = countRequests(app, operationNames(persisted));
  queries?.listen((sql, milliseconds) => {
    const isSlow = milliseconds >= config.slowQuery;
    if (isSlow) app.log.warn({ sql, milliseconds: Math.round(milliseconds) }, 'slow query');
    metrics.query(milliseconds, isSlow);
  });

  answerFailures(app);
  app.removeContentTypeParser('text/plain');

  serveHealth(app, register);
  const apollo = await createApollo(app.log, persisted);
  app.addHook('onClose', () => apollo.stop());
  const createContext = sendRevision(app, answerFromEditions(app, register, now, config.publicUrl));
  askForClients(app);
  const cache = cacheResponses(app, new DataVersion(register, now), config.responseCache, metrics);
  serveGraphql(app, config, apollo, createContext, persisted, cache, isOverloaded);
  serveExports(app, register, apollo, createContext);
  serveFeeds(app, apollo, createContext);
  serveCards(app, apollo, createContext);
  serveLive(app, register);
  serveSitemap(app, config, apollo, createContext);
  await servePages(app, config, apollo, createContext, cache, isOverloaded);
  return app;
}
