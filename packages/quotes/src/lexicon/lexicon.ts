import { CUES, type Verb } from './verbs.ts';
import { WORDS } from './words.ts';

/** What is known of a word: its flags, and which reporting verb it is a form of. */
export interface Meaning {
  readonly flags: number;
  readonly verb: Verb | undefined;
}

/** Of a word that the lists do not have. */
export const UNKNOWN: Meaning = { flags: 0, verb: undefined };

function build(): ReadonlyMap<string, Meaning> {
  const out = new Map<string, Meaning>();
  for (const [word, verb] of CUES) out.set(word, { flags: 0, verb });
  for (const [flag, list] of WORDS) {
    for (const word of list.trim().split(/\s+/)) {
      const { flags, verb } = out.get(word) ?? UNKNOWN;
      out.set(word, { flags: flags | flag, verb });
    }
  }
  return out;
}

/** All words of the lists, in lower case: one look-up for each word of a text. */
export const LEXICON: ReadonlyMap<string, Meaning> = build();
