import type { FastifyReply } from 'fastify';

/** How long a client may take nothing of a file before it is let go: milliseconds. */
const PATIENCE = 30_000;

/**
 * Ends the connection of a client that takes nothing for so long, and with it what the file is read from: however slowly one
 * reads, only who stopped reading is let go.
 */
export function letGoWhenStalled(reply: FastifyReply, patience = PATIENCE): void {
  // Without a listener Node destroys the socket itself; it forgets the time when the answer is done.
  reply.raw.setTimeout(patience);
}
