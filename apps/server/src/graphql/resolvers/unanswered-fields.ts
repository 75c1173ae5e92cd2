import type { GraphQLScalarType } from 'graphql';
import type { Resolvers, ResolversParentTypes } from './types.generated.ts';

/**
 * The fields of the schema that would have no value, as `Accord.name`: `Fields` has no resolver for them and the parent no
 * property of the right type. `never` when there are none.
 */
export type UnansweredFields<Fields> = {
  [Type in ObjectTypes]: `${Type}.${Unanswered<
    Required<Resolvers>[Type],
    ResolversParentTypes[Type],
    Type extends keyof Fields ? Fields[Type] : unknown
  >}`;
}[ObjectTypes];

/** All types of the schema but scalars, interfaces and unions. */
type ObjectTypes = {
  [Type in keyof Resolvers &
    keyof ResolversParentTypes]: Required<Resolvers>[Type] extends GraphQLScalarType
    ? never
    : '__resolveType' extends keyof Required<Resolvers>[Type]
      ? never
      : Type;
}[keyof Resolvers & keyof ResolversParentTypes];

type Unanswered<TypeResolvers, Parent, Written> = {
  [Field in Exclude<keyof TypeResolvers, '__isTypeOf' | keyof Written>]: Field extends keyof Parent
    ? Parent[Field] extends ResultOf<TypeResolvers[Field]>
      ? never
      : Field
    : Field;
}[Exclude<keyof TypeResolvers, '__isTypeOf' | keyof Written>] &
  string;

/** What the resolver of a field may return; undefined too where null is allowed. */
type ResultOf<FieldResolver> = WithUndefined<
  Awaited<ReturnType<Extract<FieldResolver, (...args: never) => unknown>>>
>;

type WithUndefined<Result> = null extends Result ? Result | undefined : Result;
