import { GENITIVE, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';

const END = /^(?:withdrawal|denunciation|exit)$/;
const FAR = 14;

/** "Norland's | withdrawal from the treaty took effect". */
export function gone(tokens: readonly Token[], at: number): Deed | null {
  if (!END.test(tokens[at]?.low ?? '') || tokens[at - 1]?.kind !== GENITIVE) return null;
  if (!/^(?:from|of)$/.test(tokens[at + 1]?.low ?? '')) return null;
  const verb = wordAfter(tokens, at, /^(?:took|became|came|entered)$/);
  const end = tokens
    .slice(verb + 1, verb + 3)
    .map(({ low }) => low)
    .join(' ');
  if (
    verb < 0 ||
    !/^(?:effect\b|effective\b|into (?:effect|force)$|(?:official|final|definitive|complete)\b)/.test(
      end,
    )
  )
    return null;
  const { from, negative, modal } = groupOf(tokens, verb);
  if (negative || modal || isSupposed(tokens, from) || isSupposed(tokens, at - 2)) return null;
  return {
    kind: 'WITHDREW',
    from: at - 1,
    at,
    to: at + 1,
    passive: false,
    ahead: false,
    owned: true,
  };
}

/** The next such word, with nothing but words before it. */
function wordAfter(tokens: readonly Token[], at: number, word: RegExp): number {
  for (let i = at + 1; i < at + FAR; i++) {
    const { kind, low } = tokens[i] ?? {};
    if (kind !== WORD && kind !== NUMBER) return -1;
    if (word.test(low ?? '')) return i;
  }
  return -1;
}
