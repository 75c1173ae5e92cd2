import { createHash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, print } from 'graphql';
import type { Plugin } from 'vite';
import * as generated from '../src/documents.generated.ts';

/** The queries of the pages as the browser sends them, `__typename` added, by operation name. */
export function sentDocuments(): ReadonlyMap<string, string> {
  const cache = new InMemoryCache();
  const queries = Object.values<DocumentNode>(generated).flatMap((document): [string, string][] => {
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name) return [];
    return [[operation.name.value, print(cache.transformDocument(document))]];
  });
  return new Map(queries);
}

/**
 * Makes the queries known by their hashes: the browser gets the hashes, and the server, beside its own build, the list by
 * which it finds the documents. So a query is a short GET, which any cache on the way understands.
 */
export function persistedDocuments({ emit }: { emit: boolean }): Plugin {
  const documents = sentDocuments();
  const hashes = new Map([...documents].map(([name, text]) => [name, hashOf(text)]));
  return {
    name: 'persisted-documents',
    config: () => ({ define: { __PERSISTED__: JSON.stringify(Object.fromEntries(hashes)) } }),
    generateBundle() {
      if (!emit) return;
      const list = Object.fromEntries([...documents.values()].map((text) => [hashOf(text), text]));
      const source = JSON.stringify(list, null, 2);
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
