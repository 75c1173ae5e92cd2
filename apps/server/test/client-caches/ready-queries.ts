import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import type { Variables } from 'relay-runtime';

const DOCUMENTS = new URL('../../../../packages/schema/documents/', import.meta.url);

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** The queries of the schema's package, by file, with `__typename` selected as clients do. */
export const readyQueries: readonly (readonly [file: string, document: DocumentNode])[] =
  readdirSync(DOCUMENTS).map((file) => [
    file,
    asAsked(parse(readFileSync(new URL(file, DOCUMENTS), 'utf8'))),
  ]);

/** A document with `__typename` in every selection but the operation's own. */
export function asAsked(document: DocumentNode): DocumentNode {
  return visit(document, {
    OperationDefinition: {
      leave: (node) => ({
        ...node,
        selectionSet: {
          ...node.selectionSet,
          selections: node.selectionSet.selections.filter((field) => field !== TYPENAME),
        },
      }),
    },
    SelectionSet: {
      leave: (node) =>
        node.selections.some(
          (field) => field.kind === Kind.FIELD && field.name.value === '__typename',
        )
          ? node
          : { ...node, selections: [TYPENAME, ...node.selections] },
    },
  });
}

/** Values for every variable of a document that takes a day, each from `day`; the others keep their defaults. */
export function variablesWith(document: DocumentNode, day: () => string): Variables {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return {};
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      const value = named.kind === Kind.NAMED_TYPE ? VALUES[named.name.value]?.(day) : undefined;
      return value === undefined ? [] : [[variable.name.value, value]];
    }),
  );
}

const VALUES: Readonly<Record<string, (day: () => string) => unknown>> = {
  PartialDate: (day) => day(),
  DateTime: (day) => `${day()}T00:00:00.000Z`,
  StatementFilter: (day) => ({ accord: 'abraham-accords', asOf: day(), standing: ['ANNOUNCED'] }),
  TimelineFilter: (day) => ({ accord: 'abraham-accords', to: day() }),
};

/** Numbers from 0 to below 1 that are the same in each run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
