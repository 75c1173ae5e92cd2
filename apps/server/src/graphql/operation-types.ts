import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Context } from './context.ts';

/** Marks these errors in `extensions.reason`. */
const ONLY_READ = 'ONLY_READ';

/** Validation rule: an operation is of a type that the schema has (GraphQL, “Operation Type Existence”). */
export function operationTypeExists(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`The register is read-only and has no ${node.operation}s: send a query`, {
          nodes: node,
          extensions: { reason: ONLY_READ },
        }),
      );
    },
  };
}

/** Answers 405 to a GET that asks for a mutation or subscription (GraphQL over HTTP, “GET”). */
export const refuseWritingByGet: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ errors, request, response }) {
      if (request.http?.method !== 'GET') return;
      if (!errors?.some(({ extensions }) => extensions.reason === ONLY_READ)) return;
      response.http.status = 405;
      response.http.headers.set('allow', 'GET, HEAD, POST');
    },
  }),
};
