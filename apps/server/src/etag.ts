import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Sends a text that a client may keep but must ask about each time (RFC 9111 §5.2.2.4), or 304 where it has it. The tag
 * is weak: the same text may go out compressed or not (RFC 9110 §8.8.1).
 */
export function sendWithTag(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
): FastifyReply {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim());
  const isKnown = known?.some((one) => one === '*' || one.replace(/^W\//, '') === tag.slice(2));
  return isKnown && reply.statusCode === 200 ? reply.code(304).send() : reply.send(text);
}
