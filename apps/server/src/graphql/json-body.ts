import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Parses bodies that were read as text. Keys such as `constructor` and `__proto__` are keys like others: nothing here assigns by them. */
export function jsonBodies(
  app: FastifyInstance,
): (request: FastifyRequest, text: string) => Promise<unknown> {
  const parse = app.getDefaultJsonParser('ignore', 'ignore');
  return (request, text) =>
    new Promise((resolve, reject) => {
      // It has a callback only.
      void parse(request, text, (error, body) => (error ? reject(error) : resolve(body)));
    });
}
