import { isDeepStrictEqual } from 'node:util';
import type { DraftPath } from '../errors.ts';
import { type Comment, commentsOf, rawComments } from './comments.ts';
import { Lines, type PlacedNode, placedNodes } from './nodes.ts';
import { SeedFault } from './seed-fault.ts';
import { parseSeed, type SeedFile, stringifySeed } from './seed-file.ts';

/**
 * The text of a seed file that says a value in the one way of writing, with all comments of the file, each at what it belongs to.
 * Throws `SeedFault` where the text would not say the same, or would be written in another way the next time.
 */
export function canonicalText(file: SeedFile, value: unknown): string {
  const comments = commentsOf(file.text, file.document);
  const plain = stringifySeed(value);
  const text = comments.length === 0 ? plain : withComments(plain, comments);
  const read = parseSeed(file.path, new TextEncoder().encode(text));
  const says = (raw: string) =>
    rawComments(raw)
      .map(({ text }) => text)
      .sort();
  const isSame =
    isDeepStrictEqual(read.value, value) &&
    isDeepStrictEqual(says(text), says(file.text)) &&
    (comments.length === 0 || withComments(plain, commentsOf(text, read.document)) === text);
  if (isSame) return text;
  throw new SeedFault(
    file.path,
    null,
    'cannot be written in order without losing a part of it',
    'put each comment on a line of its own above the field or entry that it is about, and run this again',
  );
}

/** A text in the one way of writing, with comments put at their places. */
function withComments(plain: string, comments: readonly Comment[]): string {
  const { document } = parseSeed('', new TextEncoder().encode(plain));
  const lines = new Lines(plain);
  const nodes = Map.groupBy(placedNodes(document), ({ path }) => JSON.stringify(path));
  const head: string[] = [];
  const end: string[] = [];
  const above = new Map<number, string[]>();
  const behind = new Map<number, string>();
  const within = new Map<number, { column: number; text: string }[]>();

  for (const { text, where, path } of comments) {
    const own = nearestOwn(nodes, path);
    const [first, last] = [own?.at(0), own?.at(-1)];
    if (where === 'head') head.push(text);
    else if (where === 'end' || !first || !last) end.push(text);
    else {
      const line = lines.at(first.start).line;
      const isThere = first.path.length === path.length;
      const valueLine = last.isCollection ? line : lines.at(last.end).line;
      if (where === 'within' && isThere && last.isCollection) {
        const lastLine = lines.at(plain.slice(0, last.end).trimEnd().length).line;
        const { column } = lines.at(last.start);
        within.set(lastLine, [...(within.get(lastLine) ?? []), { column, text }]);
      } else if (where === 'behind' && isThere && !behind.has(valueLine)) {
        behind.set(valueLine, ` ${text}`);
      } else above.set(line, [...(above.get(line) ?? []), text]);
    }
  }
  const body = lines.all.flatMap((line, i) => [
    ...(above.get(i) ?? []).map((text) => `${' '.repeat(lines.indentOf(i))}${text}`),
    line + (behind.get(i) ?? ''),
    ...(within.get(i) ?? [])
      .toSorted((a, b) => b.column - a.column)
      .map(({ column, text }) => `${' '.repeat(column)}${text}`),
  ]);
  const whole = head.length > 0 ? [...head, '', ...body] : body;
  return [whole.join('\n').trimEnd(), ...end, ''].join('\n');
}

/** The nodes at a path; where nothing stands there, those at the nearest path above it that has some. */
function nearestOwn(
  nodes: ReadonlyMap<string, readonly PlacedNode[]>,
  path: DraftPath,
): readonly PlacedNode[] | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const own = nodes.get(JSON.stringify(path.slice(0, depth)));
    if (own) return own;
  }
  return undefined;
}
