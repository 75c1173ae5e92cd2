import { MODAL } from '../../lexicon/words.ts';
import { COMMA, has, NUMBER, type Token } from '../../tokens/token.ts';
import type { Deed, Place } from './deed.ts';
import type { ActKind } from './verbs.ts';

/** "In signing the accord, Norland …", "After signing the accord, …", "Having signed the accord, …": who acts follows the comma. */
export function opening(
  tokens: readonly Token[],
  { at, to, instrument }: Place,
  kind: ActKind | null,
): Deed | null {
  const lead = tokens[at - 1];
  if (!kind || at !== 1 || !/^(?:in|by|after|on|upon|having|since)$/.test(lead?.low ?? ''))
    return null;
  const comma = tokens.findIndex(
    (token, i) => i > at && token.kind === COMMA && !isDate(tokens, i),
  );
  if (comma < 0 || tokens.slice(comma).some((token) => has(token, MODAL))) return null;
  const object = { from: comma + 1, to: Math.min(tokens.length, comma + 16) };
  const paper = instrument ? { instrument } : {};
  return { at, to, ...paper, kind, from: 0, passive: false, ahead: false, object };
}

/** "on March 3, 2030" */
const isDate = (tokens: readonly Token[], comma: number) =>
  tokens[comma - 1]?.kind === NUMBER && tokens[comma + 1]?.kind === NUMBER;
