import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Upper bounds of the histogram buckets of duration, in seconds, and of cost. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [10, 100, 500, 1_000, 2_500, 5_000, 10_000, 25_000];

/** Metrics that other modules report; requests and operations are counted here. */
export interface Metrics {
  /** Records the duration of a database query, in milliseconds. */
  readonly query: (milliseconds: number, isSlow: boolean) => void;
  /** Counts a look-up in the response cache. */
  readonly cacheLookup: (isHit: boolean) => void;
  /** Sets the size of the response cache. */
  readonly cacheSize: (responses: number, bytes: number) => void;
}

/**
 * Records metrics and serves them to Prometheus at `/metrics`. Operation names that are not known are counted as `other`, so that
 * clients cannot add time series.
 */
export function countRequests(app: FastifyInstance, knownOperations: ReadonlySet<string>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  app.addHook('onClose', async () => registry.clear());

  const requests = new Histogram({
    name: 'signatory_http_request_duration_seconds',
    help: 'Duration of HTTP requests, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'signatory_graphql_request_duration_seconds',
    help: 'Duration of GraphQL requests, by the name of their first operation.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: 'signatory_graphql_cost',
    help: 'Estimated cost of GraphQL requests.',
    buckets: COSTS,
    registers,
  });
  const queries = new Histogram({
    name: 'signatory_database_query_duration_seconds',
    help: 'Duration of database queries.',
    buckets: SECONDS,
    registers,
  });
  const slow = new Counter({
    name: 'signatory_database_slow_queries_total',
    help: 'Database queries that took longer than SLOW_QUERY.',
    registers,
  });
  const cacheLookups = new Counter({
    name: 'signatory_response_cache_looks_total',
    help: 'Look-ups in the response cache, by whether a response was found.',
    labelNames: ['found'],
    registers,
  });
  const cachedResponses = new Gauge({
    name: 'signatory_response_cache_answers',
    help: 'Responses in the response cache.',
    registers,
  });
  const cachedBytes = new Gauge({
    name: 'signatory_response_cache_bytes',
    help: 'Approximate memory used by the response cache.',
    registers,
  });

  app.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    const seconds = reply.elapsedTime / 1_000;
    const route = request.routeOptions.url ?? 'none';
    requests.observe({ route, method: methodOf(request), status: reply.statusCode }, seconds);
    // A request that was refused first of all has no cost account.
    const { operation, cost } = request.costAccount ?? { operation: null, cost: 0 };
    // Operations that pages and files run are counted by route only.
    if (operation !== null && route === '/graphql') {
      const name =
        knownOperations.has(operation) || operation === 'anonymous' ? operation : 'other';
      operations.observe({ operation: name }, seconds);
      costs.observe(cost);
    }
    next();
  });
  app.get('/metrics', async (_, reply) => {
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });

  return {
    query(milliseconds, isSlow) {
      queries.observe(milliseconds / 1_000);
      if (isSlow) slow.inc();
    },
    cacheLookup(isHit) {
      cacheLookups.inc({ found: isHit ? 'yes' : 'no' });
    },
    cacheSize(responses, bytes) {
      cachedResponses.set(responses);
      cachedBytes.set(bytes);
    },
  };
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function methodOf({ method }: FastifyRequest): string {
  return METHODS.has(method) ? method : 'other';
}
