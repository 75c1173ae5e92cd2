import type { Span } from '../span.ts';
import { beginsUpper, isDigit, isLetter } from './characters.ts';

/** Lines of text wrapped by hand are no longer than this. */
const WIDEST = 100;
const NARROWEST = 40;
/** So much before a break shows whether it is between marks. */
const LONGEST = 600;

/** The stretches between line breaks, without outer white space; lines that were wrapped by hand are one. */
export function linesOf(text: string): Span[] {
  const out: Span[] = [];
  let block: Span[] = [];
  const end = () => {
    const [first, last] = [block[0], block.at(-1)];
    if (first && last && isWrapped(text, block)) out.push({ start: first.start, end: last.end });
    else out.push(...joined(text, block));
    block = [];
  };
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const line = found < 0 ? text.length : found;
    let [start, stop] = [at, line];
    while (start < stop && text.charCodeAt(start) <= 32) start++;
    while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--;
    if (start < stop) block.push({ start, end: stop });
    else end();
    at = line + 1;
  }
  end();
  return out;
}

/** A byline may follow a headline without a blank line. */
const BYLINE = /^by [^a-z]/;

/**
 * The lines of a block that was not wrapped as a whole, those joined that one sentence runs over: the next begins with a small letter, or
 * words between marks go on.
 */
function joined(text: string, lines: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before && goesOn(text, before, line))
      out[out.length - 1] = { start: before.start, end: line.end };
    else out.push(line);
  }
  return out;
}

function goesOn(text: string, before: Span, { start }: Span): boolean {
  const last = text.charCodeAt(before.end - 1);
  if (!isLetter(last) && !isDigit(last) && last !== 0x2c) return false;
  const next = text.charCodeAt(start);
  if (!isLetter(next) && !isDigit(next)) return false;
  if (isLetter(next) && !beginsUpper(text.slice(start, start + 2)))
    return !BYLINE.test(text.slice(start, start + 5));
  const words = text.slice(Math.max(before.start, before.end - LONGEST), before.end);
  return (
    Math.max(words.lastIndexOf('“'), words.lastIndexOf('«'), words.lastIndexOf('„')) >
    Math.max(words.lastIndexOf('”'), words.lastIndexOf('»'))
  );
}

/** Whether the lines of a block break in the middle of sentences, at about one width. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const inner = lines.slice(0, -1);
  const widths = inner.map(({ start, end }) => end - start);
  const widest = Math.max(...widths.slice(0, 1_000));
  if (widest > WIDEST) return false;
  if (widths.some((width) => width < NARROWEST || width < widest - 25)) return false;
  return lines.slice(1).some(({ start }, index) => {
    const last = text[(inner[index] as Span).end - 1] ?? '';
    return /[\p{L}\p{N},;-]/u.test(last) && /[\p{Ll}\p{N}]/u.test(text[start] ?? '');
  });
}
