import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

type Field = GraphQLField<unknown, unknown>;

/** The arguments of each directive, as the schema defines them. */
interface Directives {
  readonly cost: { readonly weight: string };
  readonly listSize: {
    readonly assumedSize?: number;
    readonly slicingArguments?: readonly string[];
    readonly sizedFields?: readonly string[];
    readonly requireOneSlicingArgument: boolean;
  };
}

/** The arguments of a directive of a field; undefined where it has none. */
function directive<Name extends keyof Directives>(
  field: Field,
  name: Name,
): Directives[Name] | undefined {
  const definition = schema.getDirective(name);
  if (!definition || !field.astNode) throw new Error(`${name} or ${field.name} is not defined`);
  // Building the schema has checked the arguments against the definition.
  return getDirectiveValues(definition, field.astNode) as Directives[Name] | undefined;
}

const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && type.astNode
    ? Object.values(type.getFields()).map((field) => ({
        type,
        field,
        path: `${type}.${field.name}`,
      }))
    : [],
);
const isList = ({ type }: Field) => isListType(getNullableType(type));

describe('The cost directives', () => {
  test('say of each list of objects how long it is, or of the field above it', () => {
    const sizedAbove = new Set(
      fields.flatMap(({ field }) => {
        const names = directive(field, 'listSize')?.sizedFields ?? [];
        return names.map((name) => `${getNamedType(field.type)}.${name}`);
      }),
    );
    const unsized = fields.filter(
      ({ field, path }) =>
        isList(field) &&
        !isLeafType(getNamedType(field.type)) &&
        !directive(field, 'listSize') &&
        !sizedAbove.has(path),
    );
    expect(unsized.map(({ path }) => path)).toEqual([]);
  });

  test('size lists alone, by arguments that are whole numbers (GraphQL Cost Directives, “Valid List Size Target” and those after it)', () => {
    const wrong = fields.flatMap(({ field, path }) => {
      const list = directive(field, 'listSize');
      if (!list) return [];
      const inner = getNamedType(field.type);
      const inside = isObjectType(inner) ? inner.getFields() : {};
      const { sizedFields: sized = [], slicingArguments: slicing = [] } = list;
      const isRight =
        (sized.length > 0 ? !isList(field) : isList(field)) &&
        sized.every((name) => inside[name] && isList(inside[name])) &&
        slicing.every((name) =>
          field.args.some(
            (arg) => arg.name === name && String(getNullableType(arg.type)) === 'Int',
          ),
        ) &&
        (list.assumedSize ?? 0) > 0 &&
        (slicing.length === 0 || list.requireOneSlicingArgument === false);
      return isRight ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });

  test('say of every page that its size is what first or last says', () => {
    const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === 'first'));
    expect(
      paged.filter(
        ({ field }) => !directive(field, 'listSize')?.slicingArguments?.includes('first'),
      ),
    ).toEqual([]);
    expect(paged.length).toBeGreaterThan(30);
  });

  test('weigh in decimal numbers', () => {
    const weights = fields.flatMap(({ field }) => directive(field, 'cost')?.weight ?? []);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights.filter((weight) => !/^\d+(\.\d+)?$/.test(weight))).toEqual([]);
  });
});
