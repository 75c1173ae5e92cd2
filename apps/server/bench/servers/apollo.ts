import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Register } from '@signatory/register';
import { type PlainContext, plainContext, resolvers, typeDefs } from './plain-resolvers.ts';

/** Apollo Server standalone with its defaults: no limits. */
export async function startApollo(register: Register): Promise<number> {
  const server = new ApolloServer<PlainContext>({ typeDefs, resolvers });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => plainContext(register),
  });
  return Number(new URL(url).port);
}
