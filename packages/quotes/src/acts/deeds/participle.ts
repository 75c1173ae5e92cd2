import { DET, MODAL, POSS, PREP } from '../../lexicon/words.ts';
import { COMMA, has, SEMICOLON, type Token } from '../../tokens/token.ts';
import { isFiniteVerb } from '../clause/verb-place.ts';
import type { Deed, Place } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import type { ActKind } from './verbs.ts';

/** What is thought of and not done, and what failed, before "by signing", "after signing". */
const NOT_DONE =
  /^(?:avoid|consider|debat|delay|discuss|dream|expect|fail|fear|hop|imagin|mull|oppos|plan|postpon|refus|resist|risk|rul|stop|suggest|talk|think|threat|want|warn|weigh)/;
const FAR = 24;

/** "joined 60 others in | signing", "took a step by signing", "Norland left the room, signing": done by who does what the verb before tells. */
export function participle(
  tokens: readonly Token[],
  { at, to, instrument }: Place & { readonly instrument?: true },
  kind: ActKind | null,
): Deed | null {
  const lead = tokens[at - 1];
  const comma = lead?.kind === COMMA;
  if (!kind || !(comma || /^(?:by|in|after|upon)$/.test(lead?.low ?? ''))) return null;
  for (let i = at - 2; i > 0 && i > at - FAR; i--) {
    const token = tokens[i] as Token;
    if (token.kind === SEMICOLON || has(token, MODAL) || NOT_DONE.test(token.low)) return null;
    const next = tokens[i + 1];
    if (token.low === 'to' && !next?.capital && !has(next, DET | POSS | PREP)) return null;
    const weak =
      /[^e]ed$/.test(token.low) && !token.capital && !has(tokens[i - 1], DET | POSS | PREP);
    if (!weak && !isFiniteVerb(tokens, i, token)) continue;
    const { from, negative, modal } = groupOf(tokens, i);
    if (negative || modal || isSupposed(tokens, from)) return null;
    if (lead?.low === 'in' && !/^(?:joined|followed|succeeded)$/.test(token.low)) return null;
    return {
      kind,
      from: comma ? at : at - 1,
      at,
      to,
      passive: false,
      ahead: false,
      beside: true,
      ...(instrument ? { instrument } : {}),
    };
  }
  return null;
}
