import { earliestDay, latestDay, type PartialDate, RefusedValue } from '@signatory/register';
import {
  type GraphQLFieldResolver,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import { contract } from '../contract.ts';
import type { Resolvers } from '../resolvers/types.generated.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, Context, Arguments>;

/**
 * Throws `RefusedValue` for a range that ends before it begins. `prefix` comes before the names of both arguments in the message,
 * such as `filter.`.
 */
export function refuseReversed(
  from: PartialDate | null,
  to: PartialDate | null,
  prefix: string,
): void {
  if (from === null || to === null || earliestDay(from) <= latestDay(to)) return;
  throw new RefusedValue(
    `${prefix}from is ${from}, which is later than ${prefix}to, ${to}`,
    'give the earlier date as from',
  );
}

/**
 * The resolvers, which refuse an empty list in an optional argument or in a filter, because nothing would match it. A required
 * list, such as that of `Query.nodes`, may be empty.
 */
export function refusingEmptyLists(resolvers: Resolvers): Resolvers {
  // The generated types say of each field what it takes; here all fields are treated alike.
  const byType = { ...resolvers } as Record<string, Record<string, Resolve>>;
  for (const type of Object.values(contract.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const lists = field.args.flatMap((argument) => listsIn([argument.name], argument.type));
      if (lists.length === 0) continue;
      const resolve = byType[type.name]?.[field.name];
      if (typeof resolve !== 'function')
        throw new Error(`${type.name}.${field.name} takes a list and has no code`);
      byType[type.name] = { ...byType[type.name], [field.name]: withLists(resolve, lists) };
    }
  }
  return byType as Resolvers;
}

function listsIn(path: readonly string[], type: GraphQLInputType): readonly (readonly string[])[] {
  if (isListType(type)) return [path];
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    isListType(field.type) ? [[...path, field.name]] : [],
  );
}

function withLists(resolve: Resolve, lists: readonly (readonly string[])[]): Resolve {
  return (source, args, context, info) => {
    for (const path of lists) {
      const given = path.reduce<unknown>((inside, name) => Object(inside)[name], args);
      if (Array.isArray(given) && given.length === 0)
        throw new RefusedValue(
          `${path.join('.')} is an empty list, which matches nothing`,
          'give one value or more, or leave it out',
        );
    }
    return resolve(source, args, context, info);
  };
}
