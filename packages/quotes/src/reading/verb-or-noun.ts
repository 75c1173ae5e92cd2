import type { Verb } from '../lexicon/verbs.ts';
import {
  ADV,
  AUX,
  BODY,
  CONJ,
  DET,
  NUM,
  OBJ,
  PERSON,
  POSS,
  PREP,
  SPEECH,
  SUB,
  SUBJ,
  TIME,
  VERB,
} from '../lexicon/words.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  GENITIVE,
  has,
  QUOTE,
  STOP,
  type Token,
  WORD,
} from '../tokens/token.ts';
import type { Cue } from './cue.ts';
import { isName, isPronoun } from './nouns.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { leftSubject } from './subjects.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether a form that may be a noun, a participle or an infinitive ("claims", "known", "to say") is a verb of its clause. */
export function isVerbHere(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  { from, modal, progressive }: VerbGroup,
  earlier: readonly Cue[],
): boolean {
  const direct = tokens[at - 1];
  const next = tokens[at + 1];
  const determined = has(direct, DET | POSS) && !has(direct, SUBJ);
  if (verb.form === 'base' || verb.form === 's') {
    if (determined || has(direct, POSS) || direct?.kind === GENITIVE) return false;
    if (has(direct, PREP) && direct?.low !== 'to' && !has(direct, ADV)) return false;
  }
  if (verb.form === 'base') {
    // "…, state media reported"
    if (verb.base === 'state' && PRESS.test(next?.low ?? '')) return false;
    if (tokens[from - 1]?.low === 'to' || modal || from !== at) return true;
    if (verb.base === 'say' && isPerceived(tokens, at)) return true;
    return isPlural(tokens, from - 1) || (verb.base === 'say' && hasPluralSubject(tokens, from));
  }
  if (verb.form === 's') return !verb.noun || from !== at || isSingular(tokens, at);
  if (verb.form === 'ing') return progressive || isParticipleHere(tokens, at, verb, earlier);
  if (determined) return false;
  if (from !== at) return true;
  // "known as", "a letter written"; "believed to be"; "a box labelled “…”".
  if (/^(?:known|written|seen|sworn|begun|sung)$/.test(tokens[at]?.low ?? '')) return false;
  if (
    /^(?:mind|say)$/.test(verb.kind) &&
    next?.low === 'to' &&
    /^(?:be|have)$/.test(tokens[at + 2]?.low ?? '')
  )
    return false;
  return !(verb.kind === 'label' && next?.kind === QUOTE && isReduced(tokens, at));
}

/** "heard a voter | say": whom another heard. */
function isPerceived(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseEndingAt(tokens, at - 1);
  return (
    phrase !== null &&
    /^(?:hears?|heard|saw|seen|watched)$/.test(tokens[phrase.from - 1]?.low ?? '')
  );
}

const PRESS = /^(?:media|television|tv|radio|broadcasters?|newspapers?)$/;
/** Before a participle: what may stand between it and its clause. */
const PREPOSITION = /^(?:by|in|after|before|while|as|without|for)$/;
/** Participles that are nouns beside another noun. */
const NOUNS = /^(?:ruling|finding|reporting|briefing|warning|understanding|hearing|reading)$/;
const OF_SPEECH = /^(?:say|add|tell|write|call|argue|claim|note|accuse|insist|ask)$/;

function isParticipleHere(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  earlier: readonly Cue[],
): boolean {
  const direct = tokens[at - 1];
  if (has(direct, DET | POSS) || direct?.kind === GENITIVE) return false;
  // "a court ruling that upheld it", "the ministry's finding"
  if (NOUNS.test(tokens[at]?.low ?? '') && direct?.kind === WORD) return false;
  // "quoted Brandt as saying": the outer verb is the cue.
  if (direct?.low === 'as' && earlier.some((cue) => /^(?:quote|cite)$/.test(cue.verb.base)))
    return false;
  if (has(direct, PREP)) return PREPOSITION.test(direct?.low ?? '');
  if (direct?.kind !== WORD || has(direct, CONJ | ADV | SUB | TIME | OBJ | PERSON | BODY | SPEECH))
    return true;
  return !verb.noun && OF_SPEECH.test(verb.base);
}

