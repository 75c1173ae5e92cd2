/** A part of a text, and whether it matches the search. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Snippet {
  readonly parts: readonly Part[];
  /** Whether words of the text before and after are left out. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const BEFORE = 60;
const LENGTH = 220;

/**
 * The part of a text around the first match, in whole words, split into matches and other parts. Ranges are UTF-16 offsets, end
 * exclusive, in order and without overlap.
 */
export function snippet(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Snippet {
  const first = ranges[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
  const until = from + LENGTH >= text.length ? text.length : beforeSpace(text, from + LENGTH, from);
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > until) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false });
    parts.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < until) parts.push({ text: text.slice(at, until), isMatch: false });
  return { parts, cutBefore: from > 0, cutAfter: until < text.length };
}

/** The beginning of a text in whole words, with an ellipsis where more follows: a shortened denial must not look complete. */
export function brief(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, beforeSpace(text, length, 0))}…`;
}

/** Both ends of a text in whole words, with an ellipsis where words between are left out: names that begin alike often end otherwise. */
export function bothEnds(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.length - Math.floor(length * 0.6);
  const end = text.slice(afterSpace(text, start, text.length)) || text.slice(start);
  const begin = text.slice(0, beforeSpace(text, length - end.length - 3, 0));
  return `${begin} … ${end}`;
}

/** The beginning of the first word at or after an offset, and no further than `limit`. */
function afterSpace(text: string, offset: number, limit: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space >= limit ? limit : space + 1;
}

/** The end of the last word before an offset; where there is no space after `limit`, of the character before it. */
function beforeSpace(text: string, offset: number, limit: number): number {
  const space = text.lastIndexOf(' ', offset);
  if (space > limit) return space;
  // Not between the halves of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
