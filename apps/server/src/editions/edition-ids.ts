import { type GraphQLFieldResolver, isObjectType } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { contract } from '../graphql/contract.ts';
import { whenResolved } from '../graphql/maybe-promise.ts';
import type { Resolvers } from '../graphql/resolvers/types.generated.ts';
import { idInEdition } from './edition-id.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

const NODE = contract.getType('Node');

/**
 * The resolvers, with every id of an object in an answer from a past edition ending in `@` and its name: a cache that keeps objects by
 * id would else mix what the present and an edition say of one.
 */
export function withEditionIds(resolvers: Resolvers): Resolvers {
  // The generated types say of each field what it gives; here all types with ids are treated alike.
  const byType = { ...resolvers } as Record<string, Record<string, Resolve>>;
  for (const type of Object.values(contract.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some((one) => one === NODE)) continue;
    const own: Resolve = byType[type.name]?.id ?? ((parent) => Object(parent).id);
    const id: Resolve = (parent, args, context, info) =>
      whenResolved(own(parent, args, context, info), (id) =>
        idInEdition(String(id), context.edition),
      );
    byType[type.name] = { ...byType[type.name], id };
  }
  return byType as Resolvers;
}
