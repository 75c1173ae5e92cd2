import { GENITIVE, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { rendered } from './render.ts';
import type { ActKind } from './verbs.ts';

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

const NOTE =
  /(?<![^ ])(notices?|notifications?|notes?|letters?|instruments?|declarations?|communications?|documents?) (?:of \S+ )?(?:, )?(?:(?:by|in|with|through|under) which|whereby|announcing that|stating that|saying that) $/;
const GIVEN =
  /^[^·]*? (?:was|were|has been|have been|had been) (?:\S+ly )?(?:delivered|deposited|lodged|received|handed|submitted|presented|sent|transmitted|filed|circulated|registered|served|given) /;
const BY_INSTRUMENT = /^(?:RATIFIED|ACCEDED|ACCEPTED|APPROVED)$/;

/** "The notice by which Norland | withdraws from it was delivered", "The instrument by which Norland | accepts it was deposited". */
export function byPaper(
  tokens: readonly Token[],
  { at, to }: Pick<Deed, 'at' | 'to'>,
  kind: ActKind | null,
): Deed | null {
  const told = kind === 'WITHDREW' ? 'WITHDRAWAL_NOTIFIED' : kind;
  if (!told || !(kind === 'WITHDREW' || BY_INSTRUMENT.test(told))) return null;
  const { from, negative, modal } = groupOf(tokens, at);
  if (negative || modal || !GIVEN.test(rendered(tokens, to, to + 30))) return null;
  let start = from;
  while (
    start > 0 &&
    start > from - 5 &&
    (tokens[start - 1]?.capital || tokens[start - 1]?.low === 'the')
  )
    start--;
  const paper = NOTE.exec(rendered(tokens, start - 6, start))?.[1] ?? '';
  const noun = tokens.findLastIndex(({ low }, i) => i < start && low === paper);
  const lead = tokens[noun - 1]?.low ?? '';
  if (!paper || /^(?:no|draft|forged|fake|any|unsigned|unsent|if)$/.test(lead)) return null;
  if (kind !== 'WITHDREW' && !/^(?:instrument|document|letter|declaration)/.test(paper))
    return null;
  return { kind: told, from, at, to, passive: false, ahead: false };
}
