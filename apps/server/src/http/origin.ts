import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

/** The parts of a request that say where it was sent. */
export interface SentTo {
  readonly protocol: string;
  readonly host: string;
}

/** Names of the machine itself, which are no use to anybody else. */
const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin under which readers reach the register: `PUBLIC_URL` where it is set, else the one to which the request was sent, if
 * that is this machine. Null for another, which whoever sends the request may have made up.
 */
export function originOf(publicUrl: string | null, { protocol, host }: SentTo): string | null {
  if (publicUrl !== null) return publicUrl;
  const url = URL.parse(`${protocol}://${host}`);
  const isOrigin = url !== null && url.href === `${url.origin}/` && OWN.test(url.hostname);
  return isOrigin ? url.origin : null;
}

/** What a Host header may be: a name or an address, and a port (RFC 3986 §3.2.2), or nothing. */
const HOST = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\w.:]+\])(?::\d*)?$/;

/** Refuses (400) a request without exactly one Host header, or with one that is no host; HTTP/1.0 knows none (RFC 9112 §3.2). */
export function requireHost(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, next) => {
    const { rawHeaders, httpVersion, headers } = request.raw;
    const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && /^host$/i.test(name)).length;
    if (!HOST.test(headers.host ?? ''))
      return next(new Refusal(400, 'The Host header of the request is no host. Send one.'));
    if (hosts === 1 || (hosts === 0 && httpVersion === '1.0')) return next();
    next(new Refusal(400, `The request has ${hosts} Host headers. Send one.`));
  });
}
