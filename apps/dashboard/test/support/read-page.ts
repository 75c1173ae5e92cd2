import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect } from 'vitest';
import type { Started } from '../../../server/test/support/started.ts';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** A row of a table: the country that heads it, if one does, and the text of the cells after its head. */
export interface Row {
  readonly code: string | null;
  readonly head: string;
  readonly cells: readonly string[];
}

export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** A page as the server sends it, read by the HTML standard's algorithm. Fails where the server answers with another status. */
export async function readPage(server: Started, path: string, status = 200): Promise<Element> {
  const response = await server.get(path);
  expect(response.status, path).toBe(status);
  const root = parse(await response.text()).childNodes.find((node) => node.nodeName === 'html');
  if (!root || !('tagName' in root)) throw new Error(`${path} is no document`);
  return root;
}

/** The elements of a tag inside another, in the order of the document. */
export function all(within: Element, tag: string): readonly Element[] {
  return within.childNodes.flatMap((node) =>
    'tagName' in node ? [...(node.tagName === tag ? [node] : []), ...all(node, tag)] : [],
  );
}

/** What a reader sees of an element, white space folded; a script is not seen. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'script' || !('childNodes' in node)) return '';
  return node.childNodes.map(rawText).join('');
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Where the links in the element lead to, in their order. */
export function linksIn(element: Element): readonly string[] {
  return all(element, 'a').map((link) => attribute(link, 'href') ?? '');
}

/** The code of the country that a link in the element leads to, or the element itself; null where none does. */
export function countryIn(element: Element): string | null {
  const links = [attribute(element, 'href') ?? '', ...linksIn(element)];
  return (
    links
      .map((href) => /\/(?:countries|accords\/[^/]+)\/([A-Z]{3})\b/.exec(href)?.[1])
      .find(Boolean) ?? null
  );
}

export function tablesIn(page: Element): readonly Table[] {
  return all(page, 'table').map((table) => ({
    caption: all(table, 'caption').map(textOf).join(),
    heads: all(table, 'thead').flatMap((head) => all(head, 'th').map(textOf)),
    rows: all(table, 'tbody').flatMap((body) =>
      all(body, 'tr').map((row) => {
        const [head] = all(row, 'th');
        return {
          code: head ? countryIn(head) : null,
          head: head ? textOf(head) : '',
          cells: all(row, 'td').map(textOf),
        };
      }),
    ),
  }));
}

/** The part of a page whose table has a caption that begins so; no rows where there is none. */
export function rowsUnder(page: Element, caption: string): readonly Row[] {
  return tablesIn(page).find((table) => table.caption.startsWith(caption))?.rows ?? [];
}
