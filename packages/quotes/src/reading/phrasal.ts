import type { Verb } from '../lexicon/verbs.ts';
import { type Token, WORD } from '../tokens/token.ts';

/** Cues of two words: they report only beside a quotation, and nothing is governed by them. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    on: 'went goes carried pressed',
    back: 'shot fired hit fires hits shoots',
    in: 'chimed cut broke weighed jumped chimes weighs',
    out: 'burst cried called',
    up: 'piped',
  }).flatMap(([second, first]) => first.split(' ').map((word): [string, string] => [word, second])),
);

const WENT_ON: Verb = { base: 'go', kind: 'voice', form: 'past', noun: false };
/** "as he put it". */
const PUT: Verb = { base: 'put', kind: 'say', form: 'past', noun: false };

/** The cue of two words that begins at `at`, or null: "put it", "went on" where no more of the clause follows. */
export function phrasalVerb(tokens: readonly Token[], at: number): Verb | null {
  const next = tokens[at + 1];
  // Asked of every word, so the short second one comes first.
  if (next?.kind !== WORD || next.low.length > 4) return null;
  const token = tokens[at];
  if (token?.kind !== WORD) return null;
  if (next.low === 'it' && (token.low === 'put' || token.low === 'puts')) return PUT;
  return tokens[at + 2]?.kind !== WORD && PAIRS.get(token.low) === next.low ? WENT_ON : null;
}
