import { hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { CostAccount } from '../graphql/limits/cost-account.ts';
import { BUDGET_HEADERS } from '../http/cost-budget.ts';
import type { Metrics } from '../http/metrics.ts';
import type { DataVersion } from './data-version.ts';

/** A response without the headers that differ from request to request. */
interface CacheEntry {
  readonly status: number;
  /** Names and values alternately. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly operation: string | null;
  readonly cost: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether responses of this route's handler, wrapped by `ResponseCache.answer`, may be cached. */
    readonly cacheable?: true;
  }
}

/** A request whose response is to be cached: its key, and the version of the data when it arrived. */
interface CacheMiss {
  readonly key: string;
  readonly version: string;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers requests from the cache. */
export interface ResponseCache {
  /**
   * A handler whose responses are cached. A response may depend on method, URL, body, what `dependsOn` gives (usually headers),
   * the register and the day, and on nothing else.
   */
  answer(
    dependsOn: (request: FastifyRequest) => readonly (string | undefined)[],
    handler: Handler,
  ): Handler;
}

/** Headers that differ from request to request and are not cached. */
const REQUEST_HEADERS = [
  ...BUDGET_HEADERS,
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-request-id',
];

/** Approximate bytes of an entry beside its body and key. */
const OVERHEAD = 2_000;

/** The number of requests that are remembered, to recognize the second of its kind. */
const MAX_REMEMBERED = 20_000;

/**
 * Caches whole responses, compressed or not, up to a number of bytes (null: no cache), and evicts the least recently used. Only
 * a request that comes a second time is cached, because most requests come once. A response is cached if the version of the data
 * was the same before and after it was made, and served as long as the version stays: each request reads it first. So no request
 * gets a response older than a write that came before it, by this process or another. Responses with errors or cookies are not
 * cached. A cached response is written past the hooks that made it; hooks before the handler (limits) and after the response
 * (log, metrics) run as always. To be called after the compression plugin is registered.
 */
export function cacheResponses(
  app: FastifyInstance,
  dataVersion: DataVersion,
  bytes: number | null,
  metrics: Pick<Metrics, 'cacheLookup' | 'cacheSize'>,
): ResponseCache {
  if (bytes === null) return { answer: (_, handler) => handler };
  const entries = new LRUCache<string, CacheEntry>({
    maxSize: bytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  });
  const misses = new WeakMap<FastifyRequest, CacheMiss>();
  /** Digests of keys, whatever the version of the data was. */
  const requestedOnce = new LRUCache<string, true>({ max: MAX_REMEMBERED });
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  // The version of all entries.
  let cachedVersion: string | null = null;

  const evictOlderThan = (version: string): string => {
    if (version !== cachedVersion) {
      entries.clear();
      metrics.cacheSize(0, 0);
      cachedVersion = version;
    }
    return version;
  };
  /** Null where the database does not answer: the handler will report it. */
  const currentVersion = async (): Promise<string | null> => {
    try {
      return evictOlderThan(await dataVersion.read());
    } catch {
      return null;
    }
  };

  const store = async (
    { key, version }: CacheMiss,
    { operation, cost }: CostAccount,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<Buffer> => {
    const body = await bytesOf(payload);
    if ((await currentVersion()) === version) {
      const status = reply.statusCode;
      const headers = cacheableHeaders(reply);
      if (status === 200) headers.push('content-length', String(body.length));
      entries.set(key, { status, headers, body, operation, cost });
      metrics.cacheSize(entries.size, entries.calculatedSize);
    }
    return body;
  };
  const onSend: onSendHookHandler<unknown> = (request, reply, payload, next) => {
    const miss = misses.get(request);
    const isCacheable = reply.statusCode === 200 || reply.statusCode === 304;
    if (!miss || !isCacheable || request.costAccount.failed || reply.hasHeader('set-cookie'))
      return next(null, payload);
    store(miss, request.costAccount, reply, payload).then((body) => next(null, body), next);
  };
  app.addHook('onRoute', (route) => {
    if (!route.config?.cacheable) return;
    // After the route's own hooks, compression among them.
    route.onSend = [...[route.onSend ?? []].flat(), onSend];
  });

  return {
    answer: (dependsOn, handler) => async (request, reply) => {
      const version = request.method === 'HEAD' ? null : await currentVersion();
      // While the server stops, a hook closes each connection with its response; cached responses bypass hooks.
      if (version === null || draining) return handler(request, reply);
      const key = keyOf(request, dependsOn(request));
      const entry = entries.get(key);
      metrics.cacheLookup(entry !== undefined);
      if (!entry) {
        const digest = hash('sha1', key);
        if (requestedOnce.has(digest)) misses.set(request, { key, version });
        requestedOnce.set(digest, true);
        return handler(request, reply);
      }
      if (entry.operation !== null) request.costAccount.add(entry.operation, entry.cost);
      reply.hijack();
      const headers = [...entry.headers];
      for (const name of REQUEST_HEADERS) {
        const value = reply.getHeader(name);
        if (value !== undefined) headers.push(name, String(value));
      }
      reply.raw.writeHead(entry.status, headers);
      reply.raw.end(entry.body);
      return reply;
    },
  };
}

/** Neither headers nor URLs contain a line break, and the body is last: different requests have different keys. */
function keyOf(
  { method, url, headers, body }: FastifyRequest,
  parts: readonly (string | undefined)[],
): string {
  const encoding = [headers['accept-encoding'], headers['x-no-compression']];
  let key = `${method} ${url}`;
  for (const part of [...encoding, headers['if-none-match'], ...parts])
    key += part === undefined ? '\n' : `\n=${part}`;
  return `${key}\n${body ?? ''}`;
}

/** Names and values alternately, without the headers of one request or connection. */
function cacheableHeaders(reply: FastifyReply): string[] {
  const excluded = [...REQUEST_HEADERS, 'connection', 'content-length'];
  return Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    value === undefined || excluded.includes(name) ? [] : [name, String(value)],
  );
}

/** A payload is a string, bytes, or a stream of bytes where it is compressed. */
async function bytesOf(payload: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(payload)) return payload;
  return Object(payload) === payload
    ? buffer(payload as AsyncIterable<Uint8Array>)
    : Buffer.from(typeof payload === 'string' ? payload : '');
}
