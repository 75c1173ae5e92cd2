import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { sdl } from '@signatory/schema/sdl';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ResponseCache } from '../cache/response-cache.ts';
import type { Config } from '../config.ts';
import { editionOfIds } from '../editions/edition-of-ids.ts';
import { sendWithTag } from '../http/etag.ts';
import { originOf } from '../http/origin.ts';
import { busy } from '../http/rate-limit.ts';
import { RETRY_AFTER, refusalOf, tooLarge } from '../http/refusal.ts';
import { answerText } from './answer-text.ts';
import { compileDocuments } from './compile-documents.ts';
import type { Context, CreateContext } from './context.ts';
import { DocumentStore } from './document-store.ts';
import { formatErrors, publicError } from './errors.ts';
import { httpRequest } from './http-request.ts';
import { takeTurns } from './in-turns.ts';
import { jsonBodies } from './json-body.ts';
import { limitLarge } from './limits/large-operations.ts';
import { LIMITS, limitCost, withinLimits } from './limits/request-limits.ts';
import { operationTypeExists, refuseWritingByGet } from './operation-types.ts';
import type { Persisted } from './persisted-documents.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** Creates and starts the GraphQL server, which executes operations of HTTP requests and of pages; `persisted` ones go before others. */
export async function createApollo(
  log: FastifyBaseLogger,
  persisted: Persisted,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: sdl,
    resolvers: resolvers,
    logger: log,
    // Set explicitly, so that neither depends on NODE_ENV.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // main.ts stops the whole server, in the right order.
    stopOnTerminationSignals: false,
    persistedQueries: false,
    documentStore: new DocumentStore(),
    stringifyResult: answerText,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [withinLimits, operationTypeExists],
    validationOptions: { maxErrors: LIMITS.errors },
    formatError: (_, error) =>
      publicError(error instanceof GraphQLError ? error : new GraphQLError('')),
    plugins: [
      editionOfIds,
      limitCost,
      limitLarge(),
      formatErrors,
      refuseWritingByGet,
      takeTurns(new Set(persisted.values())),
      compileDocuments(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/**
 * Serves GraphQL over HTTP at `/graphql`: POST with JSON, and GET and HEAD for queries, with an ETag. A persisted document may be
 * named by its hash. Responses without errors are stored in `cache`; nothing else is answered while the server is overloaded.
 */
export function serveGraphql(
  app: FastifyInstance,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  persisted: Persisted,
  cache: ResponseCache,
  isOverloaded: () => boolean,
): void {
  // The body is part of the cache key as text, and is parsed only on a cache miss.
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_, text, done) =>
    done(null, text),
  );
  const json = jsonBodies(app);
  const answer = cache.answer(dependsOn(publicUrl), async (request, reply) => {
    if (isOverloaded()) throw busy();
    await request.edition.enter().catch((error: unknown) => {
      throw refusalOf(error);
    });
    if (typeof request.body === 'string') request.body = await json(request, request.body);
    const httpGraphQLRequest = httpRequest(request, persisted);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => createContext(request),
    });
    for (const [name, value] of response.headers) reply.header(name, value);
    reply.code(response.status ?? 200);
    if (response.body.kind !== 'complete') throw new Error('incremental delivery is not supported');
    return httpGraphQLRequest.method === 'GET'
      ? sendWithTag(request, reply, response.body.string)
      : reply.send(response.body.string);
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { cacheable: true, knownOn: 'graphql' },
    // Its media type and its status are by what the request accepts (RFC 9110 §12.5.5).
    onRequest(_, reply, next) {
      reply.header('vary', 'accept');
      next();
    },
    handler: answer,
    errorHandler: refuse,
  });
  app.route({
    method: ['DELETE', 'PATCH', 'PUT'],
    url: '/graphql',
    errorHandler: refuse,
    handler: async (_, reply) => {
      reply.header('allow', 'GET, HEAD, POST');
      throw Object.assign(new Error('Use GET or POST.'), { statusCode: 405 });
    },
  });
}

/**
 * What a response depends on beside URL and body, which contain document, variables and operation name. Citations contain the
 * origin.
 */
function dependsOn(publicUrl: string | null) {
  return (request: FastifyRequest): readonly (string | undefined)[] => {
    const { accept, 'content-type': type } = request.headers;
    return [accept, type, originOf(publicUrl, request) ?? undefined, request.edition.cacheKey];
  };
}

/** A GraphQL error response for a request that was refused before execution: malformed, too large, over a limit, server overloaded. */
function refuse(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  if (error instanceof GraphQLError) {
    reply
      .code(400)
      .type(JSON_TYPE)
      .send({ errors: [publicError(error, request.id)] });
    return;
  }
  const status = error.statusCode ?? 500;
  const code = CODE_OF_STATUS[status] ?? (status >= 500 ? undefined : 'BAD_REQUEST');
  if (code === undefined) request.log.error({ err: error }, 'masked error');
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  const message =
    status === 415
      ? 'Send JSON, with content-type: application/json.'
      : (tooLarge(error, request) ?? error.message);
  const shown = publicError(new GraphQLError(message, { extensions: { code } }), request.id);
  reply
    .code(status)
    .type(JSON_TYPE)
    .send({ errors: [shown] });
}

const JSON_TYPE = 'application/json; charset=utf-8';

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
};
