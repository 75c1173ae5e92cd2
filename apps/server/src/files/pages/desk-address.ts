import type { FastifyRequest } from 'fastify';

/**
 * Where at the desk the entry of a page is edited. Null where a request does not come from the link of a page to the desk, whose
 * address is the page's own with `?desk`.
 */
export function deskAddress({ query, url }: Pick<FastifyRequest, 'query' | 'url'>): string | null {
  if (!Object.hasOwn(Object(query), 'desk')) return null;
  const [page = ''] = url.split('?');
  return `/desk/edit?${new URLSearchParams({ page })}`;
}
