import { ApolloClient, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Speaker } from '@signatory/schema';
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import { elsewhere } from '../address/paths.ts';
import type { OptionNodeFragment } from '../documents.generated.ts';
import * as documents from '../documents.generated.ts';
import { type Failure, noDetails, QueryFailed, type Refusal } from './failure.ts';
import type { Ask, DataOf, QueryName, VariablesFor } from './queries.ts';

/** Executes a document in the process of the server. */
export interface GraphqlExecutor {
  execute(args: {
    document: string;
    variables: Record<string, unknown>;
    operationName?: string;
    /** The state of the record to answer from; null: the present; absent: that of the page. */
    knownOn?: string | null;
  }): Promise<ExecutionResult>;
}

/** A query with its result, for the first cache entries. */
export interface CachedQuery {
  readonly query: QueryName;
  readonly variables: OperationVariables;
  readonly data: unknown;
}

/**
 * Queries over HTTP with a cache for each state of the record that is asked, by `knownOn`. That of the page begins with the results
 * that the server sent with it.
 */
export function askOverHttp(cached: readonly CachedQuery[], ofPage: string | null): Ask {
  const clients = new Map([[ofPage, askKnownOn(ofPage, cached)]]);
  return (query, variables, knownOn = ofPage) => {
    const ask = clients.get(knownOn) ?? askKnownOn(knownOn, []);
    clients.set(knownOn, ask);
    return ask(query, variables);
  };
}

function askKnownOn(knownOn: string | null, cached: readonly CachedQuery[]): Ask {
  const cache = browserCache();
  for (const { query, variables, data } of cached) {
    cache.writeQuery({ query: documentOf(query), variables, data });
  }
  // The full document is sent where the server does not know the hash, as in development.
  const byHash = new PersistedQueryLink({ generateHash: hashOf, useGETForHashedQueries: true });
  const link = byHash.concat(new HttpLink({ uri: elsewhere.graphqlKnownOn(knownOn) }));
  return askThrough(new ApolloClient({ link, cache }));
}

/** Stores objects by id. The id of a participation contains its day. */
export function browserCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Node: Object.keys(NODES), Speaker: Object.keys(SPEAKERS) },
    typePolicies: {
      // These have no id: without a merge the fields of one page would replace those of another.
      Coverage: { merge: true },
      Register: { merge: true },
      RegisterCounts: { merge: true },
      UnnamedSpeaker: { merge: true },
    },
  });
}

/** Queries within the server's process. Nothing is cached: a page is rendered once. */
export function askInProcess(graphql: GraphqlExecutor): Ask {
  return async <Query extends QueryName>(
    query: Query,
    variables: VariablesFor<Query>,
    knownOn?: string | null,
  ) => {
    const edition = knownOn === undefined ? {} : { knownOn };
    const document = withTypenames(query);
    const { data, errors } = await graphql
      .execute({ document, variables, operationName: query, ...edition })
      .catch((error: unknown) => {
        throw new QueryFailed({ status: 503, ...noDetails }, error);
      });
    const [error] = errors ?? [];
    if (error) throw new QueryFailed(failureOfAnswer(error), error);
    if (!data) throw new Error('An answer without data and without an error.');
    // The server validates a document before it answers, and so has checked what its type says.
    return data as DataOf<Query>;
  };
}

const typed = new Map<QueryName, string>();
const transforming = new InMemoryCache();

/** The text of a document as a client sends it, made once. */
function withTypenames(query: QueryName): string {
  const document = typed.get(query) ?? print(transforming.transformDocument(documentOf(query)));
  typed.set(query, document);
  return document;
}

function askThrough(client: ApolloClient): Ask {
  return async <Query extends QueryName>(
    query: Query,
    variables: VariablesFor<Query>,
    knownOn?: string | null,
  ) => {
    try {
      const document: TypedDocumentNode<DataOf<Query>, OperationVariables> = documentOf(query);
      const { data } = await client.query({
        query: document,
        variables,
        context: { knownOn },
      });
      if (data === undefined) throw new Error('An answer without data and without an error.');
      return data;
    } catch (error) {
      throw new QueryFailed(failureOf(error), error);
    }
  };
}

function documentOf(query: QueryName): DocumentNode {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every query is asked by its name from here
  return documents[`${query}Document`];
}

function hashOf({ definitions }: DocumentNode): string {
  const [operation] = definitions;
  const name = operation && 'operation' in operation ? operation.name?.value : undefined;
  const hash = name === undefined ? undefined : __PERSISTED__[name];
  if (hash === undefined) throw new Error(`No page asks ${name}.`);
  return hash;
}

/** The reader's mistake (400), the server's (500), or one that may pass (503). */
function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error) && error.errors[0]) return failureOfAnswer(error.errors[0]);
  // No response, or none of GraphQL: refused, rate limited, unreachable. All of these may be temporary.
  const isOurs = ServerError.is(error) && error.statusCode === 500;
  return { status: isOurs ? 500 : 503, ...noDetails };
}

function failureOfAnswer({ message, extensions }: AnsweredError): Failure {
  const { code, reference, asked, lastDay, refused } = extensions ?? {};
  const isBeyond = typeof asked === 'string' && typeof lastDay === 'string';
  return {
    status: STATUS_OF_CODE[String(code)] ?? 500,
    reference: typeof reference === 'string' ? reference : null,
    beyond: isBeyond ? { asked, lastDay } : null,
    refused: Array.isArray(refused) ? refused.map(refusalOf) : [],
    isCursor: /\bcursor\b/.test(message),
    isTooMuch: code === 'LIMIT_EXCEEDED',
  };
}

interface AnsweredError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The extensions of an error about an argument. Fields of filters have the names of URL parameters. */
function refusalOf({ argument, value, near }: Record<string, unknown>): Refusal {
  const [parameter = ''] = String(argument).split('.').slice(-1);
  return { parameter, value: String(value), near: Array.isArray(near) ? near.map(String) : [] };
}

// The cache needs the types of interfaces and unions to match fragments on them.
const NODES: Readonly<Record<OptionNodeFragment['__typename'], true>> = {
  Accord: true,
  Act: true,
  Announcement: true,
  Body: true,
  Country: true,
  Edition: true,
  EditionChange: true,
  Leader: true,
  Office: true,
  OfficeOn: true,
  Participation: true,
  Revision: true,
  RoleHeld: true,
  Source: true,
  Statement: true,
  Wording: true,
};

const SPEAKERS: Readonly<Record<NonNullable<Speaker['__typename']>, true>> = {
  Leader: true,
  Body: true,
  UnnamedSpeaker: true,
};

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  SERVICE_UNAVAILABLE: 503,
};
