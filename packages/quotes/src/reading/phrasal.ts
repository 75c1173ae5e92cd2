import type { Verb } from '../lexicon/verbs.ts';
import { type Token, WORD } from '../tokens/token.ts';

/** Cues of two words: they report only beside a quotation, and nothing is governed by them. */
const PAIRS =
  /^(?:(?:went|goes|carried|pressed) on|(?:shot|fired|hit|fires|hits|shoots) back|(?:chimed|cut|broke|weighed|jumped|chimes|weighs) in|burst out|cried out|called out|piped up)$/;

const WENT_ON: Verb = { base: 'go', kind: 'voice', form: 'past', noun: false };
/** "as he put it". */
const PUT: Verb = { base: 'put', kind: 'say', form: 'past', noun: false };

/** The cue of two words that begins at `at`, or null: "put it", "went on" where no more of the clause follows. */
export function phrasalVerb(tokens: readonly Token[], at: number): Verb | null {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== WORD || next?.kind !== WORD) return null;
  if (next.low === 'it' && (token.low === 'put' || token.low === 'puts')) return PUT;
  return after?.kind !== WORD && PAIRS.test(`${token.low} ${next.low}`) ? WENT_ON : null;
}
