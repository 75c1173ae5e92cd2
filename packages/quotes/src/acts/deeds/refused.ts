import type { Token } from '../../tokens/token.ts';
import type { Deed, Place } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import type { ActKind } from './verbs.ts';

/** "rejected an | invitation", "turned down the | offer". */
export function turnedDown(
  tokens: readonly Token[],
  noun: number,
  act: (kind: ActKind) => Deed,
): Deed | null {
  for (let at = noun - 1; at > noun - 5 && at > 0; at--) {
    const low = tokens[at]?.low ?? '';
    const down = low === 'down' && /^turn(?:ed|s)$/.test(tokens[at - 1]?.low ?? '');
    if (!down && !/^(?:reject|declin|refus|rebuff|spurn)/.test(low)) continue;
    const { from, negative } = groupOf(tokens, down ? at - 1 : at);
    return negative ? null : { ...act('DECLINED'), from };
  }
  return null;
}

/** "ruled out joining". */
export function ruledOut(tokens: readonly Token[], at: number, deed: Place): Deed | null {
  const [two, one] = [tokens[at - 2]?.low, tokens[at - 1]?.low];
  const against = one === 'against' && /^(?:decid|vot)(?:ed|es)$/.test(two ?? '');
  const out =
    against ||
    (one === 'out' && /^rul(?:ed|es|ing)$/.test(two ?? '')) ||
    /^reject(?:ed|s)$/.test(one ?? '');
  // "has no intention of joining"
  if (one === 'of' && two === 'intention' && tokens[at - 3]?.low === 'no')
    return { ...deed, kind: 'DECLINED', from: at - 4, passive: false, ahead: true };
  if (!out) return null;
  const last = one === 'out' || against ? at - 2 : at - 1;
  const { from, negative } = groupOf(tokens, last);
  return negative ? null : { ...deed, kind: 'DECLINED', from, passive: false, ahead: true };
}

/** "will not take up | the seat it was offered on": a place in an accord, and not what is done with it. */
export function seatRefused(tokens: readonly Token[], at: number): Deed | null {
  if (tokens[at]?.low !== 'take' || tokens[at + 1]?.low !== 'up') return null;
  const { from, modal, negative } = groupOf(tokens, at);
  if (!negative || !/^(?:will|would|shall|won['’]t|wouldn['’]t)$/.test(modal ?? '')) return null;
  if (isSupposed(tokens, from)) return null;
  const noun = tokens.findIndex(
    ({ low }, i) => i > at + 1 && i < at + 5 && /^(?:seat|place|membership)$/.test(low),
  );
  if (noun < 0) return null;
  let to = noun + 1;
  if (/^(?:it|that)$/.test(tokens[to]?.low ?? '')) to++;
  while (/^(?:it|was|is|has|had|been|offered|reserved|kept|for|to)$/.test(tokens[to]?.low ?? ''))
    to++;
  if (!/^(?:on|in|at)$/.test(tokens[to]?.low ?? '')) return null;
  return { kind: 'DECLINED', from, at, to: to + 1, passive: false, ahead: true };
}
