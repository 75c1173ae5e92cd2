import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { RequestAccount } from '../context.ts';
import { costOf } from './cost.ts';
import { MEASURES, sizesOf } from './document-size.ts';

/**
 * Limits of one request. Usual requests stay below: full introspection is 15 deep and has 227 fields, the largest page
 * of the dashboard has 562 fields, another has a cost of 17,000, a page of 100 statements with all their fields 4,600, all facets
 * and a histogram 9,000.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 100_000,
  /** Lexical tokens of the document. */
  tokens: 1_500,
  /** Depth of nested fields, fragments expanded. */
  depth: 20,
  /** Number of fields, fragments expanded. */
  selections: 700,
  aliases: 60,
  directives: 50,
  /** Errors reported for one document. */
  errors: 5,
  /** What `costOf` estimates. */
  cost: 25_000,
  /** Depth of nested objects and lists in the variables. */
  nesting: 20,
} as const;

/** Validation rule: refuses a document over the limits, and strings that PostgreSQL cannot store. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const size of sizesOf(document)) {
        for (const measure of MEASURES) {
          if (size[measure] > LIMITS[measure]) {
            context.reportError(exceeded(measure, size[measure], LIMITS[measure]));
          }
        }
      }
    },
    StringValue(node) {
      if (!isClean(node.value)) context.reportError(unclean(node.value));
    },
  };
}

/**
 * Refuses, once the variables are known and before anything runs, an operation over the cost limit or with unclean strings.
 * Reports the cost to clients that send `extensions: { cost: true }`.
 */
export const limitCost: ApolloServerPlugin<RequestAccount> = {
  requestDidStart: async () => ({
    async didResolveOperation({ contextValue, document, operation, request, schema }) {
      checkVariables(request.variables, 0);
      // No operation has the given name: nothing runs.
      if (!operation) return;
      const cost = costOf(document, operation, request.variables ?? {}, schema);
      if (cost > LIMITS.cost) throw exceeded('cost', cost, LIMITS.cost);
      contextValue.costAccount.add(operation.name?.value, cost);
    },
    async willSendResponse({ contextValue, request, response }) {
      if (request.extensions?.cost !== true || response.body.kind !== 'single') return;
      const cost = { cost: contextValue.costAccount.cost, limit: LIMITS.cost };
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, cost };
    },
  }),
};

function checkVariables(value: unknown, nesting: number): void {
  if (typeof value === 'string' && !isClean(value)) throw unclean(value);
  if (typeof value !== 'object' || value === null) return;
  if (nesting > LIMITS.nesting) throw exceeded('nesting of variables', nesting, LIMITS.nesting);
  for (const inner of Object.values(value)) checkVariables(inner, nesting + 1);
}

/** Whether a string can be stored and compared: PostgreSQL accepts no NUL, and UTF-8 has no lone surrogates. */
function isClean(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function unclean(text: string): GraphQLError {
  return new GraphQLError(
    `${JSON.stringify(text.slice(0, 40))} contains a NUL character or a lone surrogate: remove it`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}

function exceeded(what: string, value: number, limit: number): GraphQLError {
  return new GraphQLError(
    `The ${what} of this request is ${value}, the limit is ${limit}: request less at a time, with smaller pages or in several requests`,
    { extensions: { code: 'LIMIT_EXCEEDED', what, asked: value, limit, http: { status: 400 } } },
  );
}
