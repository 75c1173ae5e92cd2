import type { ApolloServer } from '@apollo/server';
import type { TypedDocument } from '@signatory/schema/documents';
import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql';
import { Refusal } from '../http/refusal.ts';
import type { Context, CreateContext, RequestFacts } from './context.ts';

/** Executes a query inside the process, with the same context, limits and masking as over HTTP. Errors have no locations. */
export type Execute = (args: {
  document: DocumentNode | string;
  variables: Record<string, unknown>;
  operationName?: string;
}) => Promise<ExecutionResult>;

/** Runs a query of ours and gives its data. Throws `Refusal` where the client is at fault or the database is unavailable, else `Error`. */
export type RunQuery = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Executes in an existing context. */
export async function execute(
  apollo: ApolloServer<Context>,
  context: Context,
  { document, variables, operationName }: Parameters<Execute>[0],
): Promise<ExecutionResult> {
  const { body } = await apollo.executeOperation(
    { query: document, variables, ...(operationName && { operationName }) },
    // A copy: an operation may be answered from another edition.
    { contextValue: { ...context } },
  );
  if (body.kind !== 'single') throw new Error('incremental delivery is not supported');
  const { errors, ...result } = body.singleResult;
  if (!errors) return result;
  return {
    ...result,
    errors: errors.map(
      ({ message, path, extensions }) =>
        new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) }),
    ),
  };
}

/** Runs queries for one request, each in a context of its own, so that a long export does not fill its loaders. */
export function queryRunner(
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  request: RequestFacts,
): RunQuery {
  return async <Data, Variables extends Record<string, unknown>>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ) => {
    const { data, errors } = await execute(apollo, createContext(request), { document, variables });
    for (const { message, extensions } of errors ?? []) {
      const status = STATUS_OF_CODE[String(extensions.code)];
      throw status ? new Refusal(status, message) : new Error(message);
    }
    // Without errors the result is of the type that was generated from the document.
    return data as Data;
  };
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};
