import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type * as documents from '../documents.generated.ts';

type Documents = typeof documents;

/**
 * The name of a query that the dashboard asks. A page knows its query by name alone: the documents come with what puts
 * them to the register, which the first page in a browser does without.
 */
export type QueryName = {
  [Name in keyof Documents]: Name extends `${infer Query}Document` ? Query : never;
}[keyof Documents];

export type DataOf<Query extends QueryName> = ResultOf<Documents[`${Query}Document`]>;

export type VariablesFor<Query extends QueryName> = VariablesOf<Documents[`${Query}Document`]>;

/** Puts a query to the register. Throws `QueryFailed` where there is no answer to show. */
export type Ask = <Query extends QueryName>(
  query: Query,
  variables: VariablesFor<Query>,
) => Promise<DataOf<Query>>;
