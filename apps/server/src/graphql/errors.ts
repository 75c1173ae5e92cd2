import type { ApolloServerPlugin } from '@apollo/server';
import {
  Abandoned,
  DatabaseFull,
  QueryTooLong,
  Refused,
  TooMuchAtOnce,
  Unavailable,
} from '@signatory/register';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import { RETRY_AFTER, statusOf } from '../http/refusal.ts';
import type { RequestAccount } from './context.ts';

/** Codes of errors that clients see in full: their own mistakes, and temporary failures. All other errors are masked. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INSUFFICIENT_STORAGE',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
]);

/**
 * Shows clients their own mistakes in full. A failure of the server is masked behind a reference, under which the log has the
 * details. Also sets the HTTP status of a request that was not executed.
 */
export const formatErrors: ApolloServerPlugin<RequestAccount> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, errors, request, response }) {
      if (!errors || response.body.kind !== 'single') return;
      const { costAccount, log, requestId } = contextValue;
      costAccount.fail();
      for (const error of errors) if (!isPublic(error)) log.error({ err: error }, 'masked error');
      response.body.singleResult.errors = errors.map((error) => publicError(error, requestId));
      // GraphQL over HTTP §6.4.1: with application/json a document that does not parse or validate has status 200, because
      // older clients treat any other status as a broken connection.
      const { http } = response;
      const unavailable = causeIn(errors, Unavailable);
      const tooMuch = causeIn(errors, TooMuchAtOnce);
      if (tooMuch) {
        http.status = 429;
        http.headers.set('retry-after', String(tooMuch.retryAfter));
      } else if (unavailable) {
        if (!(unavailable instanceof Abandoned))
          log.warn({ err: unavailable }, 'database unavailable');
        http.status = statusOf(unavailable);
        http.headers.set('retry-after', RETRY_AFTER);
      } else if (
        http.status === 400 &&
        errors.every(isGraphQL) &&
        answersJson(request.http?.headers)
      ) {
        http.status = 200;
      }
    },
  }),
};

/** An error as a client sees it: in full where the client can act on it, else masked behind a reference. */
export function publicError(error: GraphQLError, reference?: string): GraphQLFormattedError {
  const { locations, path, extensions } = error.toJSON();
  const at = { ...(locations && { locations }), ...(path && { path }) };
  if (!isPublic(error)) {
    const where = reference ? ` The server log has the details under ${reference}.` : '';
    return {
      message: `Something went wrong on the server, not in your request.${where}`,
      ...at,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(reference && { reference }) },
    };
  }
  const tokens = tokensIn(error);
  if (tokens !== null) return { ...tooManyTokens(tokens), ...at };
  const { http: _status, stacktrace: _stack, ...rest } = extensions ?? {};
  const limit = causeOf(error, QueryTooLong)?.limit;
  const time = limit === undefined ? {} : { what: 'time', limit };
  return {
    message: messageOf(error),
    ...at,
    extensions: { ...rest, ...time, code: codeOf(error) },
  };
}

/** The limit of tokens, where the parser stopped at it: its error says so in words alone. */
function tokensIn({ message }: GraphQLError): number | null {
  const [, limit] =
    /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message) ?? [];
  return limit === undefined ? null : Number(limit);
}

function tooManyTokens(limit: number): GraphQLFormattedError {
  return {
    message: `This request has more than ${limit} tokens, the limit: request less at a time, in several requests`,
    extensions: { code: 'LIMIT_EXCEEDED', what: 'tokens', limit },
  };
}

function isPublic(error: GraphQLError): boolean {
  return PUBLIC_CODES.has(codeOf(error));
}

type Class<Cause> = abstract new (...given: never[]) => Cause;

/** The cause of an error where that is of a class. */
function causeOf<Cause>(
  { originalError: cause }: GraphQLError,
  type: Class<Cause>,
): Cause | undefined {
  if (cause instanceof type) return cause;
  return cause instanceof GraphQLError ? causeOf(cause, type) : undefined;
}

/** The first such cause of errors. */
function causeIn<Cause>(errors: readonly GraphQLError[], type: Class<Cause>): Cause | undefined {
  return errors.map((error) => causeOf(error, type)).find((cause) => cause !== undefined);
}

const TOLD = [Refused, Unavailable, QueryTooLong, TooMuchAtOnce];

/** What is wrong; for errors of the register with what to do. */
function messageOf({ originalError: cause, message }: GraphQLError): string {
  if (TOLD.some((type) => cause instanceof type)) {
    const { message: what, cure } = cause as Refused | Unavailable | QueryTooLong | TooMuchAtOnce;
    return `${what}: ${cure}`;
  }
  return cause instanceof GraphQLError ? messageOf(cause) : message;
}

/** The code of the innermost error: Apollo Server replaces it where it wraps an error. */
function codeOf({ originalError: cause, extensions }: GraphQLError): unknown {
  if (cause instanceof Refused) return 'BAD_USER_INPUT';
  if (cause instanceof DatabaseFull) return 'INSUFFICIENT_STORAGE';
  if (cause instanceof Unavailable) return 'SERVICE_UNAVAILABLE';
  if (cause instanceof QueryTooLong) return 'LIMIT_EXCEEDED';
  if (cause instanceof TooMuchAtOnce) return 'RATE_LIMITED';
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
