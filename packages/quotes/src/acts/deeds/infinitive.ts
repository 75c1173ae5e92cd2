import { GENITIVE, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import { isTimeWord } from '../clause/time-word.ts';
import { groupOf, isSupposed } from './group.ts';
import { countOf, rendered } from './render.ts';

/** Where the "to" before an infinitive stands: "to | formally join"; -1 if there is none. */
export function toBefore(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]?.low.endsWith('ly') ? at - 2 : at - 1;
  return tokens[last]?.low === 'to' ? last : -1;
}

/** The ninth, the newest. */
const RANK = /^(?:first|second|third|newest|latest|last|only|next|\p{L}+(?:th|nd|st))$/u;

/** "will be the first country | to join", "became the ninth state in the region | to sign": where its verb group begins, or null. */
export function firstTo(
  tokens: readonly Token[],
  last: number,
): { from: number; ahead: boolean; open: boolean } | null {
  let [ranked, counted] = [false, false];
  for (let at = last; at > last - 12 && at > 0; at--) {
    const token = tokens[at] as Token;
    const { low, kind } = token;
    counted ||= MEMBER.test(low);
    ranked ||= counted || RANK.test(low) || kind === NUMBER;
    if (kind !== WORD && kind !== NUMBER && kind !== GENITIVE) return null;
    if (!/^(?:be|become|becomes|became|is|was|were)$/.test(low)) continue;
    if (!ranked || !/^(?:the|its|next|among)$/.test(tokens[skipTime(tokens, at + 1)]?.low ?? ''))
      return null;
    const { from, modal, negative } = groupOf(tokens, at);
    const perfect = tokens.slice(from, at).some((one) => /^(?:has|have|had)$/.test(one.low));
    const done = /^(?:became|becomes|is|was|were)$/.test(low) || (low === 'become' && perfect);
    const open = modal !== null && /^(?:may|might|could)$/.test(modal);
    if ((modal && perfect) || negative || isSupposed(tokens, from) || !(done || open || counted))
      return null;
    if (!(done || open || modal === 'will')) return null;
    return { from, ahead: !done, open };
  }
  return null;
}

const MEMBER =
  /^(?:country|countries|nation|nations|state|states|member|members|government|signatory)$/;

/** "became | on Tuesday | the latest" */
function skipTime(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:on|in|this|last)$/.test(tokens[at]?.low ?? '')) at++;
  while (isTimeWord(tokens[at])) at++;
  return at > from + 1 ? at : from;
}

/** What is done in order to sign, when the signing is done: "took turns | to sign", "sat down on Monday | to sign". */
const TURNS =
  /(?<![^ ])(?:took (?:turns|(?:it in )?turns|(?:the|their|his|her|its) (?:turns?|seats?|places?|pens?|floor))|sat down|stepped (?:up|forward)|came forward|lined up|queued(?: up)?|picked up (?:an?|the|their|his|her) pens?) (?:(?!\S+(?:ing|ed) |(?:not|refusing|only|hoping|that|who|which) )[^,· ]+ ){0,10}$/;

/** "took turns at the desk on Monday | to sign": where its verb group begins, or null. */
export function turnsTo(
  tokens: readonly Token[],
  last: number,
): { from: number; ahead: boolean; open: boolean } | null {
  const found = TURNS.exec(rendered(tokens, last - 13, last + 1));
  if (!found) return null;
  const { from, modal, negative } = groupOf(tokens, last + 1 - countOf(found[0]));
  return modal || negative || isSupposed(tokens, from) ? null : { from, ahead: false, open: false };
}
