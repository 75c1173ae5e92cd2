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

/** Asks a query that must be answered whole. Throws `Refusal` where the client or the hour is at fault. */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Executes in a context that is made already. */
export async function execute(
  apollo: ApolloServer<Context>,
  context: Context,
  { document, variables, operationName }: Parameters<Execute>[0],
): Promise<ExecutionResult> {
  const { body } = await apollo.executeOperation(
    { query: document, variables, ...(operationName && { operationName }) },
    { contextValue: context },
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

/** Asks for one request, each question in a context of its own, so that a long export keeps nothing in memory. */
export function askFor(
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  request: RequestFacts,
): Ask {
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
  SERVICE_UNAVAILABLE: 503,
};
