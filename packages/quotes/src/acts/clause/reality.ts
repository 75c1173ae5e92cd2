import { PREP } from '../../lexicon/words.ts';
import { COLON, COMMA, has, SEMICOLON, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from '../deeds/deed.ts';
import { isNearly } from './doubt.ts';
import type { Subject } from './spoken-of.ts';
import { type Clauses, isGovernedByFact, isStoodFor } from './teller.ts';
import { skipBack } from './verb-place.ts';

/** Before a clause: what makes it a condition, a question, or a time still to come. */
const OPEN_ENDED =
  /^(?:if|unless|until|till|before|whether|lest|once|should|supposing|whenever|than|why|how|were|had)$/;
const FACTUAL = /^(?:after|since|as|when|because|although|though|while|where|whereas|now)$/;
/** After "that": a time, and no clause. */
const SPAN = /^(?:day|night|morning|afternoon|evening|week|month|year|time|moment)$/;

/**
 * Whether a clause tells what was done, or firmly said: it is no condition, wish or question, and whoever tells it stands for it. "If
 * Norland signs", "Velmark hoped that it signed", "rumours that it signed", "signed, a blogger wrote" are not real.
 */
export function isReal(
  clauses: Clauses,
  deed: Deed,
  { clause, from }: Pick<Subject, 'clause' | 'from'>,
): boolean {
  const { tokens } = clauses;
  if (isNearly(tokens, pastRelative(tokens, Math.min(from, deed.from), deed.from), deed.to))
    return false;
  return (
    (clause < 0 || isRealFrom(clauses, skipBack(tokens, clause), deed)) &&
    !(deed.ahead && isConditioned(tokens, deed.to)) &&
    isStoodFor(clauses, deed.to, deed.at)
  );
}

/** "Norland, which never signed, | acceded": where the words begin that are said of the act. */
function pastRelative(tokens: readonly Token[], from: number, verb: number): number {
  const which = tokens.findIndex(
    ({ low }, at) => at > from && at < verb && low === 'which' && tokens[at - 1]?.kind === COMMA,
  );
  const close = skipBack(tokens, verb) - 1;
  return which > 0 && close > which && tokens[close]?.kind === COMMA ? close : from;
}

/** Looks at what a clause that begins at `from` depends on. */
function isRealFrom(clauses: Clauses, from: number, { present, ahead }: Deed): boolean {
  const { tokens } = clauses;
  const lead = tokens[from - 1];
  if (!lead || lead.kind === SEMICOLON) return true;
  if (lead.kind === COLON) return !present;
  const opening = tokens[0]?.low ?? '';
  if (lead.kind === COMMA && /^(?:if|unless|until|whether|once|should|were|had)$/.test(opening))
    return false;
  if (lead.kind !== WORD) return isUnderFact(clauses, from - 1);
  if (OPEN_ENDED.test(lead.low) || /^n?or$/.test(lead.low)) return false;
  // "as though it had signed"
  if (lead.low === 'though' && tokens[from - 2]?.low === 'as') return false;
  // "the notice by which | Norland withdraws", "a clause under which": what a text says, and nothing done.
  const text = lead.low === 'whereby' || (lead.low === 'which' && has(tokens[from - 2], PREP));
  if (text) return !present;
  if (/^(?:which|who)$/.test(lead.low)) return true;
  if (lead.low === 'that') return isGovernedByFact(clauses, from - 1, ahead);
  if (FACTUAL.test(lead.low)) return !present && isUnderFact(clauses, from - 1);
  if (/^(?:and|but|so|yet|then)$/.test(lead.low)) return isUnderFact(clauses, from - 1);
  // "Velmark said | Norland signed"
  return !present && lead.low !== 'time' && isGovernedByFact(clauses, from, ahead);
}

/** "said that Norland left | and Velmark signed": a clause beside one that is told. */
function isUnderFact(clauses: Clauses, end: number): boolean {
  const { tokens } = clauses;
  const that = tokens.findLastIndex(
    ({ low, kind }, at) =>
      at < end && kind === WORD && low === 'that' && !SPAN.test(tokens[at + 1]?.low ?? ''),
  );
  return that < 1 || isGovernedByFact(clauses, that);
}

/** A condition: "would sign only if", "if asked, it will sign", "will sign once"; and what was undone: "'s decision to sign was reversed". */
const isConditioned = (tokens: readonly Token[], to: number): boolean =>
  tokens.some(({ low, kind }, at) => {
    if (kind !== WORD) return false;
    if (/^(?:if|unless|provided)$/.test(low)) return true;
    if (at < to) return false;
    return (
      /^(?:once|assuming|pending|when|reversed|cancell?ed|scrapped|shelved|dropped|abandoned|overturned)$/.test(
        low,
      ) ||
      (low === 'condition' && tokens[at - 1]?.low === 'on')
    );
  });
