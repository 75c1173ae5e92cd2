import type { ApolloServerPlugin } from '@apollo/server';
import { Refused } from '@signatory/register';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import type { Context } from './context.ts';

/** What clients can get wrong. Errors with any other code, or with none, are ours. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * Tells clients their own mistakes in full and of ours nothing but a reference, under which the log has the rest; and
 * chooses the status of a request that was not executed.
 */
export const tellErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, errors, request, response }) {
      if (!errors || response.body.kind !== 'single') return;
      const { log, requestId } = contextValue;
      for (const error of errors) if (!isClients(error)) log.error({ err: error }, 'masked error');
      response.body.singleResult.errors = errors.map((error) => told(error, requestId));
      // GraphQL over HTTP §6.4.1: application/json answers 200 for a document that does not parse or validate, since
      // older clients take any other status for a broken connection.
      const { http } = response;
      if (http.status === 400 && errors.every(isGraphQL) && answersJson(request.http?.headers)) {
        http.status = 200;
      }
    },
  }),
};

/** An error as a client may see it: whole where it is the client's own, else masked behind a reference. */
export function told(error: GraphQLError, reference?: string): GraphQLFormattedError {
  const { locations, path, extensions } = error.toJSON();
  const at = { ...(locations && { locations }), ...(path && { path }) };
  if (!isClients(error)) {
    const where = reference ? ` The log has it under ${reference}.` : '';
    return {
      message: `Something went wrong on the server, not in your request.${where}`,
      ...at,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(reference && { reference }) },
    };
  }
  const { http: _status, stacktrace: _stack, ...rest } = extensions ?? {};
  return { message: messageOf(error), ...at, extensions: { ...rest, code: codeOf(error) } };
}

function isClients(error: GraphQLError): boolean {
  return CLIENT_CODES.has(codeOf(error));
}

/** What is wrong, and for what the register refuses the cure as well. */
function messageOf({ originalError: cause, message }: GraphQLError): string {
  if (cause instanceof Refused) return `${cause.message}: ${cause.cure}`;
  return cause instanceof GraphQLError ? messageOf(cause) : message;
}

/** The code given nearest to the cause: Apollo Server puts its own over it where it wraps an error. */
function codeOf({ originalError: cause, extensions }: GraphQLError): unknown {
  if (cause instanceof Refused) return 'BAD_USER_INPUT';
  return (cause instanceof GraphQLError ? codeOf(cause) : undefined) ?? extensions.code;
}

function isGraphQL(error: GraphQLError): boolean {
  return codeOf(error) !== 'BAD_REQUEST';
}

function answersJson(headers: { get(name: string): string | undefined } | undefined): boolean {
  const negotiator = new Negotiator({ headers: { accept: headers?.get('accept') } });
  const types = ['application/json', 'application/graphql-response+json'];
  return negotiator.mediaType(types) === 'application/json';
}
