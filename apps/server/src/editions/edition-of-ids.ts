import type { ApolloServerPlugin } from '@apollo/server';
import { RefusedValue } from '@signatory/register';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import { contract } from '../graphql/contract.ts';
import { partsOfId } from './edition-id.ts';

/**
 * Answers an operation from the edition that its ids are of, where its address names none. All fields of one answer are of one
 * edition, or of the present: an operation that asks for more is refused with `BAD_USER_INPUT`.
 */
export const editionOfIds: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ contextValue, document, operation, request }) {
      const fragments = new Map(
        document.definitions.flatMap((one) =>
          one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
        ),
      );
      const ids = idsIn(operation, fragments, request.variables ?? {});
      try {
        const edition = await editionOf(ids, contextValue);
        if (edition !== null) Object.assign(contextValue, await contextValue.inEdition(edition));
      } catch (error) {
        if (!(error instanceof RefusedValue)) throw error;
        // Outside a resolver: without a status it would count as a fault of the server.
        throw new GraphQLError(error.message, {
          originalError: error,
          extensions: { http: { status: 400 } },
        });
      }
    },
  }),
};

/** The edition that an operation is to be answered from by its ids; null where that is the context's own. Throws `RefusedValue`. */
async function editionOf(
  ids: readonly (string | null)[],
  { edition: own, editionNamed }: Context,
): Promise<string | null> {
  const texts = new Set(ids.map((id) => (id === null ? null : partsOfId(id).edition)));
  const asked = new Set<string | null>();
  for (const text of texts) asked.add(text === null ? null : await editionNamed(text));
  const named = [...asked].filter((one) => one !== null);
  const [edition] = named;
  if (edition === undefined || edition === own) return null;
  if (own !== null) throw mixed(`ids of ${named.join(' and ')}, where knownOn names ${own}`);
  if (asked.size === 1) return edition;
  throw mixed(
    asked.has(null)
      ? `ids of ${named.join(' and ')}, beside what names no edition`
      : `ids of ${named.join(' and ')}`,
  );
}

/** The ids that the root fields of an operation ask for; null for one that asks for something else. */
function idsIn(
  operation: OperationDefinitionNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): readonly (string | null)[] {
  if (!operation) return [];
  return rootFields(operation.selectionSet, fragments).flatMap((field) => {
    const name = field.name.value;
    if (name.startsWith('__')) return [];
    const definition = contract.getQueryType()?.getFields()[name];
    if (!definition || (name !== 'node' && name !== 'nodes')) return [null];
    const { id, ids } = argumentsOf(definition, field, variables);
    return [id ?? ids].flat().map(String);
  });
}

/** Empty where they are wrong, which the execution reports. */
function argumentsOf(
  definition: Parameters<typeof getArgumentValues>[0],
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  try {
    return getArgumentValues(definition, field, variables);
  } catch {
    return {};
  }
}

function rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner ? rootFields(inner.selectionSet, fragments) : [];
  });
}

function mixed(asked: string): RefusedValue {
  return new RefusedValue(
    `one answer is asked for of more than one state of the record: ${asked}`,
    'ask for each by itself, or name the edition in the address with knownOn and give ids without one',
  );
}
