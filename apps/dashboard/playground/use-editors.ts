import { useGraphiQL } from '@graphiql/react';

/** The editors of the query, of its variables and of its answer, each undefined until it is there. */
export function useEditors() {
  return useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => ({
    queryEditor,
    variableEditor,
    responseEditor,
  }));
}
