import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many characters of documents are kept that were sent once, and that were sent again: a parsed one has 90 bytes for each. */
const ONCE = 100_000;
const AGAIN = 500_000;

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

const sized = (maxSize: number) =>
  new LRUCache<string, DocumentNode>({
    maxSize,
    sizeCalculation: ({ loc }) => Math.max(loc?.end ?? 0, 1),
  });

/** Keeps documents that were parsed and validated, up to 54 MB. Those that are sent once do not displace those that are sent again. */
export class DocumentStore implements Store {
  readonly #once = sized(ONCE);
  readonly #again = sized(AGAIN);

  async get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#again.get(key);
    if (known) return known;
    const document = this.#once.get(key);
    if (!document) return undefined;
    this.#once.delete(key);
    this.#again.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#once.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#once.delete(key) || this.#again.delete(key);
  }
}
