import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Desk } from '@signatory/register/desk';
import { deskSdl } from '@signatory/schema/desk-sdl';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Config } from '../../config.ts';
import { formatErrors, publicError } from '../../graphql/errors.ts';
import { jsonBodies } from '../../graphql/json-body.ts';
import { LIMITS, limitCost, withinLimits } from '../../graphql/limits/request-limits.ts';
import { Budget } from '../../http/cost-budget.ts';
import { originOfDesk } from '../door/guard.ts';
import { sessionIn } from '../door/session-cookie.ts';
import { linkAddress } from '../sign-in/serve.ts';
import { type DeskContext, deskContext } from './context.ts';
import { resolvers } from './resolvers.ts';

/** The most that a request may hold, in bytes: a draft or an article with its surroundings, as JSON writes it. */
const BODY = 2_500_000;

/** How often one person may ask in a minute: more than anybody types. */
const REQUESTS = 1_200;
const WINDOW = 60_000;

const TYPE = 'application/json; charset=utf-8';

/** Serves `/desk/graphql` to those who are signed in: POST with JSON alone. Neither documents nor answers are kept. */
export function serveDeskGraphql(
  door: FastifyInstance,
  desk: Desk,
  apollo: ApolloServer<DeskContext>,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): void {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const requests = new Budget(REQUESTS, WINDOW, () => performance.now());
  const json = jsonBodies(door);

  door.post('/graphql', { bodyLimit: BODY }, async (request, reply) => {
    const session = sessionIn(request, isSecure);
    const person = session === null ? null : await desk.signIn.personOf(session);
    if (session === null || !person)
      return refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in to the desk first.');
    if (requests.emptyFor(person.id) > 0)
      return refuse(reply, 429, 'RATE_LIMITED', 'Too many requests in a minute. Wait a moment.');
    requests.spend(person.id, 1);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([
          ['content-type', request.headers['content-type'] ?? ''],
          ['accept', request.headers.accept ?? '*/*'],
        ]),
        search: '',
        body: await json(request, String(request.body)),
      },
      context: async () =>
        deskContext({
          desk,
          person,
          session,
          addressOf: (secret) => linkAddress(originOfDesk(publicUrl, request), secret),
          costAccount: request.costAccount,
          log: request.log,
          requestId: request.id,
        }),
    });
    for (const [name, value] of response.headers) reply.header(name, value);
    if (response.body.kind !== 'complete') throw new Error('incremental delivery is not supported');
    return reply.code(response.status ?? 200).send(response.body.string);
  });
  // Else the pages would answer.
  door.route({
    method: ['GET', 'DELETE', 'PATCH', 'PUT'],
    url: '/graphql',
    handler: async (_, reply) => {
      reply.header('allow', 'POST');
      return refuse(reply, 405, 'BAD_REQUEST', 'Send a POST.');
    },
  });
}

/** Creates and starts the GraphQL server of a desk. */
export async function deskApollo(log: FastifyBaseLogger): Promise<ApolloServer<DeskContext>> {
  const apollo = new ApolloServer<DeskContext>({
    typeDefs: deskSdl,
    resolvers,
    logger: log,
    // Set explicitly, so that neither depends on NODE_ENV.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [withinLimits],
    validationOptions: { maxErrors: LIMITS.errors },
    formatError: (_, error) =>
      publicError(error instanceof GraphQLError ? error : new GraphQLError('')),
    plugins: [
      limitCost,
      formatErrors,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .type(TYPE)
    .send({ errors: [{ message, extensions: { code } }] });
}
