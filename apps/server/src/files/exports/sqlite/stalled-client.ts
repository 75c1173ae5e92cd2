import type { FastifyReply } from 'fastify';

/** How long a client may read nothing of a file before it is disconnected, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Closes the connection of a client that reads nothing for so long, and with it the source of the file. A client that reads slowly
 * stays connected.
 */
export function disconnectWhenStalled(reply: FastifyReply, timeout = TIMEOUT): void {
  // Without a listener Node destroys the socket on timeout; the timeout ends with the response.
  reply.raw.setTimeout(timeout);
}
