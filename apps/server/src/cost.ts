import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
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
} from 'graphql';

/** How many objects a list without page size is taken to hold: wordings, acts, citations. */
const LIST_SIZE = 4;

type Field = GraphQLField<unknown, unknown>;
type Variables = Readonly<Record<string, unknown>>;

/**
 * How many objects an operation can make the server hold, at most: page sizes multiply, through variables, defaults and
 * fragments. The document must have passed validation, which bounds how long this takes.
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

  const within = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        const type = fragment && schema.getType(fragment.typeCondition.name.value);
        cost += fragment ? within(fragment.selectionSet, type) : 0;
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        cost += within(node.selectionSet, condition ? schema.getType(condition) : parent);
      } else if (node.selectionSet) {
        const field = fieldOf(parent, node.name.value);
        const objects = field ? sizeOf(field, node, given) : 1;
        cost += objects * (1 + within(node.selectionSet, field && getNamedType(field.type)));
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

/** How many objects a field gives for each object that it is asked of. A connection has the size of its page. */
function sizeOf(field: Field, node: FieldNode, given: Variables): number {
  const takes = (name: string) => field.args.some((arg) => arg.name === name);
  if (takes('first')) {
    const size = argument(node, 'first', given) ?? argument(node, 'last', given) ?? 20;
    // Sizes outside 1 to 100 are refused where the page is read, with a sentence of their own.
    return typeof size === 'number' ? Math.min(Math.max(size, 1), 100) : 20;
  }
  if (takes('ids')) {
    const ids = argument(node, 'ids', given);
    return Array.isArray(ids) ? ids.length : LIST_SIZE;
  }
  // The page's size was counted at the connection.
  const isOfPage = field.name === 'nodes' || field.name === 'edges';
  return isListType(getNullableType(field.type)) && !isOfPage ? LIST_SIZE : 1;
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
