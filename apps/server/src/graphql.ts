import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { sdl } from '@signatory/schema/sdl';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context, CreateContext } from './context.ts';
import { tellErrors, told } from './errors.ts';
import { sendWithTag } from './etag.ts';
import { LIMITS, limitCost, withinLimits } from './limits.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** Makes the GraphQL server, started: it executes for HTTP and for the pages alike. */
export async function createApollo(log: FastifyBaseLogger): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: sdl,
    resolvers: resolvers,
    logger: log,
    // Said outright, so that NODE_ENV decides neither.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // main.ts stops the whole server, in the right order.
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [withinLimits],
    validationOptions: { maxErrors: LIMITS.errors },
    formatError: (_, error) => told(error instanceof GraphQLError ? error : new GraphQLError('')),
    plugins: [
      limitCost,
      tellErrors,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Answers GraphQL over HTTP at `/graphql`: POST with JSON, and GET and HEAD for queries, with an ETag. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, String(value));
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    // A GET can only read, what it reads is open to all, and no cookie or key comes with it: nothing is to be forged.
    if (method === 'GET') headers.set('apollo-require-preflight', 'read');
    const { search } = new URL(request.url, 'http://localhost');
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search, body: request.body },
      context: async () => createContext(request),
    });
    for (const [name, value] of response.headers) reply.header(name, value);
    reply.code(response.status ?? 200);
    if (response.body.kind !== 'complete') throw new Error('an answer in parts, which none asked');
    return method === 'GET'
      ? sendWithTag(request, reply, response.body.string)
      : reply.send(response.body.string);
  };

  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answer, errorHandler: refuse });
  app.route({
    method: ['DELETE', 'PATCH', 'PUT'],
    url: '/graphql',
    errorHandler: refuse,
    handler: async (_, reply) => {
      reply.header('allow', 'GET, HEAD, POST');
      throw Object.assign(new Error('Ask with GET or POST.'), { statusCode: 405 });
    },
  });
}

/** Tells in GraphQL's form what was wrong with a request that did not reach it: no JSON, too long, another media type. */
function refuse(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const status = error.statusCode ?? 500;
  const ours = status >= 500;
  if (ours) request.log.error({ err: error }, 'masked error');
  const code = ours ? undefined : 'BAD_REQUEST';
  const shown = told(new GraphQLError(error.message, { extensions: { code } }), request.id);
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [shown] });
}
