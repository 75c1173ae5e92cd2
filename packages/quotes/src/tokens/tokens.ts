import type { Span } from '../span.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';
import type { Marked } from './marks.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  NUMBER,
  OPEN,
  OTHER,
  QUOTE,
  SEMICOLON,
  STOP,
  signToken,
  type Token,
} from './token.ts';
import { type Words, wordTokens } from './word-tokens.ts';

const SIGNS = new Map<string, number>([
  [',', COMMA],
  ['.', STOP],
  ['!', STOP],
  ['?', STOP],
  [':', COLON],
  [';', SEMICOLON],
  ['—', DASH],
  ['–', DASH],
  ['―', DASH],
  ['(', OPEN],
  ['[', OPEN],
  [')', CLOSE],
  [']', CLOSE],
  ['…', ELLIPSIS],
]);

/**
 * The tokens of one paragraph, with each of its marked stretches as one; the first of these has the number `first`. `words` keeps the
 * words of a text from one paragraph to the next.
 */
export function tokensOf(
  text: string,
  paragraph: Span,
  marked: readonly Marked[],
  first: number,
  words: Words = new Map(),
): Token[] {
  const out: Token[] = [];
  let quote = 0;
  for (let at = paragraph.start; at < paragraph.end; ) {
    const next = marked[quote];
    if (next && at >= next.start) {
      out.push(signToken(QUOTE, next.start, next.end, '', first + quote));
      at = next.end;
      quote++;
      continue;
    }
    const limit = next ? next.start : paragraph.end;
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) at++;
    else if (isLetter(unit)) at = wordTokens(text, at, limit, out, words);
    else {
      const token = isDigit(unit)
        ? signToken(NUMBER, at, numberEnd(text, at, limit))
        : signAt(text, at, limit);
      out.push(token);
      at = token.end;
    }
  }
  return out;
}

/** The end of the number at `at`: 1,000.5, 7:30, 2025-11-06, 26-year. */
function numberEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    if (isDigit(unit) || isLetter(unit)) continue;
    const joins =
      /[.,:/-]/.test(text[end] ?? '') && end + 1 < limit && isDigit(text.charCodeAt(end + 1));
    if (!joins) break;
  }
  return end;
}

/** The sign at `at`; hyphens with white space about them, or more than one, are a dash; three full stops an ellipsis. */
function signAt(text: string, at: number, limit: number): Token {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (unit === 0x2d) {
    while (end < limit && text.charCodeAt(end) === 0x2d) end++;
    const apart = text.charCodeAt(at - 1) <= 32 && text.charCodeAt(end) <= 32;
    return signToken(end - at > 1 || apart ? DASH : OTHER, at, end);
  }
  if (unit === 0x2e && text.charCodeAt(at + 1) === 0x2e) {
    while (end < limit && text.charCodeAt(end) === 0x2e) end++;
    return signToken(end - at > 2 ? ELLIPSIS : STOP, at, end);
  }
  const low = unit === 0x3f ? '?' : '';
  return signToken(SIGNS.get(text[at] ?? '') ?? OTHER, at, end, low);
}
