import { expect, test } from 'vitest';
import { entryShape } from '../../../../packages/register/src/desk/entry-shapes.ts';
import { itemIn } from '../../src/components/change/ChangedPath.tsx';
import { isLanguage, languages } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages.ts';

const TYPES = [
  'Accord',
  'Body',
  'Country',
  'Leader',
  'Participation',
  'Source',
  'Statement',
] as const;

/** The names of all fields in a JSON schema, and the values of its lists of values. */
function fieldsIn(shape: unknown): { names: readonly string[]; values: readonly string[] } {
  const names = new Set<string>();
  const values = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties, enum: list, const: only } = part as Record<string, unknown>;
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const value of [list, only].flat()) if (typeof value === 'string') values.add(value);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(shape);
  return { names: [...names], values: [...values] };
}

const { names, values } = fieldsIn(TYPES.map(entryShape));

test.each(Object.keys(languages).filter(isLanguage))(
  'Every field of a seed file, and every value of a list, has words in %s',
  async (language) => {
    const messages = await loadMessages(language);
    expect(names.length).toBeGreaterThan(70);
    expect(names.filter((name) => !Object.hasOwn(messages.changes.fields, name))).toEqual([]);
    expect(values).toContain('ANNOUNCED');
    expect(values.filter((value) => itemIn(messages, value) === value)).toEqual([]);
  },
);
