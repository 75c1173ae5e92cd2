import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { documentOf, type Persisted } from './persisted-documents.ts';

/** A request as Apollo Server takes it, with the document in place of its name. Throws what `documentOf` throws. */
export function httpRequest(request: FastifyRequest, persisted: Persisted): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  // A GET can only read, what it reads is open to all, and no cookie or key comes with it: nothing is to be forged.
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
    body: { ...rest, query: document, extensions: others(extensions) },
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
  if (extensions !== undefined) given.set('extensions', JSON.stringify(others(extensions)));
  return `?${given}`;
}

/** The extensions without the name of the document, which is found. */
function others(extensions: unknown): object {
  const { persistedQuery: _, ...rest } = Object(extensions);
  return rest;
}

/** Undefined for what is no JSON: Apollo Server tells that itself. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
