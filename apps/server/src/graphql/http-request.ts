import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { documentOf, type Persisted } from './persisted-documents.ts';

/** A request in the form of Apollo Server, with the document in place of its hash. Throws what `documentOf` throws. */
export function httpRequest(request: FastifyRequest, persisted: Persisted): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  // CSRF protection is not needed: a GET only reads public data, and no cookie or key comes with it.
  if (method === 'GET') headers.set('apollo-require-preflight', 'read');
  const { search, searchParams } = new URL(request.url, 'http://localhost');
  if (method === 'GET') {
    return {
      method,
      headers,
      search: withDocument(search, searchParams, persisted),
      body: undefined,
    };
  }
  const body: unknown = request.body;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const document = isObject ? documentOf(body, persisted) : null;
  if (document === null) return { method, headers, search, body };
  const {
    documentId: _,
    extensions,
    ...rest
  } = body as { documentId?: unknown; extensions?: unknown };
  return {
    method,
    headers,
    search,
    body: { ...rest, query: document, extensions: withoutHash(extensions) },
  };
}

function withDocument(search: string, given: URLSearchParams, persisted: Persisted): string {
  const extensions = parsed(given.get('extensions'));
  const query = given.get('query') ?? undefined;
  const documentId = given.get('documentId') ?? undefined;
  const document = documentOf({ query, documentId, extensions }, persisted);
  if (document === null) return search;
  given.delete('documentId');
  given.set('query', document);
  if (extensions !== undefined) given.set('extensions', JSON.stringify(withoutHash(extensions)));
  return `?${given}`;
}

/** The extensions without the hash of the document. */
function withoutHash(extensions: unknown): object {
  const { persistedQuery: _, ...rest } = Object(extensions);
  return rest;
}

/** Undefined for malformed JSON, which Apollo Server reports itself. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
