import type { Span } from '../span.ts';
import { isDigit, isLetter, isSpace, WORD_UNITS } from './characters.ts';
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

const SPACE = 32;
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
  let at = paragraph.start;
  marked.forEach(({ start, end }, number) => {
    tokensBetween(text, at, start, out, words);
    out.push(signToken(QUOTE, start, end, '', first + number));
    at = end;
  });
  tokensBetween(text, at, paragraph.end, out, words);
  return out;
}

/** Adds the tokens from `from` to `limit`, between which no marked stretch stands. */
function tokensBetween(
  text: string,
  from: number,
  limit: number,
  out: Token[],
  words: Words,
): void {
  for (let at = from; at < limit; ) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) at++;
    else if (isLetter(unit)) at = wordTokens(text, at, limit, out, words);
    else at = otherToken(text, at, limit, out);
  }
}

/** A number, "1,000.5", "7:30", "2025-11-06", "26-year"; hyphens or full stops in a row; any other unit. */
const PIECE = new RegExp(String.raw`[0-9](?:[${WORD_UNITS}]|[.,:/-](?=[0-9]))*|-+|\.+|[^]`, 'y');

/** Adds the number or the sign at `at`, of other white space nothing. Where it ends. */
function otherToken(text: string, at: number, limit: number, out: Token[]): number {
  const unit = text.charCodeAt(at);
  if (isSpace(unit)) return at + 1;
  PIECE.lastIndex = at;
  PIECE.test(text);
  const end = Math.min(PIECE.lastIndex, limit);
  out.push(signToken(kindOf(text, unit, at, end), at, end, unit === 0x3f ? '?' : ''));
  return end;
}

/** What a number or a sign is; hyphens with white space about them, or more than one, are a dash; three full stops an ellipsis. */
function kindOf(text: string, unit: number, at: number, end: number): number {
  if (isDigit(unit)) return NUMBER;
  if (unit === 0x2e && end - at > 2) return ELLIPSIS;
  if (unit !== 0x2d) return SIGNS.get(text[at] ?? '') ?? OTHER;
  const inner = at > 0 && end < text.length;
  const apart = inner && text.charCodeAt(at - 1) <= SPACE && text.charCodeAt(end) <= SPACE;
  return end - at > 1 || apart ? DASH : OTHER;
}
