import { AUX, BE, DET, POSS, PREP, TIME } from '../../lexicon/words.ts';
import type { Cue } from '../../reading/cue.ts';
import { COMMA, has, SEMICOLON, type Token, WORD } from '../../tokens/token.ts';
import { ASSEMBLY, BINDING, NO_OFFICE, VOICE } from './offices.ts';

/** Verbs whose that-clause the speaker stands for as a fact. */
const ASSERTS =
  /^(?:say|tell|announce|disclose|clarify|specify|mention|post|recount|confirm|declare|state|note|add|recall|stress|explain|acknowledge|admit|reveal|remind|inform|emphasi[sz]e|underline|affirm|reaffirm|point|report|write|know|learn|remember|show|prove|agree|record|certify|see|watch)$/;
/** Verbs by which a state gives its word. */
const PROMISES =
  /^(?:indicate|insist|promise|pledge|vow|signal|reiterate|repeat|guarantee|swear|decide|suggest|hint)$/;
/** What a that-clause may follow, and be a fact. */
const FACT = /^(?:fact|announcement|confirmation|news|clear|true|certain|so)$/;
/** Who tells what nobody stands for. */
const NOBODY =
  /^(?:bloggers?|blogs?|users?|posts?|tweets?|memes?|videos?|leaflets?|letters?|memos?|media|outlets?|tabloids?|websites?|sources?|critics?|analysts?|experts?|observers?|commentators?|trolls?|bots?|accounts?|channels?|wikipedia|papers?|people|some|many|others|one|nobody|villagers?|locals)$/;
/** What is no office of a state, and knows by its task what states did. */
const INSTITUTION =
  /^(?:agenc(?:y|ies)|bank|commission|council|court|depositary|office|organi[sz]ation|registry|secretariat|service|tribunal|union)$/;
/** Whom something is told: "informed the parties | that". */
const TOLD =
  /^(?:parties|states|members|governments|reporters|journalists|lawmakers|delegates|ministers|parliament|diplomats|ambassadors)$/;
/** "the | head of the organization" */
const CHIEF =
  /^(?:head|chief|director|director-general|secretary-general|chair|chairman|chairwoman)$/;
/** Who reports for a state: "state | television", "the official | gazette". */
const PRESS = /^(?:media|television|tv|radio|broadcaster|newspaper|daily|gazette|journal)$/;
/** Who brings states together, and knows what they did. */
const GO_BETWEEN = /^(?:mediators?|facilitators?|organi[sz]ers?|hosts?)$/;
/** Whose word "according to" gives. */
const OFFICIAL =
  /^(?:ministry|government|ministers?|president|officials?|presidency|secretariat|depositary|secretary|cabinet|palace|nations|parliament|diplomats?|ambassadors?|envoys?)$/;
/** Who would rather not be known, or is not to be trusted. */
const UNKNOWN = /^(?:anonymous|unnamed|leaked|former|retired|rival|exiled|rebel|opposition)$/;
/** "is pleased | to announce" */
const GLADLY = /^(?:pleased|glad|happy|proud|honou?red|delighted|honou?r|pleasure|wish(?:es)?)$/;

/** A sentence and its reporting verbs. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

/** Whether whoever is the subject of a reporting verb may know: somebody named, in an office, or a pronoun; not "a leaked memo". */
function isKnowing(tokens: readonly Token[], { subject }: Cue): boolean {
  if (!subject) return false;
  const head = tokens[subject.to - 1];
  const low = head?.low ?? '';
  const words = tokens.slice(subject.from, subject.to);
  const lead = words.at(-2)?.low ?? '';
  if (PRESS.test(low) && /^(?:state|official)$/.test(lead))
    return !words.some((one) => UNKNOWN.test(one.low));
  if (isBriefed(words)) return true;
  if (words.some((one) => NOBODY.test(one.low))) return false;
  if ([BINDING, ASSEMBLY, VOICE, INSTITUTION].some((office) => office.test(low))) return true;
  // "the ministers | of the two kingdoms", "officials | familiar with the call"
  const past = words.findIndex((one) => /^(?:of|familiar|briefed|present)$/.test(one.low));
  const office = words[past - 1]?.low ?? '';
  if ([BINDING, VOICE].some((one) => one.test(office)))
    return !words.some((one) => UNKNOWN.test(one.low) || NO_OFFICE.test(one.low));
  if (GO_BETWEEN.test(low)) return !words.some((one) => UNKNOWN.test(one.low));
  if (words.some(({ low: word }) => CHIEF.test(word)))
    return !words.some((one) => UNKNOWN.test(one.low));
  return head?.capital === true || /^(?:he|she|it|they|who|which)$/.test(low);
}

/** "two people | briefed on the meeting", "three people with knowledge of the talks": who does not give a name, and was there. */
const isBriefed = (words: readonly Token[]): boolean =>
  /^(?:\S+ )?(?:people|persons|participants) (?:familiar|briefed|with (?:direct |first-hand )?knowledge)\b/.test(
    words.map(({ low }) => low).join(' '),
  );

/** "Two diplomats in Ostrany | say" */
const isPlural = (tokens: readonly Token[], { at, subject, verb }: Cue): boolean =>
  verb.base === 'say' &&
  subject !== null &&
  subject !== undefined &&
  !/^(?:to|will|would|could|may|might|should|can|must|not)$/.test(tokens[at - 1]?.low ?? '') &&
  tokens.slice(subject.from, subject.to).some(({ low }) => /s$/.test(low));

