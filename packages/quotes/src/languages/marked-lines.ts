import type { Span } from '../span.ts';
import { linesOf } from '../tokens/lines.ts';
import { type Marked, markedIn } from '../tokens/marks.ts';
import { signsIn, signsOf } from '../tokens/signs.ts';

/** A line of a text with its stretches between double marks. */
export interface MarkedLine {
  readonly line: Span;
  readonly marks: readonly Marked[];
}

/** A text in another language than English as its marks are looked for, sign by sign in its place, and its lines. */
export function markedLines(text: string): {
  readonly view: string;
  readonly lines: readonly MarkedLine[];
} {
  // Within a Hebrew acronym the mark is part of the word.
  const view = text.replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '״');
  const signs = signsIn(view);
  const lines = linesOf(view).map((line) => {
    const marks = markedIn(view, line, signsOf(signs, line)).filter(({ double }) => double);
    return { line, marks };
  });
  return { view, lines };
}
