import type { Verb } from '../lexicon/verbs.ts';
import { ADV, AUX, BE, DET, MODAL, PREP, SUB } from '../lexicon/words.ts';
import { GENITIVE, has, type Token, WORD } from '../tokens/token.ts';
import { isPronoun } from './nouns.ts';

/** What stands before a verb and belongs to it: "has also | said", "did not | say", "would | call". */
export interface VerbGroup {
  readonly from: number;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negative: boolean;
  readonly modal: boolean;
}

export function verbGroup(tokens: readonly Token[], at: number, verb: Verb): VerbGroup {
  let from = at;
  let [passive, progressive, negative, modal, contracted] = [false, false, false, false, false];
  for (; from > 0; from--) {
    const token = tokens[from - 1] as Token;
    if (token.kind === GENITIVE && isPronoun(tokens[from - 2])) {
      // "he's said", "she's saying"
      contracted = true;
      progressive ||= verb.form === 'ing';
      continue;
    }
    if (token.kind !== WORD) break;
    if (isNegative(token.low)) negative = true;
    else if (has(token, AUX)) {
      passive ||= has(token, BE) && verb.form === 'past' && !contracted;
      progressive ||= has(token, BE) && verb.form === 'ing';
    } else if (has(token, MODAL) && token.low !== 'may' && !token.capital) modal = true;
    else if (!isAdverb(token)) break;
    if (token.capital && from > 1) break;
  }
  return { from, passive, progressive, negative, modal };
}

const isNegative = (low: string) =>
  low === 'not' ||
  low === 'never' ||
  low === 'cannot' ||
  low.endsWith("n't") ||
  low.endsWith('n’t');

function isAdverb(token: Token): boolean {
  if (token.low.length > 4 && token.low.endsWith('ly')) return !token.capital || has(token, ADV);
  return has(token, ADV) && !isPronoun(token) && !has(token, DET | SUB | PREP);
}
