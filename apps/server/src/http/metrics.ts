import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Upper ends of the classes of duration, in seconds, and of cost. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [10, 100, 500, 1_000, 2_500, 5_000, 10_000, 25_000];

/** What the server counts beside requests and operations. */
export interface Metrics {
  /** Counts a query to the database, in milliseconds. */
  readonly query: (milliseconds: number, isSlow: boolean) => void;
  /** Counts a look into the response cache, and whether the answer was there. */
  readonly looked: (isThere: boolean) => void;
  /** Tells how much the response cache holds. */
  readonly holds: (answers: number, bytes: number) => void;
}

/**
 * Counts what is answered, for Prometheus at `/metrics`. Names of operations that clients make up are counted as `other`, so
 * that nobody can make the list of series grow.
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
  const looks = new Counter({
    name: 'signatory_response_cache_looks_total',
    help: 'Look-ups in the response cache, by whether a response was found.',
    labelNames: ['found'],
    registers,
  });
  const answersHeld = new Gauge({
    name: 'signatory_response_cache_answers',
    help: 'Responses in the response cache.',
    registers,
  });
  const bytesHeld = new Gauge({
    name: 'signatory_response_cache_bytes',
    help: 'Approximate memory used by the response cache.',
    registers,
  });

  app.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    const seconds = reply.elapsedTime / 1_000;
    const route = request.routeOptions.url ?? 'none';
    requests.observe({ route, method: methodOf(request), status: reply.statusCode }, seconds);
    // A request that is refused before anything else has none.
    const { operation, cost } = request.costAccount ?? { operation: null, cost: 0 };
    // What pages and files ask on the way is counted by their route.
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
    looked(isThere) {
      looks.inc({ found: isThere ? 'yes' : 'no' });
    },
    holds(answers, bytes) {
      answersHeld.set(answers);
      bytesHeld.set(bytes);
    },
  };
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function methodOf({ method }: FastifyRequest): string {
  return METHODS.has(method) ? method : 'other';
}
