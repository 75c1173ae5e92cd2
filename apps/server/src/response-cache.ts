import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Metrics } from './metrics.ts';
import type { Moments } from './moments.ts';

/** An answer as it went out, but for what belongs to one request alone. */
interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly operation: string | null;
  readonly cost: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether answers of this route may be kept, of those that its handler gives through `ResponseCache.answer`. */
    readonly kept?: true;
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What is kept, and how to answer from it. */
export interface ResponseCache {
  /**
   * A handler whose answers are kept. Each must follow from method, address, body, what `dependsOn` gives (headers, as a
   * rule), the register and the day, and from nothing else.
   */
  answer(
    dependsOn: (request: FastifyRequest) => readonly (string | undefined)[],
    handler: Handler,
  ): Handler;
}

/** Headers that say something of one request or connection, and are not kept. */
const OF_ONE_REQUEST: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-request-id',
]);

/** What an answer takes beside its body and key: bytes, about. */
const OVERHEAD = 2_000;

/**
 * Keeps whole answers, compressed or not, up to so many bytes (null: none), least used last. An answer is kept if the
 * register and the day were the same before and after it was made, and given as long as they are: each request asks first.
 * So nobody is told what a write, of this process or another, had changed before the request came. What has an error, or
 * sets a cookie, is not kept. To be called once what compresses is registered.
 */
export function keepResponses(
  app: FastifyInstance,
  moments: Moments,
  bytes: number | null,
  metrics: Pick<Metrics, 'looked' | 'holds'>,
): ResponseCache {
  if (bytes === null) return { answer: (_, handler) => handler };
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  });
  const missed = new WeakMap<FastifyRequest, { readonly key: string; readonly moment: string }>();
  // All that is kept is of this moment.
  let present: string | null = null;

  /** Null where the database does not answer: whoever asks it next will say so. */
  const momentNow = async (): Promise<string | null> => {
    const moment = await moments.read().catch(() => null);
    if (moment === null || moment === present) return moment;
    kept.clear();
    metrics.holds(0, 0);
    present = moment;
    return moment;
  };

  const keep = async (
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<unknown> => {
    const miss = missed.get(request);
    const isWhole = reply.statusCode === 200 || reply.statusCode === 304;
    if (!miss || !isWhole || request.asked.failed || reply.hasHeader('set-cookie')) return payload;
    const body = await bytesOf(payload);
    if ((await momentNow()) === miss.moment) {
      const { operation, cost } = request.asked;
      const headers = keptHeaders(reply);
      kept.set(miss.key, { status: reply.statusCode, headers, body, operation, cost });
      metrics.holds(kept.size, kept.calculatedSize);
    }
    return body;
  };
  app.addHook('onRoute', (route) => {
    if (!route.config?.kept) return;
    // After the route's own hooks, of which what compresses is one.
    route.onSend = [...[route.onSend ?? []].flat(), keep];
  });

  return {
    answer: (dependsOn, handler) => async (request, reply) => {
      const moment = request.method === 'HEAD' ? null : await momentNow();
      if (moment === null) return handler(request, reply);
      const key = keyOf(request, dependsOn(request));
      const found = kept.get(key);
      metrics.looked(found !== undefined);
      if (!found) {
        missed.set(request, { key, moment });
        return handler(request, reply);
      }
      if (found.operation !== null) request.asked.add(found.operation, found.cost);
      return reply.code(found.status).headers(found.headers).send(found.body);
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

function keptHeaders(reply: FastifyReply): Kept['headers'] {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined && !OF_ONE_REQUEST.has(name)) headers[name] = String(value);
  return headers;
}

/** What goes out is text, bytes, or a stream of bytes where they are compressed on the way. */
async function bytesOf(payload: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(payload)) return payload;
  return Object(payload) === payload
    ? buffer(payload as AsyncIterable<Uint8Array>)
    : Buffer.from(typeof payload === 'string' ? payload : '');
}
