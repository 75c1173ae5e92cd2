import { hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Asked } from '../graphql/limits/cost-account.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Moments } from './data-version.ts';

/** An answer as it went out, but for what belongs to one request alone. */
interface Kept {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
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

/** What is to be kept once it is answered: under which key, and when it was looked for. */
interface Missed {
  readonly key: string;
  readonly moment: string;
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

/** Headers that say something of one request alone, and are not kept. */
const OF_ONE_REQUEST = [
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-request-id',
];

/** What an answer takes beside its body and key: bytes, about. */
const OVERHEAD = 2_000;

/** Of how many questions it is known that they were asked. */
const REMEMBERED = 20_000;

/**
 * Keeps whole answers, compressed or not, up to so many bytes (null: none); what was asked for longest ago goes first. Only what
 * is asked a second time is kept: most questions are asked once, and would take the room of those that are not. An
 * answer is kept if the register and the day were the same before and after it was made, and given as long as they are:
 * each request asks first. So nobody is told what a write, of this process or another, had overtaken before the request
 * came. What has an error, or sets a cookie, is not kept. What is kept is written past the hooks that made it; those before
 * the handler (limits) and after the answer (log, counts) run as ever. To be called once what compresses is registered.
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
  const missed = new WeakMap<FastifyRequest, Missed>();
  /** By a digest, whatever the register was then. */
  const asked = new LRUCache<string, true>({ max: REMEMBERED });
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  // All that is kept is of this moment.
  let present: string | null = null;

  const see = (moment: string): string => {
    if (moment !== present) {
      kept.clear();
      metrics.holds(0, 0);
      present = moment;
    }
    return moment;
  };
  /** Null where the database does not answer: whoever asks it next will say so. */
  const momentNow = async (): Promise<string | null> => {
    try {
      return see(await moments.read());
    } catch {
      return null;
    }
  };

  const keep = async (
    { key, moment }: Missed,
    { operation, cost }: Asked,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<Buffer> => {
    const body = await bytesOf(payload);
    if ((await momentNow()) === moment) {
      const status = reply.statusCode;
      const headers = lastingHeaders(reply);
      if (status === 200) headers.push('content-length', String(body.length));
      kept.set(key, { status, headers, body, operation, cost });
      metrics.holds(kept.size, kept.calculatedSize);
    }
    return body;
  };
  const onSend: onSendHookHandler<unknown> = (request, reply, payload, next) => {
    const miss = missed.get(request);
    const isWhole = reply.statusCode === 200 || reply.statusCode === 304;
    if (!miss || !isWhole || request.asked.failed || reply.hasHeader('set-cookie'))
      return next(null, payload);
    keep(miss, request.asked, reply, payload).then((body) => next(null, body), next);
  };
  app.addHook('onRoute', (route) => {
    if (!route.config?.kept) return;
    // After the route's own hooks, of which what compresses is one.
    route.onSend = [...[route.onSend ?? []].flat(), onSend];
  });

  return {
    answer: (dependsOn, handler) => async (request, reply) => {
      const moment = request.method === 'HEAD' ? null : await momentNow();
      // Once the server stops, connections are closed with their answers: those of hooks, which what is kept goes past.
      if (moment === null || draining) return handler(request, reply);
      const key = keyOf(request, dependsOn(request));
      const found = kept.get(key);
      metrics.looked(found !== undefined);
      if (!found) {
        const question = hash('sha1', key);
        if (asked.has(question)) missed.set(request, { key, moment });
        asked.set(question, true);
        return handler(request, reply);
      }
      if (found.operation !== null) request.asked.add(found.operation, found.cost);
      reply.hijack();
      const headers = [...found.headers];
      for (const name of OF_ONE_REQUEST) {
        const value = reply.getHeader(name);
        if (value !== undefined) headers.push(name, String(value));
      }
      reply.raw.writeHead(found.status, headers);
      reply.raw.end(found.body);
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
