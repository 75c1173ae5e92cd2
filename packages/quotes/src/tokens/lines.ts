import type { Span } from '../span.ts';

/** Lines of text wrapped by hand are no longer than this. */
const WIDEST = 100;
const NARROWEST = 40;

/** The stretches between line breaks, without outer white space; lines that were wrapped by hand are one. */
export function linesOf(text: string): Span[] {
  const out: Span[] = [];
  let block: Span[] = [];
  const end = () => {
    const [first, last] = [block[0], block.at(-1)];
    if (first && last && isWrapped(text, block)) out.push({ start: first.start, end: last.end });
    else for (const line of block) out.push(line);
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
