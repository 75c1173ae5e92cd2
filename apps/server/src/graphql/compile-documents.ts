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

/** The how manieth time a document is asked for it is compiled: that takes as long as an execution or two. */
const COMPILED_AT = 2;

/**
 * Executes documents that are asked again as compiled code. It is trusted with nothing but whole answers: variables are read
 * by graphql-js, and where anything goes wrong graphql-js executes the operation, as if there were no compiler, and tells
 * what. It can, since a query changes nothing.
 */
export function compileDocuments(): ApolloServerPlugin<Context> {
  // Kept as long as Apollo Server keeps the document, which it has parsed and validated.
  const known = new WeakMap<DocumentNode, { asked: number; compiled?: CompiledQuery | null }>();
  const compiledOf = (document: DocumentNode, schema: GraphQLSchema): CompiledQuery | null => {
    const entry = known.get(document) ?? { asked: 0 };
    known.set(document, entry);
    entry.asked += 1;
    if (entry.asked < COMPILED_AT) return null;
    if (entry.compiled === undefined) entry.compiled = compile(schema, document);
    return entry.compiled;
  };
  return {
    requestDidStart: async () => ({
      async responseForOperation({ contextValue, document, operation, request, schema }) {
        // Without an operation the name given is of none, which graphql-js tells.
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