/** Whether a reporting verb tells its clause as a fact, by one who may know: said, and not denied, hoped, or "is said". */
function isTeller(tokens: readonly Token[], cue: Cue, ahead: boolean): boolean {
  const { verb, from, at, negative, unreal } = cue;
  if (!(ASSERTS.test(verb.base) || (ahead && PROMISES.test(verb.base)))) return false;
  if (negative || unreal || (verb.form === 'base' && !isPlural(tokens, cue)) || verb.form === 'ing')
    return false;
  const passive = verb.form === 'past' && tokens.slice(from, at).some((one) => has(one, BE));
  return !passive && isKnowing(tokens, cue);
}

/** "The ministry is pleased to | announce": a fact, where an office or somebody named is. */
function isGladly(tokens: readonly Token[], at: number): boolean {
  const told = /^(?:announce|communicate|confirm|inform|notify|report|say)$/.test(
    tokens[at]?.low ?? '',
  );
  if (!told || tokens[at - 1]?.low !== 'to' || !GLADLY.test(tokens[at - 2]?.low ?? ''))
    return false;
  const be = tokens.slice(Math.max(0, at - 5), at - 2);
  const wishes = /^wish/.test(tokens[at - 2]?.low ?? '');
  if (!wishes && !be.some(({ low }) => /^(?:is|are|was|were|has|have)$/.test(low))) return false;
  const words = tokens.slice(0, at - 2).map(({ low }) => low);
  const offices = words.some((low) =>
    [BINDING, ASSEMBLY, VOICE, INSTITUTION, CHIEF].some((one) => one.test(low)),
  );
  return (
    offices &&
    !words.some((low) => NOBODY.test(low) || /^(?:not|never|would|if|when|once)$/.test(low))
  );
}

/** "The minister let it be | known that", "made it | clear that": a fact, where an office or its holder does it. */
function isMadeKnown(tokens: readonly Token[], at: number): boolean {
  const line = tokens
    .slice(Math.max(0, at - 3), at + 1)
    .map(({ low }) => low)
    .join(' ');
  const verb = /\blet it be known$/.test(line)
    ? at - 3
    : /\bmade it clear$/.test(line)
      ? at - 2
      : -1;
  const lead = tokens.slice(Math.max(0, verb - 4), verb);
  return verb > 0 && lead.some(({ low }) => BINDING.test(low) || VOICE.test(low));
}

/** "rumours | that", "said on Monday | that", "joked |": whether the word that a clause ending before `end` is the content of leaves it a fact. */
export function isGovernedByFact({ tokens, cues }: Clauses, end: number, ahead = false): boolean {
  const lead = tokens[end - 1];
  const that = tokens[end]?.low === 'that';
  // "The depositary records | that Norland signed"
  if (that && /^(?:records?|recorded|certifie[sd]|registers|registered)$/.test(lead?.low ?? ''))
    return tokens.slice(0, end).some(({ low }) => INSTITUTION.test(low) || BINDING.test(low));
  if (
    that &&
    lead?.kind === WORD &&
    !lead.capital &&
    !has(lead, TIME) &&
    !lead.verb &&
    !INSTITUTION.test(lead.low)
  )
    if (FACT.test(lead.low)) return true;
    else if (
      !TOLD.test(lead.low) &&
      (has(tokens[end - 2], DET | POSS | AUX) || lead.low.endsWith('s'))
    )
      return false;
  for (let at = end - 1; at >= 0 && at > end - 14; at--) {
    const token = tokens[at] as Token;
    if (token.kind === SEMICOLON) return true;
    const { verb } = token;
    if (isMadeKnown(tokens, at)) return true;
    if (isGladly(tokens, at)) return true;
    if (!verb || has(tokens[at - 1], DET | POSS)) continue;
    if (verb.noun && (at === 0 || has(tokens[at - 1], PREP))) return false;
    const cue = cues.find((one) => one.at === at);
    return cue !== undefined && isTeller(tokens, cue, ahead);
  }
  // "It was in May that Norland signed"
  return !that || (tokens[0]?.low === 'it' && tokens[1]?.low === 'was');
}

/** "according to a note circulated to parties", "letters seen by this agency" */
function isPaper(words: readonly Token[]): boolean {
  const noun = words.findIndex(({ low }) =>
    /^(?:notes?|readouts?|notices?|notifications?|letters?|documents?|cop(?:y|ies)|records?|decrees?|cables?|communications?|circulars?)$/.test(
      low,
    ),
  );
  if (noun < 0 || words.some(({ low }) => NOBODY.test(low) && !/^letters?$/.test(low)))
    return false;
  return /^(?:circulated|seen|reviewed|issued|published|posted|sent|dated|from)$/.test(
    words[noun + 1]?.low ?? '',
  );
}

/** "signed, a blogger wrote", "has, some say, signed", "signed, according to a leaflet": whether whoever is named beside the words stands for them. */
export function isStoodFor({ tokens, cues }: Clauses, to: number, own: number): boolean {
  const beside = cues.filter(
    ({ at, from, subject, verb, side }) =>
      at !== own &&
      // ", adding that …" has the subject of the verb before.
      side !== 'shared' &&
      /^(?:say|tell|mind|voice)$/.test(verb.kind) &&
      subject &&
      !/^(?:who|which|whose)$/.test(tokens[subject.from]?.low ?? '') &&
      tokens[Math.min(from, subject.from) - 1]?.kind === COMMA,
  );
  if (beside.length > 0)
    return beside.every((cue) =>
      cue.from < to ? isKnowing(tokens, cue) : isTeller(tokens, cue, false),
    );
  const at = tokens.findIndex(({ low }) => low === 'according');
  const teller = at < 0 ? [] : tokens.slice(at + 2, at + 9);
  return (
    at < 0 ||
    ((teller.some(({ low }) => OFFICIAL.test(low)) || isPaper(teller)) &&
      !teller.some(({ low }) => UNKNOWN.test(low)))
  );
}
