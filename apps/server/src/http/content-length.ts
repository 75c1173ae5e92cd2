import { Readable } from 'node:stream';
import type { FastifyInstance, onSendAsyncHookHandler, RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a HEAD of this route makes the whole answer to tell its length. */
    readonly lengthOnHead?: true;
  }
}

/**
 * Options of a route that serves a file. Both methods are named, since for a HEAD of its own Fastify takes the length before the
 * answer is compressed.
 */
export const FILE_ROUTE = {
  method: ['GET', 'HEAD'],
  config: { lengthOnHead: true },
} satisfies Partial<RouteOptions>;

/**
 * Has HEAD tell the length that GET would send (RFC 9110 §9.3.2), in the encoding that is asked for, of routes whose answers are
 * streams: Fastify itself knows the length of texts alone. To be called once what compresses is registered, so that what
 * is counted is compressed. The handler answers HEAD as it answers GET.
 */
export function tellLengths(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.lengthOnHead) route.onSend = [route.onSend ?? [], count].flat();
  });
}

const count: onSendAsyncHookHandler = async (request, reply, payload) => {
  if (request.method !== 'HEAD' || !isStream(payload)) return payload;
  let length = 0;
  for await (const part of payload) {
    // Nobody waits for it any more.
    if (reply.raw.destroyed) break;
    length += Buffer.byteLength(part);
  }
  reply.header('content-length', length);
  return Readable.from([]);
};

/** Whether a payload is a stream, of Node's or of a package's: what is whole Fastify has made a text or a buffer by now. */
function isStream(payload: unknown): payload is AsyncIterable<string | Buffer> {
  return Symbol.asyncIterator in Object(payload);
}
