/** A JSON Schema (draft 2020-12), as far as the shapes of entries use it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly maxLength?: number;
}

/** How a value of a shape is edited. */
export type Editor =
  | 'object'
  | 'list'
  | 'names'
  | 'variants'
  | 'choice'
  | 'decision'
  | 'flag'
  | 'number'
  | 'long'
  | 'text';

/** The length from which on a text is written on several lines. */
const LONG = 250;

/** Fields whose texts have no greatest length, and are words of a source. */
const WORDS = new Set(['exact']);

export function editorOf(shape: Shape, name: string): Editor {
  const { type, properties, additionalProperties, enum: values, anyOf } = shape;
  if (anyOf) return 'variants';
  if (Array.isArray(type)) return 'decision';
  if (properties) return 'object';
  if (typeof additionalProperties === 'object') return 'names';
  if (type === 'array') return 'list';
  if (type === 'integer' || type === 'number') return 'number';
  // What the schema cannot say the shape of is true where it is there.
  if (type === 'boolean' || shape.const === true || type === undefined) return 'flag';
  if (values || shape.const !== undefined) return 'choice';
  return (shape.maxLength ?? 0) > LONG || WORDS.has(name) ? 'long' : 'text';
}

/** The values of a choice. */
export function valuesOf({ enum: values, const: only }: Shape): readonly string[] {
  return values ?? [String(only)];
}

/** What a field begins with: as much as it must have, empty. */
export function emptyOf(shape: Shape, name: string): unknown {
  switch (editorOf(shape, name)) {
    case 'object':
      return Object.fromEntries(
        (shape.required ?? []).map((field) => [field, emptyOf(propertyOf(shape, field), field)]),
      );
    case 'list':
      return shape.items ? [emptyOf(shape.items, name)] : [];
    case 'names':
      return {};
    case 'variants':
      return emptyOf(shape.anyOf?.[0] ?? {}, name);
    case 'decision':
      return null;
    case 'flag':
      return true;
    case 'number':
      return 0;
    default:
      return '';
  }
}

export function propertyOf({ properties }: Shape, field: string): Shape {
  return properties?.[field] ?? {};
}

/** Which of several shapes a value has: the one whose required fields it has, or whose type it is. */
export function variantOf({ anyOf = [] }: Shape, value: unknown): number {
  const at = anyOf.findIndex(({ required, type }) =>
    required
      ? typeof value === 'object' && value !== null && required.every((field) => field in value)
      : (typeof value === 'string') === (type === 'string'),
  );
  return Math.max(at, 0);
}

/** The fields of a value, if it is an object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
