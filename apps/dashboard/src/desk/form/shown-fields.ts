import type { Shape } from './shape.ts';

/** Fields that are asked for at once, though an entry may leave them out. */
const ASKED = new Set([
  'binding',
  'by',
  'channel',
  'date',
  'passages',
  'published',
  'statement',
  'url',
  'cue',
  'language',
]);

/** The fields of an object that are shown, in the order of its shape. */
export function shownFields(
  { properties = {}, required = [] }: Shape,
  fields: Readonly<Record<string, unknown>>,
  added: readonly string[],
): readonly string[] {
  return Object.keys(properties).filter(
    (field) =>
      required.includes(field) ||
      field in fields ||
      added.includes(field) ||
      isAsked(field, properties),
  );
}

/** What is made of more than one value is not begun by itself. */
function isAsked(field: string, properties: Readonly<Record<string, Shape>>): boolean {
  const { type } = properties[field] ?? {};
  return ASKED.has(field) && type === 'string';
}
