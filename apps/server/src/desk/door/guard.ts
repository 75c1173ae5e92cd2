import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { Refusal } from '../../http/refusal.ts';

/** The names of this machine, under which a browser reaches a desk that has no public address. */
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Headers of a proxy: a request that has one did not come from this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/**
 * Refuses what does not come from the desk's own pages: a POST from another origin or from none, and, without `PUBLIC_URL`, any request
 * under a name that is not this machine's (DNS rebinding) or through a proxy. Nothing of the desk is kept by a cache or read by other sites.
 */
export function guardDoor(door: FastifyInstance, { publicUrl }: Pick<Config, 'publicUrl'>): void {
  door.addHook('onRequest', async (request) => {
    if (publicUrl === null && !isLocal(request))
      throw new Refusal(403, 'This desk is used on its own machine alone: set PUBLIC_URL.');
    if (request.method === 'POST' && !isOwn(request, originOfDesk(publicUrl, request)))
      throw new Refusal(403, 'The desk takes requests from its own pages alone.');
  });
  door.addHook('onSend', async (_, reply) => {
    for (const name of ['access-control-allow-origin', 'access-control-expose-headers', 'etag'])
      reply.removeHeader(name);
    reply.header('cache-control', 'no-store').header('cross-origin-resource-policy', 'same-origin');
  });
  // No preflight succeeds here.
  door.options('/*', async (_, reply) => reply.code(405).header('allow', 'GET, POST').send());
}

/** The origin of the desk's own pages. */
export function originOfDesk(
  publicUrl: string | null,
  { host }: Pick<FastifyRequest, 'host'>,
): string {
  return publicUrl ?? `http://${host}`;
}

function isLocal({ headers }: FastifyRequest): boolean {
  return LOCAL.test(headers.host ?? '') && FORWARDED.every((name) => headers[name] === undefined);
}

function isOwn({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  return headers.origin === origin && (site === undefined || site === 'same-origin');
}
