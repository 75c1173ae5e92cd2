import type { DocumentNode } from 'graphql';

/**
 * A parsed GraphQL document that knows the type of its result and of its variables. Clients that accept a
 * `TypedDocumentNode` (Apollo Client, urql, graphql-request) infer both from it.
 */
export interface TypedDocument<Result, Variables> extends DocumentNode {
  /** Never there at run time: it only carries the types. */
  readonly __apiType?: (variables: Variables) => Result;
}
