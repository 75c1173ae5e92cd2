import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';
import { all, type MaybePromise, whenResolved } from '../maybe-promise.ts';
import type { Resolvers } from '../resolvers/types.generated.ts';
import { type MeaningAt, meaningsOfFields } from './reference-arguments.ts';
import { meant, sentence, unknown } from './resolve-reference.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, Context, Arguments>;

/**
 * The resolvers, handed arguments in which each text that names something on record is its key there. A field with one that names
 * nothing is answered with an error (`BAD_USER_INPUT`) that names each and what may have been meant. What the contract marks as
 * a reference is one, and nothing else is.
 */
export function understanding(resolvers: Resolvers): Resolvers {
  // The generated types say of each field what it takes; here all fields are treated alike.
  const byType = { ...resolvers } as Record<string, Record<string, Resolve>>;
  for (const [field, meanings] of meaningsOfFields) {
    const [type = '', name = ''] = field.split('.');
    const resolve = byType[type]?.[name];
    if (typeof resolve !== 'function')
      throw new Error(`${field} takes a reference and has no code`);
    byType[type] = { ...byType[type], [name]: withMeanings(resolve, meanings) };
  }
  return byType as Resolvers;
}

function withMeanings(resolve: Resolve, meanings: readonly MeaningAt[]): Resolve {
  return (source, args, context, info) =>
    whenResolved(understood(args, meanings, context), (known) =>
      resolve(source, known, context, info),
    );
}

function understood(
  args: Arguments,
  meanings: readonly MeaningAt[],
  context: Context,
): MaybePromise<Arguments> {
  const given = meanings.flatMap((meaning) => {
    const text = valueAt(args, meaning.path);
    return typeof text === 'string' ? [{ ...meaning, text }] : [];
  });
  if (given.length === 0) return args;
  const keys = all(given.map((one) => meant(one, one.text, context)));
  return whenResolved(keys, (keys): MaybePromise<Arguments> => {
    const wrong = given.filter((_, i) => keys[i] === null);
    if (wrong.length > 0) return refuse(wrong, context);
    return given.reduce((known, { path, text }, i) => {
      const key = keys[i];
      return key === text ? known : withValueAt(known, path, key);
    }, args);
  });
}

async function refuse(
  wrong: readonly (MeaningAt & { readonly text: string })[],
  context: Context,
): Promise<never> {
  const refused = await Promise.all(
    wrong.map((one) => unknown(one.path.join('.'), one, one.text, context)),
  );
  throw new GraphQLError(refused.map(sentence).join(' '), {
    extensions: { code: 'BAD_USER_INPUT', refused: refused.map(({ orNull: _, ...told }) => told) },
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
