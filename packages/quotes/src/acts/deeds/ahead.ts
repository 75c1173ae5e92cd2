import { type Token, WORD } from '../../tokens/token.ts';
import type { Deed, Place } from './deed.ts';
import { type Group, isSupposed } from './group.ts';
import type { ActKind } from './verbs.ts';

/** "is joining" */
export function joining(
  tokens: readonly Token[],
  { from, modal, negative }: Group,
  deed: Place,
  done: ActKind | null,
): Deed | null {
  const kind = done === 'DECLINED' ? done : 'ANNOUNCED';
  // "will be joining": who says so of another only names it.
  const soon =
    /^(?:will|shall|would|won['’]t|wouldn['’]t)$/.test(modal ?? '') &&
    tokens[deed.at - 1]?.low === 'be';
  if (soon && !negative && !isSupposed(tokens, from) && !isThought(tokens, from))
    return { ...deed, kind, from, passive: false, ahead: true, own: true };
  // "is not joining", "will not be joining"
  const refused =
    negative && (soon || (!modal && /^(?:is|are)(?:n['’]t)?$/.test(tokens[from]?.low ?? '')));
  if (refused && done !== 'DECLINED' && !isSupposed(tokens, from) && !isThought(tokens, from))
    return { ...deed, kind: 'DECLINED', from, passive: false, ahead: true, own: true };
  const present = /^(?:is|are)$/.test(tokens[from]?.low ?? '');
  if (!present || modal || negative || isSupposed(tokens, from)) return null;
  return { ...deed, kind, from, passive: false, ahead: true };
}

/** "announced that it was | suspending": done by saying so. */
export function suspending(
  tokens: readonly Token[],
  { from, modal, negative }: Group,
  deed: Place,
  kind: ActKind | null,
): Deed | null {
  if (kind !== 'SUSPENDED' || modal || negative || isSupposed(tokens, from)) return null;
  if (!/^(?:is|are|was|were)$/.test(tokens[from]?.low ?? '')) return null;
  const said = tokens
    .slice(Math.max(0, from - 10), from)
    .some(({ low }) => /^(?:announce[ds]|declare[ds]|notified|informed)$/.test(low));
  return said ? { ...deed, kind, from, passive: false, ahead: false } : null;
}

/** "hopes that Norland | will sign": somebody's thought, and nobody's promise. */
const isThought = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ low }) => /^(?:hope|expect|believe|fear|doubt|think|suspect)(?:s|d|ed)?$/.test(low));

/** "Neither Norland nor Sudmark | will join": where "neither" stands, or -1. */
function neitherBefore(tokens: readonly Token[], from: number): number {
  const neither = tokens.findLastIndex(
    ({ low }, at) => at < from && at > from - 12 && low === 'neither',
  );
  const between = neither < 0 ? [] : tokens.slice(neither, from);
  return between.some(({ low }) => low === 'nor') && between.every(({ kind }) => kind === WORD)
    ? neither
    : -1;
}

/** "will join", "would not sign", "could join". */
export function modal(
  tokens: readonly Token[],
  { from, modal, negative, passive }: Group,
  deed: Place,
  done: ActKind | null,
): Deed | null {
  if (passive || isSupposed(tokens, from) || isThought(tokens, from)) return null;
  if (tokens.slice(from, deed.at).some(({ low }) => low === 'have')) return null;
  const act = (kind: ActKind): Deed => ({ ...deed, kind, from, passive: false, ahead: true });
  const neither = neitherBefore(tokens, from);
  if (neither >= 0)
    return modal === 'will' && done !== 'DECLINED' && !negative
      ? { ...act('DECLINED'), object: { from: neither + 1, to: from }, whole: true }
      : null;
  const sure = /^(?:will|would|shall|won['’]t|wouldn['’]t)$/.test(modal ?? '');
  if (done === 'DECLINED') return sure && !negative ? act(done) : null;
  if (negative) return sure ? act('DECLINED') : null;
  if (sure) return act('ANNOUNCED');
  return /^(?:could|may|might)$/.test(modal ?? '') ? act('FLOATED') : null;
}
