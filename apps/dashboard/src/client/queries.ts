import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type * as documents from '../documents.generated.ts';

type Documents = typeof documents;

/**
 * The name of a query of the dashboard. A page knows its query by name only: the documents are loaded with the client, which the
 * first page in a browser does not need.
 */
export type QueryName = {
  [Name in keyof Documents]: Name extends `${infer Query}Document` ? Query : never;
}[keyof Documents];

export type DataOf<Query extends QueryName> = ResultOf<Documents[`${Query}Document`]>;

export type VariablesFor<Query extends QueryName> = VariablesOf<Documents[`${Query}Document`]>;

/**
 * Sends a query to the register, to the state of the record that `knownOn` names: null is the present, none that of the page. Throws
 * `QueryFailed`.
 */
export type Ask = <Query extends QueryName>(
  query: Query,
  variables: VariablesFor<Query>,
  knownOn?: string | null,
) => Promise<DataOf<Query>>;
