import { InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import {
  type DocumentNode,
  type GraphQLSchema,
  introspectionFromSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import {
  createOperationDescriptor,
  Environment,
  Network,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import { relayRequest } from './relay-request.ts';

/** A client's cache that keeps objects by id, as it comes: told nothing of the register but its schema. */
export interface NormalisedCache {
  /** Takes an answer to an operation that selects `__typename` everywhere, as these clients ask. */
  write(document: DocumentNode, variables: Variables, data: object): Promise<void>;
  /** What a client shows that asks the cache alone; null where it does not hold all of it. */
  read(document: DocumentNode, variables: Variables): Promise<unknown>;
}

export const CACHES: readonly (readonly [
  name: string,
  make: (schema: GraphQLSchema) => NormalisedCache,
])[] = [
  ['Apollo Client', apollo],
  ['Relay', relay],
  ['urql', urql],
];

function apollo(schema: GraphQLSchema): NormalisedCache {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const cache = new InMemoryCache({
    possibleTypes: Object.fromEntries(
      abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
    ),
  });
  return {
    async write(query, variables, data) {
      cache.writeQuery({ query, variables, data });
    },
    read: async (query, variables) => cache.readQuery({ query, variables }),
  };
}

function relay(schema: GraphQLSchema): NormalisedCache {
  const environment = new Environment({
    network: Network.create(() => {
      throw new Error('nothing is fetched');
    }),
    store: new Store(new RecordSource()),
  });
  const described = (document: DocumentNode, variables: Variables) =>
    createOperationDescriptor(relayRequest(schema, document), variables);
  return {
    async write(document, variables, data) {
      // Relay changes what it is handed.
      environment.commitPayload(described(document, variables), structuredClone(data));
    },
    async read(document, variables) {
      const { data, isMissingData } = environment.lookup(described(document, variables).fragment);
      return isMissingData ? null : data;
    },
  };
}

function urql(schema: GraphQLSchema): NormalisedCache {
  const valueTypes = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !('id' in type.getFields()),
  );
  const keys = Object.fromEntries(valueTypes.map(({ name }) => [name, () => null]));
  let answer: object | undefined;
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [
      // It warns of types that have no id where it is not told that they have no key.
      cacheExchange({ schema: introspectionFromSchema(schema), keys }),
      fetchExchange,
    ],
    fetch: async () => Response.json({ data: answer }),
  });
  return {
    async write(document, variables, data) {
      answer = data;
      const { error } = await client.query(document, variables, { requestPolicy: 'network-only' });
      if (error) throw error;
    },
    async read(document, variables) {
      const { data } = await client.query(document, variables, { requestPolicy: 'cache-only' });
      return data ?? null;
    },
  };
}
