import type { Token } from '../../tokens/token.ts';
import { groupOf, isSupposed } from './group.ts';

/** Where the "to" before an infinitive stands: "to | formally join"; -1 if there is none. */
export function toBefore(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]?.low.endsWith('ly') ? at - 2 : at - 1;
  return tokens[last]?.low === 'to' ? last : -1;
}

/** "will be the first country | to join", "became the ninth state | to sign": where its verb group begins, or null. */
export function firstTo(
  tokens: readonly Token[],
  last: number,
): { from: number; ahead: boolean; open: boolean } | null {
  if (!/^(?:country|countries|nation|nations|state|states|member)$/.test(tokens[last]?.low ?? ''))
    return null;
  for (let at = last - 1; at > last - 10 && at > 0; at--) {
    const low = tokens[at]?.low ?? '';
    if (!/^(?:be|become|became|was|were)$/.test(low)) continue;
    if (/(?:ing|ed)$/.test(tokens[at + 1]?.low ?? '')) continue;
    const { from, modal, negative } = groupOf(tokens, at);
    const perfect = tokens.slice(from, at).some((token) => /^(?:has|have|had)$/.test(token.low));
    const done = /^(?:became|was|were)$/.test(low) || (low === 'become' && perfect);
    const open = modal !== null && /^(?:may|might|could)$/.test(modal);
    if (negative || isSupposed(tokens, from) || !(done || open || modal === 'will')) return null;
    return { from, ahead: !done, open };
  }
  return null;
}
