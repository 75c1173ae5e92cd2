import { COMMA, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf } from './group.ts';
import { countOf, rendered } from './render.ts';

/** Who is spoken of as one that might join. */
const FLOATED =
  /^(?:raised|raises|held|holds|floated|floats|floating|eyed|eyes|eyeing|mentioned|suggested|mooted|touted)$/;
/** Who courts another: "sought … for Norland to join". To want it of another is no act. */
const SOUGHT = /^(?:sought|seeks|pushed|pushes|lobbied)$/;
/** "floated | the idea of | Norland joining" */
const IDEA = /^(?:out )?(?:the|an?) (?:\S+ )?(?:idea|possibility|prospect|notion) of /;
const FAR = 14;
const NAMED =
  /^(?:named|names|listed|lists|mentioned|mentions|cited|cites|identified|identifies|floated|floats|touted|suggested|tipped|described)$/;
const LIKELY =
  /^(?:possible|potential|likely|next|prospective|future|good|strong|obvious|natural|a|an|the|two|three)$/;

/** What somebody does with another that stands in `object`. */
const courting = (
  kind: 'FLOATED' | 'SOUGHT',
  verb: Pick<Deed, 'at' | 'from' | 'to'>,
  object: NonNullable<Deed['object']>,
): Deed => ({ ...verb, kind, passive: false, ahead: true, asked: true, object });

/** "named Norland as a possible | candidate for" */
export function candidate(tokens: readonly Token[], at: number): Deed | null {
  if (
    !/^(?:candidates?|members?|signator(?:y|ies)|entrants?|recruits?|additions?|newcomers?)$/.test(
      tokens[at]?.low ?? '',
    )
  )
    return null;
  if (!/^(?:for|to|of|in)$/.test(tokens[at + 1]?.low ?? '')) return null;
  let as = at - 1;
  while (LIKELY.test(tokens[as]?.low ?? '')) as--;
  const open = tokens
    .slice(as, at)
    .some(({ low }) => /^(?:possible|potential|likely|next|prospective|future)$/.test(low));
  if (tokens[as]?.low !== 'as' || !(open || /^cand/.test(tokens[at]?.low ?? ''))) return null;
  for (let i = as - 1; i >= 0 && i > as - 9; i--) {
    if (!NAMED.test(tokens[i]?.low ?? '')) continue;
    const { from, negative, modal, passive } = groupOf(tokens, i);
    if (negative || modal || passive) return null;
    const object = { from: i + 1, to: as };
    return courting('FLOATED', { from, at, to: at + 2 }, object);
  }
  return null;
}

/** "named Norland as a country that might | join": where "as" stands. */
export function asOne(tokens: readonly Token[], from: number): number {
  if (!/^(?:that|which)$/.test(tokens[from - 1]?.low ?? '')) return -1;
  if (
    !/^(?:countr(?:y|ies)|states?|nations?|ones?|candidates?|governments?)$/.test(
      tokens[from - 2]?.low ?? '',
    )
  )
    return -1;
  let as = from - 3;
  while (LIKELY.test(tokens[as]?.low ?? '')) as--;
  return /^(?:as|among)$/.test(tokens[as]?.low ?? '') ? as : -1;
}

/** "floated Norland joining", "eyeing Norland as the next country to join"; `end` is the verb of joining or its "to". */
export function floated(tokens: readonly Token[], at: number, end: number): Deed | null {
  for (let i = end - 1; i >= 0 && i > end - 9; i--) {
    if (tokens[i]?.kind === COMMA) return null;
    if (!(FLOATED.test(tokens[i]?.low ?? '') || NAMED.test(tokens[i]?.low ?? ''))) continue;
    const { from, negative, modal } = groupOf(tokens, i);
    if (negative || modal) return null;
    const idea = IDEA.exec(rendered(tokens, i + 1, i + 7))?.[0];
    if (!idea && /^(?:rais|held|hold)/.test(tokens[i]?.low ?? '')) continue;
    const object = { from: i + 1 + (idea ? countOf(idea) : 0), to: end };
    return courting('FLOATED', { from, at, to: at + 1 }, object);
  }
  return null;
}

/** "has sought, for years, | for Norland | to join", "pushed | Norland | to join". */
export function sought(tokens: readonly Token[], at: number, to: number): Deed | null {
  let start = to - 1;
  while (start > 0 && tokens[start]?.kind === WORD && tokens[start]?.capital) start--;
  if (start === to - 1) return null;
  const lead = tokens[start]?.low === 'the' ? start - 1 : start;
  const direct = SOUGHT.test(tokens[lead]?.low ?? '');
  if (!direct && tokens[lead]?.low !== 'for') return null;
  for (let i = lead; i >= 0 && i > lead - FAR; i--) {
    if (!SOUGHT.test(tokens[i]?.low ?? '')) continue;
    const { from, negative, modal, passive } = groupOf(tokens, i);
    if (negative || modal || passive) return null;
    const object = { from: lead + 1, to };
    return courting('SOUGHT', { from, at, to: at + 1 }, object);
  }
  return null;
}
