import { COMMA, STOP, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf } from './group.ts';
import type { ActKind } from './verbs.ts';

const BY: Readonly<Record<string, ActKind>> = {
  acceding: 'ACCEDED',
  joining: 'CONSENTED',
  ratifying: 'RATIFIED',
  signing: 'SIGNED',
};
const RANK = /^(?:first|second|third|newest|latest|\p{L}+th)$/u;
const MEMBER = /^(?:country|emirate|kingdom|member|nation|party|republic|state)$/;

/** "became the second republic in | the accord on Monday, acceding to it": by which act, the participle tells. */
export function ranked(tokens: readonly Token[], at: number): Deed | null {
  if (tokens[at]?.low !== 'became' || tokens[at + 1]?.low !== 'the') return null;
  if (!RANK.test(tokens[at + 2]?.low ?? '')) return null;
  const noun = tokens.findIndex(({ low }, i) => i > at + 2 && i < at + 7 && MEMBER.test(low));
  if (noun < 0 || !/^(?:in|of|to)$/.test(tokens[noun + 1]?.low ?? '')) return null;
  const kind = byParticiple(tokens, noun + 2);
  return kind && { kind, from: at, at, to: noun + 2, passive: false, ahead: false };
}

/** ", acceding to them": its object is the accord. */
function byParticiple(tokens: readonly Token[], from: number): ActKind | null {
  for (let at = from + 1; at < tokens.length; at++) {
    // "the second country in the accord to build a dam": it did no more than that.
    if (tokens[at]?.low === 'to') return null;
    if (tokens[at - 1]?.kind !== COMMA) continue;
    const kind = BY[tokens[at]?.low ?? ''];
    if (!kind) return null;
    const object = tokens[at + 1]?.low === 'to' ? at + 2 : at + 1;
    const [first, next] = [tokens[object]?.low ?? '', tokens[object + 1]?.low ?? ''];
    const meant =
      /^(?:it|them)$/.test(first) ||
      (first === 'the' && /^(?:accords?|pact|treaty|agreement|convention|charter)$/.test(next));
    return meant ? kind : null;
  }
  return null;
}

/** "Asked which country might join the accord, the envoy | named Sudmark": a state that another names as one that might. */
export function named(tokens: readonly Token[], at: number): Deed | null {
  if (!/^(?:named|mentioned)$/.test(tokens[at]?.low ?? '')) return null;
  const opening = tokens
    .slice(0, 4)
    .map(({ low }) => low)
    .join(' ');
  if (!/^asked (?:who|which (?:country|nation|state))\b/.test(opening)) return null;
  const comma = tokens.findIndex(({ kind }) => kind === COMMA);
  const asked = tokens.slice(2, comma).map(({ low }) => low);
  if (comma < 0 || !asked.some((low) => /^(?:might|could|may|would|will|next)$/.test(low)))
    return null;
  if (!asked.some((low) => /^(?:join|sign|accede|enter)$/.test(low))) return null;
  if (asked.some((low) => /^(?:not|never|refuse|refused|leave|block)$/.test(low))) return null;
  const { from, negative, modal, passive } = groupOf(tokens, at);
  let to = at + 1;
  while (tokens[to]?.capital || /^(?:and|the)$/.test(tokens[to]?.low ?? '')) to++;
  const ends = !tokens[to] || tokens[to]?.kind === STOP || tokens[to]?.kind !== WORD;
  if (negative || modal || passive || to === at + 1 || !ends) return null;
  const object = { from: at + 1, to };
  return { kind: 'FLOATED', from, at, to, passive: false, ahead: true, asked: true, object };
}
