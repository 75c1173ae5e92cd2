import type { Verb } from '../lexicon/verbs.ts';
import type { Span } from '../span.ts';

export const WORD = 0;
export const NUMBER = 1;
export const COMMA = 2;
export const STOP = 3;
export const COLON = 4;
export const SEMICOLON = 5;
export const DASH = 6;
export const OPEN = 7;
export const CLOSE = 8;
export const ELLIPSIS = 9;
export const QUOTE = 10;
export const GENITIVE = 11;
export const OTHER = 12;

/** A word or sign of the frame. What stands between quotation marks is one token, of kind QUOTE. */
export interface Token extends Span {
  readonly kind: number;
  /** Lower case. */
  readonly low: string;
  readonly capital: boolean;
  /** Capitals throughout, two at least. */
  readonly upper: boolean;
  /** The flags of `lexicon/words`; of signs none. */
  readonly flags: number;
  readonly verb: Verb | undefined;
  /** The number of the marked stretch, or -1. */
  readonly quote: number;
}

/** Whether a token is a word with any of the flags. */
export const has = (token: Token | undefined, flags: number): boolean =>
  token !== undefined && (token.flags & flags) !== 0;

/** A token that is no word. One literal makes all of them, so that the engine knows them by one shape. */
export const signToken = (
  kind: number,
  start: number,
  end: number,
  low = '',
  quote = -1,
): Token => ({
  kind,
  start,
  end,
  low,
  capital: false,
  upper: false,
  flags: 0,
  verb: undefined,
  quote,
});
