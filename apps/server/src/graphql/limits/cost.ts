import { PAGE_LIMIT } from '@signatory/register';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** The assumed size of a list without `@listSize`; only those of introspection have none. */
const LIST_SIZE = 4;

type Field = GraphQLField<unknown, unknown>;
type Variables = Readonly<Record<string, unknown>>;

/** The cost directives of a field and of its type. */
interface Price {
  /** Of the field itself, each time it is resolved. */
  readonly weight: number;
  /** Of each object in its result. */
  readonly object: number;
  readonly list: ListSize | undefined;
}

/** The arguments of `@listSize`. */
interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
}

/** Sizes of lists inside an object that an argument of the parent field determines (`sizedFields`). */
type Sized = Readonly<Record<string, number>>;

/**
 * An upper bound of the cost of an operation by the weights in the schema (GraphQL Cost Directives, draft of 2021): the objects
 * that the response may contain, and the weights of its fields. Sizes of nested lists multiply, through variables, defaults and
 * fragments. The document must have passed validation, which limits how long this takes.
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  schema: GraphQLSchema,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const given = { ...defaultsOf(operation), ...variables };

  const within = (
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    sized: Sized = {},
  ): number => {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        const type = fragment && schema.getType(fragment.typeCondition.name.value);
        cost += fragment ? within(fragment.selectionSet, type, sized) : 0;
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        cost += within(node.selectionSet, condition ? schema.getType(condition) : parent, sized);
      } else {
        const field = fieldOf(parent, node.name.value);
        if (!field) continue;
        const { weight, object, list } = priceOf(field, schema);
        const size = sizeOf(field, list, node, given);
        const isList = isListType(getNullableType(field.type));
        const objects = isList ? (sized[field.name] ?? size) : 1;
        const inside = Object.fromEntries((list?.sizedFields ?? []).map((name) => [name, size]));
        const each = node.selectionSet
          ? within(node.selectionSet, getNamedType(field.type), inside)
          : 0;
        cost += weight + objects * (object + each);
      }
    }
    return cost;
  };
  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

const prices = new WeakMap<GraphQLSchema, Map<Field, Price>>();

function priceOf(field: Field, schema: GraphQLSchema): Price {
  const known = prices.get(schema) ?? new Map<Field, Price>();
  prices.set(schema, known);
  const price = known.get(field) ?? readPrice(field, schema);
  known.set(field, price);
  return price;
}

function readPrice(field: Field, schema: GraphQLSchema): Price {
  const type = getNamedType(field.type);
  const cost = (node: Annotated) => directive(schema, 'cost', node)?.weight;
  return {
    weight: Number(cost(field.astNode) ?? 0),
    object: Number(cost(type.astNode) ?? (isLeafType(type) ? 0 : 1)),
    list: directive(schema, 'listSize', field.astNode),
  };
}

type Annotated = { readonly directives?: readonly DirectiveNode[] } | null | undefined;

/** The arguments of a directive, validated when the schema was built; undefined where the directive is absent. */
function directive(schema: GraphQLSchema, name: string, node: Annotated) {
  const definition = schema.getDirective(name);
  return definition && node ? getDirectiveValues(definition, node) : undefined;
}

/** How many objects a field, or the sized lists inside it, may contain. */
function sizeOf(
  field: Field,
  list: ListSize | undefined,
  node: FieldNode,
  given: Variables,
): number {
  const assumed = list?.assumedSize ?? LIST_SIZE;
  // The specification knows only numeric slicing arguments; a list of ids has its length as size.
  const names = field.args.some(({ name }) => name === 'ids') ? ['ids'] : list?.slicingArguments;
  const sizes = (names ?? []).map((name) => argument(node, name, given));
  const size = sizes.find((value) => value != null);
  if (Array.isArray(size)) return size.length;
  // A size outside the limits is refused where the page is read.
  return typeof size === 'number' ? Math.min(Math.max(size, 1), PAGE_LIMIT) : assumed;
}

function argument(node: FieldNode, name: string, given: Variables): unknown {
  const value = node.arguments?.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return given[value.name.value];
  if (value?.kind === Kind.LIST) return value.values;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}
