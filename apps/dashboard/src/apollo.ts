import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  Observable,
  type OperationVariables,
} from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Speaker } from '@signatory/schema';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { type Failure, QueryFailed } from './failure.ts';
import type { Ask } from './page.ts';
import { elsewhere } from './paths.ts';

/** How the server answers a document in its own process. */
export interface GraphqlExecutor {
  execute(args: {
    document: DocumentNode;
    variables: Record<string, unknown>;
    operationName?: string;
  }): Promise<ExecutionResult>;
}

/** A query that is answered already. */
export interface Answered {
  readonly query: DocumentNode;
  readonly variables: OperationVariables;
  readonly data: unknown;
}

/** Asks over HTTP, once for each question: what a page has fetched, the next finds, beginning with what the server sent. */
export function askOverHttp(answered: readonly Answered[]): Ask {
  const cache = new InMemoryCache({
    possibleTypes: { Speaker: Object.keys(SPEAKERS) },
    typePolicies: {
      // What a participation holds depends on the day its list was asked for, so it is kept in that list, never by id.
      Participation: { keyFields: false },
      Register: { merge: true },
      // Has no id: what one page asked of it must not push out what another did.
      UnnamedSpeaker: { merge: true },
    },
  });
  for (const { query, variables, data } of answered) cache.writeQuery({ query, variables, data });
  // A document that the server does not know, as in development, is sent whole after all.
  const byHash = new PersistedQueryLink({ generateHash: hashOf, useGETForHashedQueries: true });
  const link = byHash.concat(new HttpLink({ uri: elsewhere.graphql }));
  return askThrough(new ApolloClient({ link, cache }));
}

/** Asks within the server's process. Nothing is cached: a page is rendered once. */
export function askInProcess(graphql: GraphqlExecutor): Ask {
  const link = new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        const named = operationName === undefined ? {} : { operationName };
        graphql.execute({ document: query, variables, ...named }).then(
          ({ data = null, errors }) => {
            observer.next({
              data,
              ...(errors && { errors: errors.map((error) => error.toJSON()) }),
            });
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  const defaultOptions = { query: { fetchPolicy: 'no-cache' } } as const;
  return askThrough(
    new ApolloClient({ link, cache: new InMemoryCache(), ssrMode: true, defaultOptions }),
  );
}

function hashOf({ definitions }: DocumentNode): string {
  const name = definitions.flatMap((one) =>
    'operation' in one && one.name ? [one.name.value] : [],
  )[0];
  const hash = name === undefined ? undefined : __PERSISTED__[name];
  if (hash === undefined) throw new Error(`No page asks ${name}.`);
  return hash;
}

function askThrough(client: ApolloClient): Ask {
  return async <Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => {
    try {
      const { data } = await client.query<Data>({ query, variables });
      if (data === undefined) throw new Error('An answer without data and without an error.');
      return data;
    } catch (error) {
      throw new QueryFailed(failureOf(error), error);
    }
  };
}

/** The reader's mistake (400), the server's (500), or one that may pass (503). */
function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const { code, reference } = error.errors[0]?.extensions ?? {};
    return {
      status: STATUS_OF_CODE[String(code)] ?? 500,
      reference: typeof reference === 'string' ? reference : null,
    };
  }
  // No answer, or one that is none of GraphQL's: refused, too many, away. All of that may pass.
  const isOurs = ServerError.is(error) && error.statusCode === 500;
  return { status: isOurs ? 500 : 503, reference: null };
}

// Without the members of a union the cache would find no fragment on it to fit them.
const SPEAKERS: Readonly<Record<NonNullable<Speaker['__typename']>, true>> = {
  Leader: true,
  Body: true,
  UnnamedSpeaker: true,
};

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  SERVICE_UNAVAILABLE: 503,
};
