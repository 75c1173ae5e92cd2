import { createServer } from 'node:http';
import type { Register } from '@signatory/register';
import { createSchema, createYoga } from 'graphql-yoga';
import { portOf } from './listening.ts';
import { plainContext, resolvers, typeDefs } from './plain-resolvers.ts';

/** GraphQL Yoga on `node:http` with its defaults, without its log. */
export function startYoga(register: Register): Promise<number> {
  const yoga = createYoga({
    schema: createSchema({ typeDefs, resolvers }),
    context: () => plainContext(register),
    logging: false,
  });
  return portOf(createServer((request, response) => yoga(request, response)));
}
