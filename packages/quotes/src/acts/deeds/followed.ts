import type { Entry } from '../../gazetteer/entry.ts';
import { type Token, WORD } from '../../tokens/token.ts';
import { isTimeWord } from '../clause/time-word.ts';
import type { Deed } from './deed.ts';
import { groupOf } from './group.ts';
import { rendered } from './render.ts';

/** The act that was done last, and its verb. */
export interface Done {
  readonly deed: Deed;
  readonly verb: string;
  readonly states: readonly Entry[];
}

/** "Sudmark | followed in October", "Velmark | did so", "had done so", "Norland, which | signed in May": what another did is done once more. */
export function followed(
  tokens: readonly Token[],
  at: number,
  { deed, verb, states }: Done,
): Deed | null {
  const low = tokens[at]?.low ?? '';
  // "The instrument | was received on 2 May"
  if (
    /^(?:instruments?|documents?|papers)$/.test(low) &&
    BY_PAPER.test(deed.kind) &&
    HANDED.test(rendered(tokens, 0, at + 6))
  )
    return { kind: deed.kind, from: 0, at, to: at + 1, passive: false, ahead: false, states };
  const [next, time] = [tokens[at + 1], tokens[at + 2]];
  const so = /^(?:did|done)$/.test(low) && /^(?:so|likewise)$/.test(next?.low ?? '');
  const again = low === 'followed' && isAlone(next);
  const same = low === verb && /^(?:in|on)$/.test(next?.low ?? '') && isTimeWord(time);
  if (!so && !again && !same) return null;
  const { from, negative, modal, passive } = groupOf(tokens, at);
  if (negative || modal || passive) return null;
  const to = so ? at + 2 : at + 1;
  return { kind: deed.kind, from, at, to, passive: false, ahead: false };
}

const BY_PAPER = /^(?:RATIFIED|ACCEDED|ACCEPTED|APPROVED)$/;
const HANDED =
  /^(?:the|its) (?:instruments?|documents?|papers) (?:of \S+ )?(?:was|were|has been|have been) (?:\S+ly )?(?:deposited|lodged|received|handed|delivered|submitted|registered) /;

/** Whether "followed" has no object. */
const isAlone = (next: Token | undefined): boolean =>
  next?.kind !== WORD ||
  isTimeWord(next) ||
  /^(?:suit|in|on|later|soon|that|a|two|last|this)$/.test(next.low);
