import type { Span } from '../span.ts';
import { isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';

/** Short forms that begin with an apostrophe: ’90s, ’em, ’til. */
const CLIPPED = /^['’‘](?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n['’]?\b|nuff\b)/i;

const isWord = (unit: number) => isLetter(unit) || isDigit(unit);

/** "ministers’ hotel": after an s or z and before white space an apostrophe may be a plural's. */
const isPlural = (before: number, after: number) =>
  (before === 115 || before === 0x7a) && isSpace(after);

/**
 * Whether the single mark or apostrophe at `at` opens a quotation, closes one (`open`: one is open) or neither. `closing` is the last place
 * of the paragraph where a single mark can close.
 */
export function singleMark(
  text: string,
  { start, end }: Span,
  at: number,
  open: boolean,
  closing: number,
): 'open' | 'close' | null {
  const mark = text[at] ?? '';
  if (!/['‘’`‚‹›]/.test(mark)) return null;
  const before = at > start ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  if (isWord(before) && isWord(after)) return null;
  if (open && !isSpace(before) && mark !== '‘')
    return isPlural(before, after) && at < closing ? null : 'close';
  if (mark === '’' || mark === '›' || isSpace(after) || closing <= at + 1) return null;
  const begins = isSpace(before) || /["“”«»„‟‘’‚‹›([—–,]/.test(text[at - 1] ?? '');
  return begins && !CLIPPED.test(text.slice(at, at + 8)) ? 'open' : null;
}

/**
 * The last place in a paragraph, among the `signs` of marks in it, where a single mark can close: after a word or a sign and before none;
 * -1 if there is none.
 */
export function lastClosing(text: string, { start, end }: Span, signs: readonly number[]): number {
  for (let index = signs.length - 1; index >= 0; index--) {
    const at = signs[index] ?? 0;
    if (at <= start) break;
    const unit = text.charCodeAt(at);
    if (!isApostrophe(unit) && unit !== 0x203a) continue;
    const before = text.charCodeAt(at - 1);
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    // A plural's apostrophe closes nothing, unless it ends the paragraph.
    const plural = isPlural(before, after) && at + 1 < end;
    if (!isSpace(before) && !isWord(after) && !plural) return at;
  }
  return -1;
}
