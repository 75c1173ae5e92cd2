import { isIPv6 } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { CostAccount } from '../graphql/limits/cost-account.ts';
import { BUDGET_HEADERS, Budget } from './cost-budget.ts';
import { watchEventLoop } from './load/event-loop-delay.ts';
import { Refusal } from './refusal.ts';

/** The window in which requests and cost are counted, in milliseconds. */
const WINDOW = 60_000;

/** The cost that one client may use in a window: 80 of the most expensive queries, or 400 pages of 100 complete statements. */
const MAX_COST = 2_000_000;

/** Paths for monitoring: never limited. */
const MONITORING_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

declare module 'fastify' {
  interface FastifyRequest {
    /** The cost of the GraphQL operations of this request so far. */
    costAccount: CostAccount;
  }
}

/** The refusal of work while the server is overloaded. */
export function busy(): Refusal {
  return new Refusal(503, 'The server is busy. Try again in a moment.');
}

/**
 * Limits each client by number of requests and by cost (429 with Retry-After), and refuses work with 503 while the server is
 * overloaded, but on routes with cached answers, whose handlers do so. A client is an IPv4 address or an IPv6 network of 64 bits. Returns
 * whether the server is overloaded.
 */
export async function limitRates(
  app: FastifyInstance,
  { rateLimit: max, refusesWhenLate }: Pick<Config, 'rateLimit' | 'refusesWhenLate'>,
): Promise<() => boolean> {
  const isOverloaded = refusesWhenLate ? watchEventLoop(app) : () => false;
  // What may be answered from the cache, or is a file, is refused by its handler where it is neither.
  app.addHook('preHandler', (request, _, next) => {
    const { cacheable } = request.routeOptions.config;
    const isFree = cacheable || request.method === 'OPTIONS' || isMonitoring(request);
    next(!isFree && isOverloaded() ? busy() : undefined);
  });

  // Set by the hooks below, before anything reads it.
  app.decorateRequest('costAccount', null as unknown as CostAccount);
  if (max === null) {
    app.addHook('onRequest', (request, _, next) => {
      request.costAccount = new CostAccount();
      next();
    });
    return isOverloaded;
  }

  const budget = new Budget(MAX_COST, WINDOW, () => performance.now());
  app.addHook('onRequest', async (request, reply) => {
    const client = clientOf(request);
    request.costAccount = new CostAccount((cost) => {
      budget.spend(client, cost);
      if (!reply.raw.headersSent) tellBudget(reply, budget.left(client));
    });
    const wait = isMonitoring(request) ? 0 : budget.emptyFor(client);
    if (wait === 0) return;
    const seconds = Math.ceil(wait / 1_000);
    reply.header('retry-after', seconds);
    throw new Refusal(
      429,
      `Too many costly requests from this address in a minute. Try again in ${seconds} s, or request less at a time.`,
    );
  });
  await app.register(rateLimit, {
    max,
    timeWindow: WINDOW,
    cache: 10_000,
    enableDraftSpec: true,
    keyGenerator: clientOf,
    allowList: isMonitoring,
    errorResponseBuilder: (_, { max, ttl }) =>
      new Refusal(
        429,
        `Too many requests from this address in a minute: the limit is ${max}. Try again in ${Math.ceil(ttl / 1_000)} s.`,
      ),
  });
  return isOverloaded;
}

function tellBudget(reply: FastifyReply, left: ReturnType<Budget['left']>): void {
  const values = [MAX_COST, left.cost, Math.ceil(left.until / 1_000)];
  for (const [i, name] of BUDGET_HEADERS.entries()) reply.header(name, values[i]);
}

function isMonitoring(request: FastifyRequest): boolean {
  return MONITORING_PATHS.has(request.url);
}

/** What counts as a client: an IPv4 address, or the first 64 bits of an IPv6 address, which one subscriber has (RFC 6177). */
export function clientOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = ip.replace(/%.*$/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}
