import { type PageRequest, pageSize, RefusedValue } from '@signatory/register';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { type Field, type ListSize, priceOf, type Variables, weightOfArguments } from './prices.ts';

/** The assumed size of a list without `@listSize`; only those of introspection have none. */
const LIST_SIZE = 4;

/** Sizes of lists inside an object that an argument of the parent field determines (`sizedFields`). */
type Sized = Readonly<Record<string, number>>;

/**
 * An upper bound of the cost of an operation by the weights in the schema (GraphQL Cost Directives, draft of 2021): the objects
 * that the response may contain, and the weights of its fields and of the arguments that they are given. Sizes of nested lists multiply, through variables, defaults and
 * fragments. The document must have passed validation, which limits how long this takes. Throws a `GraphQLError` for a page size
 * outside the limits.
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
    conditions = 0,
  ): number => {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        const type = fragment && schema.getType(fragment.typeCondition.name.value);
        cost += fragment ? within(fragment.selectionSet, type, sized, conditions) : 0;
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        const type = condition ? schema.getType(condition) : parent;
        cost += within(node.selectionSet, type, sized, conditions);
      } else {
        const field = fieldOf(parent, node.name.value);
        if (!field) continue;
        const price = priceOf(field, schema);
        const { weight, object, list } = price;
        const size = sizeOf(field, list, node, given);
        const isList = isListType(getNullableType(field.type));
        const objects = isList ? (sized[field.name] ?? size) : 1;
        const inside = Object.fromEntries((list?.sizedFields ?? []).map((name) => [name, size]));
        const own = weightOfArguments(price, node, given);
        // What is counted of a list is counted under its conditions, once more for each count.
        const counted = weight > 0 ? conditions : 0;
        const further = isList ? 0 : own + conditions;
        const each = node.selectionSet
          ? within(node.selectionSet, getNamedType(field.type), inside, further)
          : 0;
        cost += weight + own + counted + objects * (object + each);
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
  const sizes = (names ?? []).map((name) => [name, argument(node, name, given)] as const);
  const size = sizes.find(([, value]) => value != null)?.[1];
  if (Array.isArray(size)) return size.length;
  if (typeof size !== 'number') return assumed;
  requireSize(node, Object.fromEntries(sizes));
  return size;
}

/** Throws what reading the page would throw, before anything runs. */
function requireSize(node: FieldNode, sizes: PageRequest): void {
  try {
    pageSize(sizes);
  } catch (error) {
    if (!(error instanceof RefusedValue)) throw error;
    throw new GraphQLError(error.message, {
      nodes: [node],
      originalError: error,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
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
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
