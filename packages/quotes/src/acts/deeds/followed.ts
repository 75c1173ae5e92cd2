import { TIME } from '../../lexicon/words.ts';
import { has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf } from './group.ts';

/** "Sudmark | followed in October", "Velmark followed suit": what another did is done once more. */
export function followed(tokens: readonly Token[], at: number, done: Deed): Deed | null {
  if (tokens[at]?.low !== 'followed') return null;
  const next = tokens[at + 1];
  const alone = next === undefined || next.kind !== WORD;
  const time = has(next, TIME) || next?.kind === NUMBER;
  if (!alone && !time && !/^(?:suit|in|on|later|soon|that|a|two|last|this)$/.test(next.low))
    return null;
  const { from, negative, modal, passive } = groupOf(tokens, at);
  if (negative || modal || passive) return null;
  return { kind: done.kind, from, at, to: at + 1, passive: false, ahead: false };
}
