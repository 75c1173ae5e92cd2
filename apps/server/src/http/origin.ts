import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

/** The parts of a request that say where it was sent. */
export interface SentTo {
  readonly protocol: string;
  readonly host: string;
}

/**
 * The origin under which readers reach the register: `PUBLIC_URL` where it is set, else the one to which the request was sent.
 * Null where the request has no valid host.
 */
export function originOf(publicUrl: string | null, { protocol, host }: SentTo): string | null {
  if (publicUrl !== null) return publicUrl;
  const url = URL.parse(`${protocol}://${host}`);
  return url && url.href === `${url.origin}/` ? url.origin : null;
}

/** Refuses (400) a request without exactly one Host header; HTTP/1.0 knows none (RFC 9112 §3.2). */
export function requireHost(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, next) => {
    const { rawHeaders, httpVersion } = request.raw;
    const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && /^host$/i.test(name)).length;
    if (hosts === 1 || (hosts === 0 && httpVersion === '1.0')) return next();
    next(new Refusal(400, `The request has ${hosts} Host headers. Send one.`));
  });
}
