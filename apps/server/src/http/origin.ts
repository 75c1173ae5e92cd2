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
    if (httpVersion !== '1.1' && httpVersion !== '1.0')
      return next(
        new Refusal(505, 'Only HTTP/1.1 and HTTP/1.0 are spoken here. Send one of them.'),
      );
    const hosts = rawHeaders.filter(
      (_, i) => i % 2 === 1 && /^host$/i.test(rawHeaders[i - 1] ?? ''),
    );
    if (!hosts.every((host) => HOST.test(host)))
      return next(new Refusal(400, 'The Host header of the request is no host. Send one.'));
    // Where the target is an absolute form, it is the host of that.
    if (!HOST.test(headers.host ?? ''))
      return next(new Refusal(400, 'The host in the target of the request is none. Send one.'));
    if (hosts.length === 1 || (hosts.length === 0 && httpVersion === '1.0')) return next();
    next(new Refusal(400, `The request has ${hosts.length} Host headers. Send one.`));
  });
}
