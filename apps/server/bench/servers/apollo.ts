import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { Register } from '@signatory/register';
import { portOf } from './listening.ts';
import { type PlainContext, plainContext, resolvers, typeDefs } from './plain-resolvers.ts';

/** Apollo Server with its defaults, no limits, behind `node:http`: what its own HTTP server needs besides is not installed (0079). */
export async function startApollo(register: Register): Promise<number> {
  const apollo = new ApolloServer<PlainContext>({ typeDefs, resolvers });
  await apollo.start();
  return portOf(
    createServer(async (request, response) => {
      const { body, headers, status } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: await asked(request),
        context: async () => plainContext(register),
      });
      response.writeHead(status ?? 200, Object.fromEntries(headers));
      response.end(body.kind === 'complete' ? body.string : '');
    }),
  );
}

async function asked(request: IncomingMessage) {
  const { method = 'GET', url = '/' } = request;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const body: unknown = method === 'POST' ? JSON.parse(await text(request)) : undefined;
  return { method, headers, search: new URL(url, 'http://localhost').search, body };
}
