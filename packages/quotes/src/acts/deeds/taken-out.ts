import { type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';

/** "withdrew | Norland | from the treaty", "took Norland out of it": a state that its leader takes out. */
export function takenOut(tokens: readonly Token[], at: number): Deed | null {
  if (!/^(?:withdrew|withdrawn|pulled|took|taken)$/.test(tokens[at]?.low ?? '')) return null;
  let end = at + 1;
  while (tokens[end]?.kind === WORD && (tokens[end]?.capital || tokens[end]?.low === 'the')) end++;
  if (end === at + 1) return null;
  const out = tokens[end]?.low === 'out' && tokens[end + 1]?.low === 'of';
  const from = /^withdr/.test(tokens[at]?.low ?? '') && tokens[end]?.low === 'from';
  const group = groupOf(tokens, at);
  if (!(out || from) || group.negative || group.modal || group.passive) return null;
  if (isSupposed(tokens, group.from)) return null;
  const object = { from: at + 1, to: end };
  return { kind: 'WITHDREW', from: group.from, at, to: end, passive: false, ahead: false, object };
}
