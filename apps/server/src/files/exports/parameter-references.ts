import type { Context } from '../../graphql/context.ts';
import { type Meaning, meaningIn } from '../../graphql/references/reference-arguments.ts';
import { meant, sentence, unknown } from '../../graphql/references/resolve-reference.ts';
import { Refusal } from '../../http/refusal.ts';
import type { AnyTable, Parameters } from './table.ts';

/**
 * Parameters in which each that names something on record does so by its key there, so that a file is called by what it holds however
 * that was asked for. Throws `Refusal`, which names each parameter that names nothing: 404, or 400 for a language.
 */
export async function understood(
  table: AnyTable,
  parameters: Parameters,
  context: Context,
): Promise<Parameters> {
  const given = parameters.given.flatMap(([name, text]) => {
    const meaning = meaningOf(table, name);
    return meaning ? [{ name, text, meaning }] : [];
  });
  const keys = await Promise.all(given.map(({ meaning, text }) => meant(meaning, text, context)));
  const wrong = given.filter((_, i) => keys[i] === null);
  if (wrong.length > 0) {
    const refused = await Promise.all(
      wrong.map(({ name, text, meaning }) => unknown(name, meaning, text, context)),
    );
    const isForm = refused.some(({ to }) => to === 'Language');
    throw new Refusal(isForm ? 400 : 404, refused.map(sentence).join(' '));
  }
  const known = new Map(given.map(({ name }, i) => [name, keys[i] ?? '']));
  const inPlace = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, known.get(name) ?? value]),
    );
  return {
    ...parameters,
    filter: inPlace(parameters.filter),
    extra: inPlace(parameters.extra),
    given: parameters.given.map(([name, value]) => [name, known.get(name) ?? value]),
  };
}

function meaningOf(table: AnyTable, name: string): Meaning | null {
  const [filter = table.filter, field = name] = table.parameters[name]?.split('.') ?? [];
  return meaningIn(filter, field);
}
