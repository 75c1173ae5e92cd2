import type { ApolloServerPlugin } from '@apollo/server';
import { isTurnOver, letPrecede, nextTurn, stillAsked } from '@signatory/register';
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** How many fields take no longer than reading the clock some times. */
const FIELDS = 8;

/**
 * Has operations take turns: each goes on for some milliseconds, then whatever else has come in. Their steps take turns, and within
 * their execution the fields that lead to other objects or that take arguments. `known` documents, which pages ask, go before others.
 * Nothing more is done where whoever asked has left.
 */
export const takeTurns = (known: ReadonlySet<string>): ApolloServerPlugin => ({
  serverWillStart: async ({ schema }) => letFieldsWait(schema),
  requestDidStart: async () => ({
    async didResolveSource({ source }) {
      if (known.has(source)) letPrecede();
      await ownTurn();
    },
    validationDidStart: ownTurn,
    async didResolveOperation() {
      await ownTurn();
      stillAsked();
    },
    // Before the result is written as text.
    willSendResponse: ownTurn,
  }),
});

/** Waits as long as this turn of the event loop has had its time. */
export async function ownTurn(): Promise<void> {
  while (isTurnOver()) await nextTurn();
}

function letFieldsWait(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // Those of introspection are the same objects in every schema of the process.
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isLeaf = isLeafType(getNamedType(field.type));
      // What takes arguments is made anew for each object: a citation, what holds on a day.
      if (field.resolve && (!isLeaf || field.args.length > 0)) {
        field.resolve = waiting(field.resolve);
      }
    }
  }
}

function waiting<Source, Context>(
  resolve: GraphQLFieldResolver<Source, Context>,
): GraphQLFieldResolver<Source, Context> {
  const inTurn: GraphQLFieldResolver<Source, Context> = (source, args, context, info) => {
    if (!isTurnOver(FIELDS)) return resolve(source, args, context, info);
    return nextTurn().then(() => {
      stillAsked();
      return inTurn(source, args, context, info);
    });
  };
  return inTurn;
}
