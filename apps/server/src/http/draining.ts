import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

const draining = new WeakSet<Server>();

/**
 * From now on `/readyz` says 503, and each response closes its connection, so that readers go elsewhere. All else is answered as
 * before. Closing a server begins with it.
 */
export function drain(app: FastifyInstance): void {
  draining.add(app.server);
}

export function isDraining(app: FastifyInstance): boolean {
  return draining.has(app.server);
}
