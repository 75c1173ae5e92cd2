import { Refused } from '@signatory/register';
import { type ASTNode, GraphQLError, type GraphQLFieldResolver, GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';
import type { Resolvers } from './resolvers/types.generated.ts';

type FieldResolver = GraphQLFieldResolver<unknown, Context>;
type TypeResolvers = GraphQLScalarType | Readonly<Record<string, FieldResolver>>;

/** What the register or the server refuses, as a client is told it: what is wrong, and the cure. */
export function refusal({ message, cure }: Refused, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(`${message}: ${cure}`, {
    ...(nodes && { nodes }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * Has every resolver throw refusals as GraphQL errors. Left to themselves they would reach the client without their place
 * in the query: graphql-js takes an error with a `path` for one that it has located, and a `Refused` has a path of its
 * own kind.
 */
export function tellRefusals(resolvers: Resolvers): Record<string, TypeResolvers> {
  // The generated types know each field's own parent and arguments; here all are passed on unseen.
  const types = Object.entries(resolvers as Record<string, TypeResolvers>);
  return Object.fromEntries(
    types.map(([name, type]) => [
      name,
      type instanceof GraphQLScalarType
        ? type
        : Object.fromEntries(
            Object.entries(type).map(([field, resolve]) => [field, telling(resolve)]),
          ),
    ]),
  );
}

function telling(resolve: FieldResolver): FieldResolver {
  return (...args) => {
    try {
      const value = resolve(...args);
      return value instanceof Promise ? value.catch(rethrow) : value;
    } catch (error) {
      return rethrow(error);
    }
  };
}

function rethrow(error: unknown): never {
  throw error instanceof Refused ? refusal(error) : error;
}
