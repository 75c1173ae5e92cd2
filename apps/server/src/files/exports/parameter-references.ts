import type { Context } from '../../graphql/context.ts';
import {
  type ReferenceTarget,
  targetOfFilterField,
} from '../../graphql/references/reference-arguments.ts';
import {
  messageOf,
  resolveReference,
  unknownReference,
} from '../../graphql/references/resolve-reference.ts';
import { Refusal } from '../../http/refusal.ts';
import type { AnyTable, Parameters } from './table.ts';

/**
 * Parameters in which each reference is replaced by the key on record, so that equal requests give equal file names.
 * Throws `Refusal`, which names each unknown reference: 404, or 400 for a language.
 */
export async function resolveParameters(
  table: AnyTable,
  parameters: Parameters,
  context: Context,
): Promise<Parameters> {
  const given = parameters.given.flatMap(([name, text]) => {
    const target = targetOf(table, name);
    return target ? [{ name, text, target }] : [];
  });
  const keys = await Promise.all(
    given.map(({ target, text }) => resolveReference(target, text, context)),
  );
  const unresolved = given.filter((_, i) => keys[i] === null);
  if (unresolved.length > 0) {
    const refused = await Promise.all(
      unresolved.map(({ name, text, target }) => unknownReference(name, target, text, context)),
    );
    const isLanguage = refused.some(({ to }) => to === 'Language');
    throw new Refusal(isLanguage ? 400 : 404, refused.map(messageOf).join(' '));
  }
  const resolved = new Map(given.map(({ name }, i) => [name, keys[i] ?? '']));
  const withKeys = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, resolved.get(name) ?? value]),
    );
  return {
    ...parameters,
    filter: withKeys(parameters.filter),
    extra: withKeys(parameters.extra),
    given: parameters.given.map(([name, value]) => [name, resolved.get(name) ?? value]),
  };
}

function targetOf(table: AnyTable, name: string): ReferenceTarget | null {
  const [filter = table.filter, field = name] = table.parameters[name]?.split('.') ?? [];
  return targetOfFilterField(filter, field);
}
