import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Refusal } from '../http/refusal.ts';

/** The parameters of an address without `knownOn`, and the text of that; null where it has none. Throws `Refusal` for two of them. */
export function readKnownOn({ url }: Pick<FastifyRequest, 'url'>): {
  readonly search: URLSearchParams;
  readonly knownOn: string | null;
} {
  const { searchParams: search } = new URL(url, 'http://localhost');
  const given = search.getAll('knownOn');
  if (given.length > 1)
    throw new Refusal(400, `knownOn is given ${given.length} times. Give it once.`);
  search.delete('knownOn');
  return { search, knownOn: given[0] ?? null };
}

/** The end of an address that names an edition, as in `?knownOn=2026-12-04.1`, behind a path that may have parameters; empty for the present. */
export function knownOnSuffix(edition: string | null, path = ''): string {
  if (edition === null) return '';
  return `${path.includes('?') ? '&' : '?'}knownOn=${edition}`;
}

/** What is wrong with `knownOn`, as an error of GraphQL that names the argument: pages show it like that of a field. */
export function knownOnError(error: unknown, value: string): unknown {
  if (!(error instanceof Error)) return error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { refused: [{ argument: 'knownOn', value: value.slice(0, 100), near: [] }] },
  });
}
