import type { FastifyRequest } from 'fastify';

/** How long a browser keeps the cookie: as long as a session may last at most. In seconds. */
const LASTS = 7 * 24 * 3600;

/** The name: over https one that no other host and no plain http can set (RFC 6265bis §4.1.3.2). */
function nameOf(isSecure: boolean): string {
  return isSecure ? '__Host-desk' : 'desk';
}

/** The header that gives a browser a session, or (null) takes it away. Scripts cannot read it, and other sites do not send it with a POST. */
export function sessionCookie(session: string | null, isSecure: boolean): string {
  const age = session === null ? 0 : LASTS;
  const secure = isSecure ? '; Secure' : '';
  return `${nameOf(isSecure)}=${session ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** The session that a request comes with; null where it has none. */
export function sessionIn({ headers }: FastifyRequest, isSecure: boolean): string | null {
  const name = `${nameOf(isSecure)}=`;
  const pair = (headers.cookie ?? '').split(/; */).find((one) => one.startsWith(name));
  const session = pair?.slice(name.length) ?? '';
  return /^[\w-]{43}$/.test(session) ? session : null;
}
