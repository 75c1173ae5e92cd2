import { type Document, isCollection, isMap, isNode, isSeq } from 'yaml';
import type { DraftPath } from '../errors.ts';

/** The name of a field, a text, or a list or group of fields, with its path from the root and its place in the text. */
export interface PlacedNode {
  readonly path: DraftPath;
  readonly start: number;
  readonly end: number;
  readonly isCollection: boolean;
}

/** All nodes below the root, in the order of their paths: a field's name has the path of its value, and comes before it. */
export function placedNodes(document: Document): readonly PlacedNode[] {
  return [...nodesOf(document.contents, [])].filter(({ path }) => path.length > 0);
}

function* nodesOf(node: unknown, path: DraftPath): Generator<PlacedNode> {
  if (!isNode(node) || !node.range) return;
  const [start, end] = node.range;
  yield { path, start, end, isCollection: isCollection(node) };
  if (isSeq(node)) for (const [i, item] of node.items.entries()) yield* nodesOf(item, [...path, i]);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const here = [...path, String(key)];
    yield* nodesOf(key, here);
    yield* nodesOf(value, here);
  }
}

/** A text by lines. */
export class Lines {
  readonly all: readonly string[];
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.all = text.split('\n');
    let start = 0;
    this.#starts = this.all.map((line) => {
      const own = start;
      start += line.length + 1;
      return own;
    });
  }

  /** The line, from 0, and the column at an offset. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: offset - (this.#starts[low] ?? 0) };
  }

  indentOf(line: number): number {
    return (this.all[line] ?? '').search(/\S|$/);
  }
}
