import type { Register } from '@signatory/register';
import Fastify from 'fastify';
import { createSchema } from 'graphql-yoga';
import mercurius from 'mercurius';
import { plainContext, resolvers, typeDefs } from './plain-resolvers.ts';

/** Mercurius, which compiles a query that was asked once. */
export async function startMercurius(register: Register): Promise<number> {
  const app = Fastify();
  await app.register(mercurius, {
    schema: createSchema({ typeDefs, resolvers }),
    context: () => plainContext(register),
    jit: 1,
  });
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}
