import { DET } from '../../lexicon/words.ts';
import { GENITIVE, has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf } from './group.ts';

/** "A decree | suspending Norland's participation in the accord | was signed by its president", "signed a law suspending …". */
export function byLaw(tokens: readonly Token[], at: number): Deed | null {
  if (tokens[at]?.low !== 'suspending') return null;
  if (!/^(?:law|decree|bill|order)$/.test(tokens[at - 1]?.low ?? '')) return null;
  const genitive = tokens.findIndex(({ kind }, i) => i > at && i < at + 6 && kind === GENITIVE);
  const noun = tokens[genitive + 1]?.low ?? '';
  if (genitive < 0 || !/^(?:participation|membership)$/.test(noun)) return null;
  if (!/^(?:in|of)$/.test(tokens[genitive + 2]?.low ?? '')) return null;
  const deed = { kind: 'SUSPENDED', at, to: genitive + 2, passive: false, ahead: false } as const;
  const base: Deed = { ...deed, from: genitive, owned: true };
  const verb = has(tokens[at - 2], DET) ? at - 3 : at - 2;
  if (/^(?:signed|issued)$/.test(tokens[verb]?.low ?? '')) {
    const { from, negative, modal, passive } = groupOf(tokens, verb);
    return negative || modal || passive ? null : { ...base, doer: from };
  }
  for (let i = genitive + 3; i < genitive + 16; i++) {
    const { kind, low } = tokens[i] ?? {};
    if (kind !== WORD && kind !== NUMBER) return null;
    if (low !== 'signed') continue;
    const { negative, modal, passive } = groupOf(tokens, i);
    const by = tokens.findIndex((one, k) => k > i && k < i + 6 && one.low === 'by');
    return negative || modal || !passive || by < 0 ? null : { ...base, by: by + 1 };
  }
  return null;
}
