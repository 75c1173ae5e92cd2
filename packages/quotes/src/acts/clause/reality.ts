import { AUX, DET, MODAL, POSS, PREP, TIME } from '../../lexicon/words.ts';
import type { Cue } from '../../reading/cue.ts';
import { COLON, COMMA, has, SEMICOLON, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from '../deeds/deed.ts';
import { isNearly } from './doubt.ts';
import type { Subject } from './subject.ts';
import { skipBack } from './verb-place.ts';

/** Verbs whose that-clause the speaker stands for as a fact. */
const ASSERTS =
  /^(?:say|tell|announce|confirm|declare|state|note|add|recall|stress|explain|acknowledge|admit|reveal|remind|inform|emphasi[sz]e|underline|affirm|reaffirm|point|report|write|know|learn|remember|show|prove|agree)$/;
/** Verbs by which a state gives its word. */
const PROMISES =
  /^(?:indicate|insist|promise|pledge|vow|signal|reiterate|repeat|guarantee|swear|decide)$/;
/** Before a clause: what makes it a condition, a question, or a time still to come. */
const OPEN_ENDED =
  /^(?:if|unless|until|till|before|whether|lest|once|should|supposing|whenever|than|why|how|were|had)$/;
const FACTUAL = /^(?:after|since|as|when|because|although|though|while|where|whereas|now)$/;
/** What a that-clause may follow, and be a fact. */
const FACT = /^(?:fact|announcement|confirmation|news|clear|true|certain|so)$/;
/** Who tells what nobody stands for. */
const NOBODY =
  /^(?:bloggers?|blogs?|users?|posts?|tweets?|memes?|videos?|leaflets?|letters?|memos?|media|outlets?|tabloids?|websites?|sources?|critics?|analysts?|experts?|observers?|commentators?|trolls?|bots?|accounts?|channels?|wikipedia|papers?|people|some|many|others|one|nobody|villagers?|locals)$/;
/** Whose word "according to" gives. */
const OFFICIAL =
  /^(?:ministry|government|minister|president|officials?|presidency|secretariat|depositary|secretary|cabinet|palace|nations|parliament)$/;

interface Clauses {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

/**
 * Whether a clause tells what was done, or firmly said: it is no condition, wish or question, and whoever tells it stands for it. "If
 * Norland signs", "Velmark hoped that it signed", "rumours that it signed", "signed, a blogger wrote" are not real.
 */
export function isReal(
  { tokens, cues }: Clauses,
  deed: Deed,
  { clause, from }: Pick<Subject, 'clause' | 'from'>,
): boolean {
  if (isNearly(tokens, Math.min(from, deed.from), deed.to)) return false;
  return (
    (clause < 0 || isRealFrom(tokens, skipBack(tokens, clause), deed)) &&
    !(deed.ahead && isConditioned(tokens, deed.to)) &&
    isStoodFor(tokens, cues, deed.to)
  );
}

/** Looks at what a clause that begins at `from` depends on. */
function isRealFrom(tokens: readonly Token[], from: number, { present, ahead }: Deed): boolean {
  const lead = tokens[from - 1];
  if (!lead || lead.kind === SEMICOLON) return true;
  if (lead.kind === COLON) return !present;
  const opening = tokens[0]?.low ?? '';
  if (lead.kind === COMMA && /^(?:if|unless|until|whether|once|should|were|had)$/.test(opening))
    return false;
  if (lead.kind !== WORD) return isUnderFact(tokens, from - 1);
  if (OPEN_ENDED.test(lead.low) || /^n?or$/.test(lead.low)) return false;
  // "as though it had signed"
  if (lead.low === 'though' && tokens[from - 2]?.low === 'as') return false;
  if (/^(?:which|who)$/.test(lead.low)) return true;
  if (lead.low === 'that') return isGovernedByFact(tokens, from - 1, ahead);
  if (FACTUAL.test(lead.low)) return !present && isUnderFact(tokens, from - 1);
  if (/^(?:and|but|so|yet|then)$/.test(lead.low)) return isUnderFact(tokens, from - 1);
  // "Velmark said | Norland signed"
  return !present && lead.low !== 'time' && isGovernedByFact(tokens, from, ahead);
}

/** "rumours | that", "said on Monday | that", "joked |": whether the word that a clause ending before `end` is the content of leaves it a fact. */
function isGovernedByFact(tokens: readonly Token[], end: number, ahead = false): boolean {
  const lead = tokens[end - 1];
  const that = tokens[end]?.low === 'that';
  if (that && lead?.kind === WORD && !lead.capital && !has(lead, TIME) && !lead.verb)
    if (FACT.test(lead.low)) return true;
    else if (has(tokens[end - 2], DET | POSS | AUX) || lead.low.endsWith('s')) return false;
  for (let at = end - 1; at >= 0 && at > end - 14; at--) {
    const token = tokens[at] as Token;
    if (token.kind === SEMICOLON) return true;
    const { verb } = token;
    if (!verb || has(tokens[at - 1], DET | POSS)) continue;
    if (verb.noun && (at === 0 || has(tokens[at - 1], PREP))) return false;
    const lead = tokens.slice(Math.max(0, at - 5), at);
    return (
      (ASSERTS.test(verb.base) || (ahead && PROMISES.test(verb.base))) &&
      verb.form !== 'base' &&
      !lead.some(
        (one) => has(one, MODAL) || /^(?:not|never)$|n['’]t$/.test(one.low) || NOBODY.test(one.low),
      )
    );
  }
  // "It was in May that Norland signed"
  return !that || (tokens[0]?.low === 'it' && tokens[1]?.low === 'was');
}

/** "said that Norland left | and Velmark signed": a clause beside one that is told. */
function isUnderFact(tokens: readonly Token[], end: number): boolean {
  const that = tokens.findLastIndex(
    ({ low, kind }, at) => at < end && kind === WORD && low === 'that',
  );
  return that < 1 || isGovernedByFact(tokens, that);
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

/** "signed, a blogger wrote", "has, some say, signed", "signed, according to a leaflet": whether whoever is named beside the words stands for them. */
function isStoodFor(tokens: readonly Token[], cues: readonly Cue[], to: number): boolean {
  const beside = cues.filter(
    ({ from, subject, verb }) =>
      /^(?:say|tell|mind|voice)$/.test(verb.kind) &&
      subject &&
      !/^(?:who|which|whose)$/.test(tokens[subject.from]?.low ?? '') &&
      tokens[Math.min(from, subject.from) - 1]?.kind === COMMA,
  );
  const isOwned = ({ verb, subject, from }: Cue) =>
    (from < to || ASSERTS.test(verb.base)) &&
    !tokens.slice(subject?.from, subject?.to).some(({ low }) => NOBODY.test(low));
  if (beside.length > 0) return beside.every(isOwned);
  const at = tokens.findIndex(({ low }) => low === 'according');
  const teller = at < 0 ? [] : tokens.slice(at + 2, at + 9);
  return (
    at < 0 ||
    (teller.some(({ low }) => OFFICIAL.test(low)) &&
      !teller.some(({ low }) => /^(?:anonymous|unnamed|leaked)$/.test(low)))
  );
}
