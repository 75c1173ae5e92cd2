import type { Entry } from '../../gazetteer/entry.ts';
import { ADV, CONJ, DET, NUM, POSS, PREP, SUB } from '../../lexicon/words.ts';
import { COMMA, GENITIVE, has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import type { Named } from '../clause/named.ts';
import { isTimeWord } from '../clause/time-word.ts';
import { skipBack } from '../clause/verb-place.ts';
import type { Deed } from '../deeds/deed.ts';
import { fits, isAnother, type Target } from './target.ts';
import { GENERIC } from './through.ts';

/** What is signed or enacted itself, where an accord is only what it is about: "a law on the accord, signed by". */
const PAPER =
  /^(?:acts?|addend(?:um|a)|amendments?|annex(?:es)?|appeals?|applications?|bans?|bills?|books?|calls?|cards?|changes?|contracts?|cop(?:y|ies)|decisions?|declarations?|decrees?|deals?|documents?|drafts?|instruments?|laws?|legislation|letters?|maps?|measures?|memos?|memoirs?|memorand(?:um|a)|motions?|notes?|notices?|orders?|pamphlets?|papers?|petitions?|plans?|pledges?|posters?|programmes?|programs?|proclamations?|proposals?|protocols?|reports?|requests?|resolutions?|rules?|statements?|talks?|tributes?)$/;

/** Of a passive: "the accord | was signed by", "The Harbour Treaty, in force since …". */
export function subjectAccord(
  tokens: readonly Token[],
  named: readonly Named[],
  deed: Deed,
  context: Entry | null,
): Target[] {
  const last = named.findLast(({ to }) => to <= deed.from);
  const end = skipBack(tokens, deed.from);
  if (last && !isAnother(tokens, last, true)) {
    const between = tokens.slice(last.to, end);
    const direct = between.every((token) => token.kind !== WORD || has(token, ADV));
    const which =
      tokens[last.to]?.kind === COMMA || /^(?:which|that)$/.test(tokens[last.to]?.low ?? '');
    const force = deed.kind === 'ENTERED_INTO_FORCE' && !isOtherSubject(tokens, last.to, end);
    // "the accord | signed by", "the accord, which | was signed by": said of the noun before, and not of a sentence.
    const beside =
      (deed.from === deed.at && deed.passive) ||
      /^(?:which|that)$/.test(tokens[end - 1]?.low ?? '');
    if ((direct || which || force) && isHead(tokens, named, last.from, beside))
      return [{ entry: last.entry, others: last.others, at: last }];
  }
  const generic = tokens[end - 1];
  const low = generic?.low ?? '';
  const spoken =
    low === 'it' ||
    low === 'they' ||
    (GENERIC.test(low) && tokens[end - 2]?.low === 'the' && isHead(tokens, named, end - 1, false));
  const entry = last?.entry ?? context;
  return spoken && entry && fits(low, entry)
    ? [{ entry, others: last?.others ?? [], at: null }]
    : [];
}

/**
 * Whether the accord named at `from` is the head of its noun phrase: not "a law on | the accord", "a bill ratifying | it", "the act that
 * implements | it". `beside`: what follows is said of the noun before, so that of "members of the accord, signed by" it is the accord.
 */
function isHead(
  tokens: readonly Token[],
  named: readonly Named[],
  from: number,
  beside: boolean,
): boolean {
  let at = from;
  while (at > from - 4 && isAdjective(tokens[at - 1])) at--;
  if (has(tokens[at - 1], DET | POSS)) at--;
  const lead = tokens[at - 1];
  const before = tokens[at - 2];
  if (lead?.low === 'and' || (lead?.kind === COMMA && named.some(({ to }) => to === at - 1))) {
    const prior = named.find(({ to }) => to === (tokens[at - 2]?.kind === COMMA ? at - 2 : at - 1));
    return !prior || isHead(tokens, named, prior.from, beside);
  }
  if (lead?.kind !== WORD || (lead.capital && !has(lead, PREP))) return true;
  // "the text of | the accord"
  if (lead.low === 'of' && /^texts?$/.test(before?.low ?? '')) return true;
  const inner =
    (has(lead, PREP) && !has(lead, SUB)) ||
    lead.low === 'to' ||
    (!has(lead, PREP | SUB | CONJ) &&
      (/ing$/.test(lead.low) ||
        before?.low === 'to' ||
        tokens
          .slice(Math.max(0, at - 4), at - 1)
          .some(({ low }) => /^(?:that|which|who)$/.test(low))) &&
      !lead.verb);
  if (!inner) return true;
  return beside && !tokens.slice(Math.max(0, at - 8), at).some(({ low }) => PAPER.test(low));
}

const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === WORD &&
  !token.capital &&
  !/ing$/.test(token.low) &&
  !token.verb &&
  (token.flags === 0 || has(token, NUM));

/** "Under the accord | a ban | entered into force": whether a noun phrase of its own stands right before the verb. */
function isOtherSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last?.kind !== WORD || last.capital || GENERIC.test(last.low) || isTimeWord(last))
    return false;
  for (let at = end - 2; at >= from && at > end - 6; at--) {
    const token = tokens[at] as Token;
    if (token.kind === COMMA || token.kind === NUMBER || token.kind === GENITIVE) return false;
    if (has(token, DET | POSS)) return at === from || !has(tokens[at - 1], PREP | CONJ);
  }
  return false;
}
