import {
  type ConstDirectiveNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isInputObjectType,
  isLeafType,
  valueFromASTUntyped,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;
export type Variables = Readonly<Record<string, unknown>>;

/** The cost directives of a field, of its type and of its arguments. */
export interface Price {
  /** Of the field itself, each time it is resolved. */
  readonly weight: number;
  /** Of each object in its result. */
  readonly object: number;
  readonly list: ListSize | undefined;
  /** Of arguments, and of the conditions in them, that weigh anything. */
  readonly arguments: readonly ArgumentPrice[];
}

/** The arguments of `@listSize`. */
export interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
}

interface ArgumentPrice {
  readonly name: string;
  readonly weight: number;
  /** The weights of the fields of an input object. */
  readonly conditions: ReadonlyMap<string, number>;
}

const prices = new WeakMap<GraphQLSchema, Map<Field, Price>>();

/** What the schema says that a field weighs. */
export function priceOf(field: Field, schema: GraphQLSchema): Price {
  const known = prices.get(schema) ?? new Map<Field, Price>();
  prices.set(schema, known);
  const price = known.get(field) ?? readPrice(field, schema);
  known.set(field, price);
  return price;
}

/** What the arguments weigh that a field is given, written out or in variables; what is null is not given. */
export function weightOfArguments(price: Price, node: FieldNode, given: Variables): number {
  let weight = 0;
  for (const { name, weight: own, conditions } of price.arguments) {
    const written = node.arguments?.find((one) => one.name.value === name)?.value;
    const value: unknown = written && valueFromASTUntyped(written, given);
    if (value == null) continue;
    weight += own;
    for (const [condition, each] of conditions) {
      if (Object(value)[condition] != null) weight += each;
    }
  }
  return weight;
}

function readPrice(field: Field, schema: GraphQLSchema): Price {
  const type = getNamedType(field.type);
  const cost = (node: Annotated) => directive(schema, 'cost', node)?.weight;
  return {
    weight: Number(cost(field.astNode) ?? 0),
    object: Number(cost(type.astNode) ?? (isLeafType(type) ? 0 : 1)),
    list: directive(schema, 'listSize', field.astNode),
    arguments: field.args.flatMap((argument) => {
      const input = getNamedType(argument.type);
      const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
      const conditions = fields.flatMap(({ name, astNode }) => {
        const weight = cost(astNode);
        return weight === undefined ? [] : [[name, Number(weight)] as const];
      });
      const weight = Number(cost(argument.astNode) ?? 0);
      return weight > 0 || conditions.length > 0
        ? [{ name: argument.name, weight, conditions: new Map(conditions) }]
        : [];
    }),
  };
}

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;

/** The arguments of a directive, validated when the schema was built; undefined where the directive is absent. */
function directive(schema: GraphQLSchema, name: string, node: Annotated) {
  const definition = schema.getDirective(name);
  return definition && node ? getDirectiveValues(definition, node) : undefined;
}
