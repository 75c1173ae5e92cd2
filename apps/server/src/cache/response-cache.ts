import { hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { CostAccount } from '../graphql/limits/cost-account.ts';
import type { Metrics } from '../http/metrics.ts';
import type { DataVersion } from './data-version.ts';

/** A response without the headers that belong to one request alone. */
interface CacheEntry {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly operation: string | null;
  readonly cost: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the responses that the handler of this route gives through `ResponseCache.answer` may be cached. */
    readonly cacheable?: true;
  }
}

/** A request whose response is to be cached: its key, and the version of the data when it came. */
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

/** Headers that belong to one request alone, and are not cached. */
const OF_ONE_REQUEST = [
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-request-id',
];

/** Bytes that an entry takes beside its body and key, about. */
const OVERHEAD = 2_000;

/** How many requests are remembered to know which come a second time. */
const REMEMBERED = 20_000;

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
  metrics: Pick<Metrics, 'looked' | 'holds'>,
): ResponseCache {
  if (bytes === null) return { answer: (_, handler) => handler };
  const entries = new LRUCache<string, CacheEntry>({
    maxSize: bytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  });
  const misses = new WeakMap<FastifyRequest, CacheMiss>();
  /** Digests of keys, whatever the version of the data was. */
  const requestedOnce = new LRUCache<string, true>({ max: REMEMBERED });
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  // All entries are of this version.
  let present: string | null = null;

  const see = (version: string): string => {
    if (version !== present) {
      entries.clear();
      metrics.holds(0, 0);
      present = version;
    }
    return version;
  };
  /** Null where the database does not answer: the handler will report it. */
  const currentVersion = async (): Promise<string | null> => {
    try {
      return see(await dataVersion.read());
    } catch {
      return null;
    }
  };

  const keep = async (
    { key, version }: CacheMiss,
    { operation, cost }: CostAccount,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<Buffer> => {
    const body = await bytesOf(payload);
    if ((await currentVersion()) === version) {
      const status = reply.statusCode;
      const headers = lastingHeaders(reply);
      if (status === 200) headers.push('content-length', String(body.length));
      entries.set(key, { status, headers, body, operation, cost });
      metrics.holds(entries.size, entries.calculatedSize);
    }
    return body;
  };
  const onSend: onSendHookHandler<unknown> = (request, reply, payload, next) => {
    const miss = misses.get(request);
    const isWhole = reply.statusCode === 200 || reply.statusCode === 304;
    if (!miss || !isWhole || request.costAccount.failed || reply.hasHeader('set-cookie'))
      return next(null, payload);
    keep(miss, request.costAccount, reply, payload).then((body) => next(null, body), next);
  };
  app.addHook('onRoute', (route) => {
    if (!route.config?.cacheable) return;
    // After the route's own hooks, of which what compresses is one.
    route.onSend = [...[route.onSend ?? []].flat(), onSend];
  });

  return {
    answer: (dependsOn, handler) => async (request, reply) => {
      const version = request.method === 'HEAD' ? null : await currentVersion();
      // Once the server stops, connections are closed with their answers: those of hooks, which what is kept goes past.
      if (version === null || draining) return handler(request, reply);
      const key = keyOf(request, dependsOn(request));
      const entry = entries.get(key);
      metrics.looked(entry !== undefined);
      if (!entry) {
        const question = hash('sha1', key);
        if (requestedOnce.has(question)) misses.set(request, { key, version });
        requestedOnce.set(question, true);
        return handler(request, reply);
      }
      if (entry.operation !== null) request.costAccount.add(entry.operation, entry.cost);
      reply.hijack();
      const headers = [...entry.headers];
      for (const name of OF_ONE_REQUEST) {
        const value = reply.getHeader(name);
        if (value !== undefined) headers.push(name, String(value));
      }
      reply.raw.writeHead(entry.status, headers);
      reply.raw.end(entry.body);
      return reply;
    },
  };
}

/** No header and no address holds an end of line, and the body is last: no two requests have one key. */
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

/** Names and values in turn, without what says something of one request or connection alone. */
function lastingHeaders(reply: FastifyReply): string[] {
  const fleeting = [...OF_ONE_REQUEST, 'connection', 'content-length'];
  return Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    value === undefined || fleeting.includes(name) ? [] : [name, String(value)],
  );
}

/** What goes out is text, bytes, or a stream of bytes where they are compressed on the way. */
async function bytesOf(payload: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(payload)) return payload;
  return Object(payload) === payload
    ? buffer(payload as AsyncIterable<Uint8Array>)
    : Buffer.from(typeof payload === 'string' ? payload : '');
}
