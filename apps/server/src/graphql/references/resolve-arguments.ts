import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';
import { all, type MaybePromise, whenResolved } from '../maybe-promise.ts';
import type { Resolvers } from '../resolvers/types.generated.ts';
import { type ReferenceArgument, referenceArguments } from './reference-arguments.ts';
import { messageOf, resolveReference, unknownReference } from './resolve-reference.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, Context, Arguments>;

/**
 * The resolvers, called with arguments in which each reference is replaced by the key on record. A field with an unknown
 * reference is answered with an error (`BAD_USER_INPUT`) that names each of them and suggests what is spelt nearly so. Which
 * arguments are references, the contract says (`@reference`, `@languageTag`).
 */
export function resolvingReferences(resolvers: Resolvers): Resolvers {
  // The generated types say of each field what it takes; here all fields are treated alike.
  const byType = { ...resolvers } as Record<string, Record<string, Resolve>>;
  for (const [field, references] of referenceArguments) {
    const [type = '', name = ''] = field.split('.');
    const resolve = byType[type]?.[name];
    if (typeof resolve !== 'function')
      throw new Error(`${field} takes a reference and has no code`);
    byType[type] = { ...byType[type], [name]: withResolvedArguments(resolve, references) };
  }
  return byType as Resolvers;
}

function withResolvedArguments(
  resolve: Resolve,
  references: readonly ReferenceArgument[],
): Resolve {
  return (source, args, context, info) =>
    whenResolved(resolveArguments(args, references, context), (resolved) =>
      resolve(source, resolved, context, info),
    );
}

function resolveArguments(
  args: Arguments,
  references: readonly ReferenceArgument[],
  context: Context,
): MaybePromise<Arguments> {
  const given = references.flatMap((reference) => {
    const text = valueAt(args, reference.path);
    return typeof text === 'string' ? [{ ...reference, text }] : [];
  });
  if (given.length === 0) return args;
  const keys = all(given.map((one) => resolveReference(one, one.text, context)));
  return whenResolved(keys, (keys): MaybePromise<Arguments> => {
    const unresolved = given.filter((_, i) => keys[i] === null);
    if (unresolved.length > 0) return refuse(unresolved, context);
    return given.reduce((resolved, { path, text }, i) => {
      const key = keys[i];
      return key === text ? resolved : withValueAt(resolved, path, key);
    }, args);
  });
}

async function refuse(
  unresolved: readonly (ReferenceArgument & { readonly text: string })[],
  context: Context,
): Promise<never> {
  const refused = await Promise.all(
    unresolved.map((one) => unknownReference(one.path.join('.'), one, one.text, context)),
  );
  throw new GraphQLError(refused.map(messageOf).join(' '), {
    extensions: { code: 'BAD_USER_INPUT', refused: refused.map(({ orNull: _, ...rest }) => rest) },
  });
}

function valueAt(args: Arguments, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, name) => (inside as Arguments | null)?.[name], args);
}

function withValueAt(
  args: Arguments,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Arguments {
  const inner = rest.length === 0 ? value : withValueAt(Object(args[name]), rest, value);
  return { ...args, [name]: inner };
}
