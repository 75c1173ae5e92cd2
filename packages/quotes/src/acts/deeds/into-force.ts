import type { Token } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { toBefore } from './infinitive.ts';

const END =
  /^(?:withdrawal|denunciation|suspension|termination|departure|exit|membership|accession|ratification|participation|signature)$/;

/** "entered into force", "came into effect", "took effect", "in force since". */
export function intoForce(tokens: readonly Token[], at: number): Deed | null {
  const [low, next, noun] = [tokens[at]?.low ?? '', tokens[at + 1]?.low, tokens[at + 2]?.low];
  const two =
    /^(?:entered|came|enters|comes)$/.test(low) &&
    next === 'into' &&
    /^(?:force|effect)$/.test(noun ?? '');
  const one = /^(?:took|takes)$/.test(low) && next === 'effect';
  // "The accord, in force since 1 May 2030, …", "Since 1 May 2030 the accord has been in force for Norland"
  const began =
    noun === 'since' ||
    tokens.some(({ low: word }) => word === 'since') ||
    /^(?:as )?(?:of|from)$/.test(
      tokens
        .slice(0, tokens[0]?.low === 'as' ? 2 : 1)
        .map(({ low: word }) => word)
        .join(' '),
    );
  const since =
    low === 'in' &&
    /^(?:force|effect)$/.test(next ?? '') &&
    (noun === 'since' || (began && noun === 'for'));
  if (!two && !one && !since) return null;
  // What took effect is a withdrawal from it.
  if (tokens.slice(Math.max(0, at - 12), at).some((token) => END.test(token.low))) return null;
  const { from, negative, modal } = groupOf(tokens, at);
  if (negative || modal || isSupposed(tokens, from) || toBefore(tokens, from) >= 0) return null;
  return {
    kind: 'ENTERED_INTO_FORCE',
    from,
    at,
    to: at + (one || (since && noun === 'for') ? 2 : 3),
    passive: false,
    ahead: false,
  };
}
