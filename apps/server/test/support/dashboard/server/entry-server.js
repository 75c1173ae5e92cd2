import { parse } from 'graphql';

/** The smallest dashboard that keeps the contract of `src/pages.ts`: it tells what it was handed. */
export async function render(request, graphql) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/broken') throw new Error('secret of the renderer');
  const { data, errors } = await graphql.execute({
    document: parse(url.searchParams.get('query') ?? '{ register { licence } }'),
    variables: {},
  });
  return {
    status: url.pathname === '/nowhere' ? 404 : 200,
    headers: { 'content-language': 'en' },
    body: `<!doctype html><title>${url.pathname}</title><pre>${JSON.stringify({ ...request, data, errors })}</pre>`,
  };
}
