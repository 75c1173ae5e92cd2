import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends content that clients may cache but must revalidate (RFC 9111 §5.2.2.4), or 304 where the client has it. */
export function sendWithTag(
  request: FastifyRequest,
  reply: FastifyReply,
  content: string | Buffer,
): FastifyReply {
  reply.header('cache-control', 'no-cache').header('etag', tagOf(content));
  return isTagKnown(request, reply) && reply.statusCode === 200
    ? reply.code(304).send()
    : reply.send(content);
}

/** The entity tag of a response that depends on this content alone. Weak, because it may be compressed (RFC 9110 §8.8.1). */
export function tagOf(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** Whether the client has the response with this reply's entity tag (RFC 9110 §13.1.2). */
export function isTagKnown(request: FastifyRequest, reply: FastifyReply): boolean {
  const tag = String(reply.getHeader('etag')).replace(/^W\//, '');
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim());
  return known?.some((one) => one === '*' || one.replace(/^W\//, '') === tag) ?? false;
}
