import type { Token } from '../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';

/** "entered into force", "came into effect", "took effect". */
export function intoForce(tokens: readonly Token[], at: number): Deed | null {
  const [low, next, noun] = [tokens[at]?.low ?? '', tokens[at + 1]?.low, tokens[at + 2]?.low];
  const two =
    /^(?:entered|came|enters|comes)$/.test(low) &&
    next === 'into' &&
    /^(?:force|effect)$/.test(noun ?? '');
  const one = /^(?:took|takes)$/.test(low) && next === 'effect';
  if (!two && !one) return null;
  const { from, negative, modal } = groupOf(tokens, at);
  if (negative || modal || isSupposed(tokens, from)) return null;
  return {
    kind: 'ENTERED_INTO_FORCE',
    from,
    at,
    to: at + (two ? 3 : 2),
    passive: false,
    ahead: false,
  };
}
