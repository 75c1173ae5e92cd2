import { parse } from 'parse5';
import type { Started } from '../../../server/test/support/started.ts';
import { all, attribute, type Element, textOf } from './read-page.ts';

/** A page, whatever its status: what its main part says, and where that leads. */
export async function mainOf(server: Started, path: string) {
  const response = await server.get(path, { redirect: 'manual' });
  const root = parse(await response.text()).childNodes.find((node) => node.nodeName === 'html');
  const [main] = all(root as Element, 'main');
  if (!main) throw new Error(`${path} has no main part`);
  const links = all(main, 'a').map(
    (link) => [textOf(link), attribute(link, 'href') ?? ''] as const,
  );
  return { status: response.status, text: textOf(main), links };
}
