import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';

/** A document is compiled at its second use: compiling takes as long as one or two executions. */
const COMPILED_AT = 2;

/**
 * Executes documents that are used more than once as compiled code. Only complete answers are taken from it: graphql-js reads
 * the variables, and if anything fails, graphql-js executes the operation again and reports the errors. That is safe, because
 * queries change nothing.
 */
export function compileDocuments(): ApolloServerPlugin<Context> {
  // Kept as long as Apollo Server keeps the document, which it has parsed and validated.
  const known = new WeakMap<DocumentNode, { uses: number; compiled?: CompiledQuery | null }>();
  const compiledOf = (document: DocumentNode, schema: GraphQLSchema): CompiledQuery | null => {
    const entry = known.get(document) ?? { uses: 0 };
    known.set(document, entry);
    entry.uses += 1;
    if (entry.uses < COMPILED_AT) return null;
    if (entry.compiled === undefined) entry.compiled = compile(schema, document);
    return entry.compiled;
  };
  return {
    requestDidStart: async () => ({
      async responseForOperation({ contextValue, document, operation, request, schema }) {
        // No operation has the given name, which graphql-js reports.
        if (!operation) return null;
        const compiled = compiledOf(document, schema);
        const variables = compiled && variablesOf(schema, operation, request.variables);
        if (!compiled || !variables) return null;
        const { data, errors } = await compiled.query(undefined, contextValue, variables);
        if (errors || !data) return null;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data } },
        };
      },
    }),
  };
}

/** The compiler errs on conditions in a fragment that is spread twice; and of several operations it would take one. */
function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const operations = document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ).length;
  let conditions = 0;
  visit(document, {
    Directive() {
      conditions += 1;
    },
  });
  if (operations !== 1 || conditions > 0) return null;
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled) ? compiled : null;
}

/** The variables with their defaults; null where one is wrong. */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> | null {
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced ?? null;
}
