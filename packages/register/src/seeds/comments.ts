import { type Document, Lexer } from 'yaml';
import type { DraftPath } from '../errors.ts';
import { Lines, type PlacedNode, placedNodes } from './nodes.ts';

/**
 * A comment of a seed file and what it belongs to: the file (its head or its end), or what stands at a path, as a comment above it,
 * behind it on the same line, or at the end of all that it holds.
 */
export interface Comment {
  readonly text: string;
  readonly where: 'head' | 'above' | 'behind' | 'within' | 'end';
  readonly path: DraftPath;
}

/** The comments of a text as such, with their offsets. */
export function rawComments(
  text: string,
): readonly { readonly text: string; readonly offset: number }[] {
  const comments: { text: string; offset: number }[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !isScalar) comments.push({ text: token.trimEnd(), offset });
    isScalar = token === SCALAR;
    if (!MARKS.includes(token)) offset += token.length;
  }
  return comments;
}

/** What the lexer puts between tokens, which is no part of the text: before a document, before a scalar, after a broken flow. */
const SCALAR = '\u001f';
const MARKS = ['\u0002', SCALAR, '\u0018'];

/**
 * The comments of a file, in its order. The library's own reading is not used: it gives a comment above an entry to the entry before,
 * where that ends in a comment too.
 */
export function commentsOf(text: string, document: Document): readonly Comment[] {
  const lines = new Lines(text);
  // Of nodes that begin at one place the one that holds the others comes first.
  const nodes = placedNodes(document).toSorted(
    (a, b) => a.start - b.start || a.path.length - b.path.length,
  );
  const root = document.contents?.range?.[0] ?? text.length;

  const placeOf = (offset: number): Omit<Comment, 'text'> => {
    const { line, column } = lines.at(offset);
    const before = nodes.findLast(({ end, isCollection }) => !isCollection && end <= offset);
    const isAlone = lines.indentOf(line) === column;
    if (before && !isAlone && lines.at(before.end).line === line)
      return { where: 'behind', path: before.path };

    // A comment between the name of a field and its list or group is about what the list begins with.
    const next = nodes.find(
      ({ path, start, isCollection }) =>
        start > offset && !(isCollection && typeof path.at(-1) === 'string'),
    );
    // At the head, an empty line parts what is said of the file from what is said of its first entry.
    const isHead = /\n[ \t]*\r?\n/.test(text.slice(offset, next?.start ?? root));
    if (!before && (next ? isHead : offset < root)) return { where: 'head', path: [] };
    const indent = next ? lines.indentOf(lines.at(next.start).line) : 0;
    const holder = before && column > indent ? holderOf(nodes, before, column, lines) : undefined;
    if (holder) return { where: 'within', path: holder.path };
    return next ? { where: 'above', path: next.path } : { where: 'end', path: [] };
  };
  return rawComments(text).map(({ text, offset }) => ({ text, ...placeOf(offset) }));
}

/** The innermost list or group of fields around a node that does not begin further in than a column. */
function holderOf(
  nodes: readonly PlacedNode[],
  { path }: PlacedNode,
  column: number,
  lines: Lines,
): PlacedNode | undefined {
  return nodes
    .filter(
      (node) =>
        node.isCollection &&
        node.path.every((part, i) => part === path[i]) &&
        lines.at(node.start).column <= column,
    )
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}
