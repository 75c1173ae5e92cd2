import type { Form } from './draft.ts';
import type { Span } from './span.ts';
import { linesOf } from './tokens/lines.ts';
import { markedIn } from './tokens/marks.ts';
import { signsIn, signsOf } from './tokens/signs.ts';

/**
 * The form of a stretch that is taken in place of the words of a draft, of which `passages` are between marks. It quotes only where it
 * stands between quotation marks, or within such a passage: else it tells what was said in the article's own words, around those passages
 * that it holds whole.
 */
export function correctedForm(
  text: string,
  { form, passages }: { readonly form: Form; readonly passages: readonly Span[] },
  span: Span,
): Form {
  const holds = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;
  if (form === 'INDIRECT') return form;
  const isQuoted = passages.some((one) => holds(one, span)) || isBetweenMarks(text, span);
  if (form === 'DIRECT' && isQuoted) return form;
  return passages.some((one) => holds(span, one)) ? 'MIXED' : 'INDIRECT';
}

/** Whether a stretch stands between quotation marks, with them or without. */
function isBetweenMarks(text: string, { start, end }: Span): boolean {
  const line = linesOf(text).find((one) => one.start <= start && one.end >= end);
  if (!line) return false;
  return markedIn(text, line, signsOf(signsIn(text), line)).some(
    (one) => one.start <= start && one.end >= end,
  );
}
