import { Readable } from 'node:stream';
import type { FastifyInstance, onSendAsyncHookHandler, RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether HEAD of this route computes the whole response to know its length. */
    readonly lengthOnHead?: true;
  }
}

/**
 * Options of a route that serves a file. HEAD is named explicitly: in the HEAD route that Fastify adds itself, the length is that
 * before compression.
 */
export const FILE_ROUTE = {
  method: ['GET', 'HEAD'],
  config: { lengthOnHead: true },
} satisfies Partial<RouteOptions>;

/** The same of a file that past editions have too. */
export const EDITION_FILE_ROUTE = {
  ...FILE_ROUTE,
  config: { ...FILE_ROUTE.config, knownOn: 'file' },
} satisfies Partial<RouteOptions>;

/**
 * Sends on HEAD the content-length that GET would have in the requested encoding (RFC 9110 §9.3.2), for routes that send streams:
 * Fastify knows the length of strings and buffers only. To be called after the compression plugin is registered, so that compressed
 * bytes are counted. The handler must treat HEAD like GET.
 */
export function sendContentLength(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.lengthOnHead) route.onSend = [route.onSend ?? [], count].flat();
  });
}

const count: onSendAsyncHookHandler = async (request, reply, payload) => {
  if (request.method !== 'HEAD' || !isStream(payload)) return payload;
  let length = 0;
  for await (const part of payload) {
    // The client has disconnected.
    if (reply.raw.destroyed) break;
    length += Buffer.byteLength(part);
  }
  reply.header('content-length', length);
  return Readable.from([]);
};

/** Whether a payload is a stream; Fastify has turned any other payload into a string or a buffer by now. */
function isStream(payload: unknown): payload is AsyncIterable<string | Buffer> {
  return Symbol.asyncIterator in Object(payload);
}
