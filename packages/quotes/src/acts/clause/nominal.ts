import {
  ADV,
  AUX,
  CONJ,
  DET,
  MODAL,
  NUM,
  OBJ,
  POSS,
  PREP,
  SUB,
  SUBJ,
  TIME,
  VERB,
} from '../../lexicon/words.ts';
import { has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import { FORMS } from '../deeds/verbs.ts';

export const FUNCTION = DET | POSS | PREP | CONJ | SUB | AUX | MODAL | ADV | SUBJ | OBJ | NUM;

/** What follows a noun phrase without being of it: "signed the accord | hours later", "Norland | late on Sunday signed". */
const SPAN =
  /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes?|moments?|next|late|early|alone|together)$/;

/** Whether a word goes on with the noun phrase before it: "Norland | company", "the accord | pledge". */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === NUMBER) return false;
  if (token?.kind !== WORD || has(token, FUNCTION | TIME) || SPAN.test(token.low)) return false;
  if (token.capital) return true;
  if (token.low === 'side' && tokens[at + 1]?.low === 'by') return false;
  if (token.verb && !token.verb.noun) return false;
  if (
    /^(?:meetings?|hearings?|gatherings?|briefings?|signings?|buildings?|rulings?)$/.test(token.low)
  )
    return true;
  return !/(?:ed|ing|ly)$/.test(token.low) && !has(token, VERB) && !FORMS.has(token.low);
}