const MANY = /^(?:some|many|most|all|both|several|few|those|others|two|three)$/;
const ONE = /^(?:he|she|it|one|everyone|someone|anyone|nobody|everybody|somebody|neither|none)$/;

/** Whether a phrase that ends at `last` can be the subject of a base form: they, officials, Vale and Penn. */
function isPlural(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  if (token?.kind === COMMA || token?.kind === CLOSE) return true;
  if (token?.kind !== WORD) return false;
  const phrase = phraseEndingAt(tokens, last);
  if (phrase && phrase.to - phrase.from > 1 && MANY.test(tokens[phrase.from]?.low ?? ''))
    return true;
  if (isPronoun(token) || has(token, SUBJ) || token.low === 'who') return !ONE.test(token.low);
  // "the two | write"
  if (has(token, NUM) && tokens[last - 1]?.low === 'the') return true;
  if (/s$/.test(token.low) || has(token, PERSON)) return !has(token, VERB | AUX | TIME);
  return (
    isName(tokens, last) &&
    tokens.slice(Math.max(0, last - 4), last).some(({ low }) => low === 'and')
  );
}

/** "staff members dressed in blue | say": what stands between describes the subject. */
function hasPluralSubject(tokens: readonly Token[], from: number): boolean {
  const subject = has(tokens[from - 1], PREP | DET | CONJ) ? null : leftSubject(tokens, from);
  return subject !== null && subject.to < from && isPlural(tokens, subject.to - 1);
}

/** Whether an -s form that is also a plural noun is a verb: its left neighbour ends a phrase, and a complement follows. */
function isSingular(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (left?.kind === QUOTE || left?.kind === COMMA || left?.kind === CLOSE) return true;
  if (left?.kind !== WORD) return false;
  if (isPronoun(left) || left.low === 'who') return true;
  if (!isName(tokens, at - 1) && !has(left, PERSON | BODY)) return false;
  if (isBare(tokens, at - 1)) return false;
  // "of Norland claims": the whole is the object of a preposition.
  const phrase = phraseEndingAt(tokens, at - 1);
  if (phrase && has(tokens[phrase.from - 1], PREP) && !has(tokens[phrase.from], DET)) return false;
  if (
    !right ||
    right.kind === STOP ||
    right.kind === QUOTE ||
    right.kind === COLON ||
    right.kind === COMMA
  )
    return true;
  if (has(right, DET | POSS | SUBJ | OBJ) || isName(tokens, at + 1)) return true;
  if (right.low === 'to' && /^(?:promise|vow|pledge|claim)s$/.test(tokens[at]?.low ?? ''))
    return !has(tokens[at + 2], DET | POSS) && !isName(tokens, at + 2);
  return /^(?:that|how|what|why|if|whether|there|out)$/.test(right.low);
}

/** "expert | reports", "city | reports": one person or body without a determiner is part of a compound noun. */
function isBare(tokens: readonly Token[], last: number): boolean {
  const phrase = phraseEndingAt(tokens, last);
  if (!phrase || phrase.from === 0 || tokens[phrase.from - 1]?.kind === COMMA) return false;
  const words = tokens.slice(phrase.from, phrase.to);
  return words.every((word) => !word.capital && !has(word, DET | POSS) && word.kind === WORD);
}

/** Whether a comma ends an apposition that is a name. */
function endsApposition(tokens: readonly Token[], comma: number): boolean {
  let at = comma - 1;
  while (isName(tokens, at)) at--;
  return at < comma - 1 && tokens[at]?.kind === COMMA;
}

/** "a box labelled “…”": a participle that describes the noun before it, not a verb whose subject it is. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || isPronoun(before) || before.low === 'who') return false;
  // "the last nominee, Tomas Brandt, called it", but "a song by Brandt, called “Home”"
  if (before.kind === COMMA) return !endsApposition(tokens, at - 1);
  for (let i = at - 1; i >= 0 && i > at - 8; i--)
    if (/^(?:what|which)$/.test(tokens[i]?.low ?? '')) return false;
  return before.kind === WORD && !isName(tokens, at - 1);
}
