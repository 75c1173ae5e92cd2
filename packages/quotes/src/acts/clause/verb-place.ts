import { ADV, AUX, DET, MODAL, POSS, PREP, SUB, VERB } from '../../lexicon/words.ts';
import { COMMA, has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import { FORMS } from '../deeds/verbs.ts';
import { isTimeWord } from './time-word.ts';

/** Before adverbs and times: "Norland | late on Sunday formally signed". */
export function skipBack(tokens: readonly Token[], from: number): number {
  let end = from;
  for (;;) {
    const token = tokens[end - 1];
    if (token?.kind !== WORD && token?.kind !== NUMBER) return end;
    let at = end;
    while (isTimeWord(tokens[at - 1]) || isDateComma(tokens, at - 1)) at--;
    const time = at < end;
    while (time && /^(?:last|this|early|late|of|the)$/.test(tokens[at - 1]?.low ?? '')) at--;
    if (time && /^(?:on|in|at|since|during)$/.test(tokens[at - 1]?.low ?? '')) at--;
    if (!time && isAdverb(token)) at--;
    if (at === end) return end;
    end = at;
  }
}

/** "June 2 | , | 2030" */
const isDateComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === COMMA && tokens[at - 1]?.kind === NUMBER && tokens[at + 1]?.kind === NUMBER;

const isAdverb = (token: Token): boolean =>
  !token.capital &&
  ((has(token, ADV) && !has(token, DET | SUB | PREP)) ||
    /^(?:all|both|each|itself|themselves|jointly|together|alone|late|early)$|ly$/.test(token.low));

/** Whether a word is the verb of a clause, as far as its form tells. */
export function isFiniteVerb(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.kind !== WORD || token.capital || /(?:ing|en)$/.test(token.low)) return false;
  if (/^(?:be|been|having)$/.test(token.low) || has(tokens[at - 1], DET | POSS | PREP))
    return false;
  if (tokens[at - 1]?.low === 'to') return false;
  if (has(token, AUX | MODAL | VERB)) return true;
  const [, form] = FORMS.get(token.low) ?? [];
  return form === 'past' || form === 's' || token.verb?.form === 'past';
}
