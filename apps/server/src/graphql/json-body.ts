import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Parses bodies that were read as text. What would change an object's prototype is refused, as Fastify does. */
export function jsonBodies(
  app: FastifyInstance,
): (request: FastifyRequest, text: string) => Promise<unknown> {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (request, text) =>
    new Promise((resolve, reject) => {
      // It has a callback only.
      void parse(request, text, (error, body) => (error ? reject(error) : resolve(body)));
    });
}
