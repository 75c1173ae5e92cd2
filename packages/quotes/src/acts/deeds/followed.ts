import type { Entry } from '../../gazetteer/entry.ts';
import { type Token, WORD } from '../../tokens/token.ts';
import { isNominal } from '../clause/nominal.ts';
import { isTimeWord } from '../clause/time-word.ts';
import type { Deed } from './deed.ts';
import { groupOf } from './group.ts';
import { rendered } from './render.ts';
import type { ActKind } from './verbs.ts';

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
  // "Its withdrawal from the treaty | took effect on 2 May"
  if (
    deed.kind === 'WITHDREW' &&
    /^(?:took|became|came)$/.test(low) &&
    LEFT.test(rendered(tokens, 0, at + 4))
  )
    return { kind: deed.kind, from: at, at, to: at + 2, passive: false, ahead: false, states };
  const [next, time] = [tokens[at + 1], tokens[at + 2]];
  const did = /^(?:did|done)$/.test(low);
  const alike = did && next?.low === 'the' && time?.low === 'same' && !isNominal(tokens, at + 3);
  const so = alike || (did && /^(?:so|likewise)$/.test(next?.low ?? ''));
  const again = low === 'followed' && isAlone(next, time);
  const same = low === verb && /^(?:in|on)$/.test(next?.low ?? '') && isTimeWord(time);
  const own = BY_ITSELF[low];
  const other =
    own !== undefined && JOINED.test(deed.kind) && next?.low === 'on' && isDayAlone(tokens, at + 2);
  if (!so && !again && !same && !other) return null;
  if (so && /^(?:with|for|to|by|about)$/.test(tokens[alike ? at + 4 : at + 2]?.low ?? ''))
    return null;
  const { from, negative, modal, passive } = groupOf(tokens, at);
  if (negative || modal || passive) return null;
  const to = alike ? at + 3 : so ? at + 2 : at + 1;
  const paper = PAPER.exec(rendered(tokens, to, to + 12))?.[1];
  const kind = (paper && BY_NOUN[paper]) || (other && own ? own : deed.kind);
  return { kind, from, at, to, passive: false, ahead: false };
}

/** What is done to the same accord by another verb: "Norland ratified it; Sudmark | acceded on 2 May". */
const BY_ITSELF: Readonly<Record<string, ActKind>> = { acceded: 'ACCEDED', ratified: 'RATIFIED' };
/** "followed a day later | with an instrument of acceptance" */
const PAPER =
  /^(?:[^,·]* )?with (?:an?|its|their|the)(?: own)? (?:instruments?|letters?|deeds?) of (acceptance|accession|approval|ratification) /;
const BY_NOUN: Readonly<Record<string, ActKind>> = {
  acceptance: 'ACCEPTED',
  accession: 'ACCEDED',
  approval: 'APPROVED',
  ratification: 'RATIFIED',
};
const JOINED = /^(?:SIGNED|RATIFIED|ACCEDED|ACCEPTED|APPROVED)$/;
const LEFT =
  /^(?:the|its|the country ’s) (?:withdrawal|exit|departure|denunciation) (?:from (?:it|the (?:accord|agreement|ban|charter|convention|pact|treaty)(?: on \S+(?: \S+)?)?) )?(?:took effect|became effective|came into effect) /;

/** "on 8 October 2030", and nothing of the clause after it. */
function isDayAlone(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (isTimeWord(tokens[end])) end++;
  return end > from && tokens[end]?.kind !== WORD;
}

const BY_PAPER = /^(?:RATIFIED|ACCEDED|ACCEPTED|APPROVED)$/;
const HANDED =
  /^(?:the|its) (?:instruments?|documents?|papers) (?:of \S+ )?(?:was|were|has been|have been) (?:\S+ly )?(?:deposited|lodged|received|handed|delivered|submitted|registered) /;

/** Whether "followed" has no object. */
const isAlone = (next: Token | undefined, second: Token | undefined): boolean =>
  next?.kind !== WORD ||
  (next.low === 'on' && isTimeWord(second)) ||
  isTimeWord(next) ||
  /^(?:suit|in|later|soon|that|a|two|last|this)$/.test(next.low);
