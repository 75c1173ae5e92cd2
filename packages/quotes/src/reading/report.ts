import { CLOSE, GENITIVE, NUMBER, OTHER, QUOTE, type Token, WORD } from '../tokens/token.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './nouns.ts';

/** A clause that a cue reports: tokens `from` to `to`, exclusive. */
export interface Report extends Phrase {
  readonly cue: Cue | null;
  readonly device: Phrase | null;
  readonly subject: Phrase;
  /** Whether it is speech in so many words: something was said, and the clause is a whole one. */
  readonly spoken: boolean;
  /** The stretches of the clause where its cue stands within it: "The bridge | , they promise, | will stand". */
  readonly parts?: readonly Phrase[];
}

/** The end of a stretch without the punctuation that closes it. */
export function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (
    to > from + 1 &&
    ![WORD, QUOTE, NUMBER, CLOSE, GENITIVE, OTHER].includes(tokens[to - 1]?.kind ?? WORD)
  )
    to--;
  return to;
}
