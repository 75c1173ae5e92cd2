import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  ConcreteRequest,
  NormalizationArgument,
  NormalizationLocalArgumentDefinition,
} from 'relay-runtime';

/**
 * What Relay's compiler makes of an operation without fragments of its own and without directives: how an answer is taken apart
 * into records, and read back. The compiler itself is a program of 118 MB; what it makes of the ready queries was held against this.
 */
export function relayRequest(schema: GraphQLSchema, document: DocumentNode): ConcreteRequest {
  const [operation] = document.definitions;
  if (document.definitions.length !== 1 || operation?.kind !== 'OperationDefinition') {
    throw new Error('a document of one operation is wanted, with no fragment beside it');
  }
  const name = operation.name?.value ?? 'Unnamed';
  const argumentDefinitions = (operation.variableDefinitions ?? []).map(
    ({ variable, defaultValue }): NormalizationLocalArgumentDefinition => ({
      kind: 'LocalArgument',
      name: variable.name.value,
      defaultValue: defaultValue ? valueFromASTUntyped(defaultValue) : null,
    }),
  );
  const selections = selectionsIn(operation.selectionSet, typesOf(schema, operation));
  return {
    kind: 'Request',
    fragment: {
      kind: 'Fragment',
      name,
      type: 'Query',
      abstractKey: null,
      metadata: null,
      argumentDefinitions,
      selections,
    },
    operation: { kind: 'Operation', name, argumentDefinitions, selections },
    params: {
      id: null,
      cacheID: print(document),
      text: print(document),
      name,
      operationKind: 'query',
      metadata: {},
    },
  };
}

type Types = ReadonlyMap<FieldNode, GraphQLOutputType>;

function typesOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Types {
  const found = new Map<FieldNode, GraphQLOutputType>();
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = types.getType();
        if (!type) throw new Error(`the schema has no ${node.name.value} there`);
        found.set(node, type);
      },
    }),
  );
  return found;
}

/** What serves to take an answer apart and to read it alike. */
type Selection =
  | (Field & { readonly kind: 'ScalarField' })
  | (Field & {
      readonly kind: 'LinkedField';
      readonly concreteType: string | null;
      readonly plural: boolean;
      readonly selections: readonly Selection[];
    })
  | {
      readonly kind: 'InlineFragment';
      readonly type: string;
      readonly abstractKey: null;
      readonly selections: readonly Selection[];
    };

interface Field {
  readonly alias: string | null;
  readonly name: string;
  readonly args: readonly NormalizationArgument[] | null;
  readonly storageKey: null;
}

function selectionsIn({ selections }: SelectionSetNode, types: Types): readonly Selection[] {
  return selections.map((node): Selection => {
    if (node.kind === 'FragmentSpread') throw new Error('no fragment is known by name');
    if (node.kind === 'InlineFragment') {
      const type = node.typeCondition?.name.value;
      if (type === undefined) throw new Error('an inline fragment without a type');
      return {
        kind: 'InlineFragment',
        type,
        abstractKey: null,
        selections: selectionsIn(node.selectionSet, types),
      };
    }
    const type = types.get(node);
    const field: Field = {
      alias: node.alias?.value ?? null,
      name: node.name.value,
      args: node.arguments?.length ? node.arguments.toSorted(byName).map(argument) : null,
      storageKey: null,
    };
    const named = getNamedType(type);
    if (!named || !isCompositeType(named) || !node.selectionSet) {
      return { kind: 'ScalarField', ...field };
    }
    return {
      kind: 'LinkedField',
      ...field,
      concreteType: isAbstractType(named) ? null : named.name,
      plural: isListType(getNullableType(type)),
      selections: selectionsIn(node.selectionSet, types),
    };
  });
}

function argument({ name, value }: ArgumentNode): NormalizationArgument {
  return valued(name.value, value);
}

/** Objects are taken apart only where a variable stands in them, as the compiler does. */
function valued(name: string, value: ValueNode): NormalizationArgument {
  if (value.kind === 'Variable') return { kind: 'Variable', name, variableName: value.name.value };
  if (value.kind === 'ObjectValue' && JSON.stringify(value).includes('"Variable"')) {
    const fields = value.fields
      .toSorted(byName)
      .map((field) => valued(field.name.value, field.value));
    return { kind: 'ObjectValue', name, fields };
  }
  return { kind: 'Literal', name, value: valueFromASTUntyped(value) };
}

function byName(a: { readonly name: { readonly value: string } }, b: typeof a): number {
  return a.name.value < b.name.value ? -1 : 1;
}
