import { BODY, DET, NUM, OBJ, PERSON, POSS, PREP, SPEECH, TIME, TITLE } from '../lexicon/words.ts';
import {
  CLOSE,
  COMMA,
  GENITIVE,
  has,
  NUMBER,
  OPEN,
  OTHER,
  type Token,
  WORD,
} from '../tokens/token.ts';
import {
  ENVOY,
  endsNamed,
  isBetweenAdjectives,
  isName,
  isNominal,
  isParticle,
  isPronoun,
  isVague,
  type Phrase,
  tellsApart,
} from './nouns.ts';

/** The noun phrase whose last token is `last`, or null. `floor` is the first token that may be taken. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor = 0): Phrase | null {
  const end = beforeBrackets(tokens, last, floor);
  const token = tokens[end];
  if (!token || end < floor || (token.kind !== WORD && token.kind !== NUMBER)) return null;
  if (token.kind === NUMBER && tokens[end - 1]?.kind !== WORD) return null;
  const single =
    isPronoun(token) ||
    ((isVague(token) || token.low === 'who') && (!token.capital || end === floor));
  if (single) return { from: end, to: end + 1 };
  if (has(token, OBJ | TIME) && !isName(tokens, end)) return null;
  const from = startOf(tokens, end, floor);
  return from > end ? null : widened(tokens, { from, to: end + 1 }, floor);
}

/** Past "(Lakes)": the token before a bracket that closes at `last`. */
function beforeBrackets(tokens: readonly Token[], last: number, floor: number): number {
  if (tokens[last]?.kind !== CLOSE) return last;
  let at = last;
  while (at > floor && tokens[at]?.kind !== OPEN && last - at < 12) at--;
  return at - 1;
}

/** Where the phrase that ends with token `end` begins; `end + 1` if there is none. */
function startOf(tokens: readonly Token[], end: number, floor: number): number {
  let from = end + 1;
  let lower = false;
  for (let at = end; at >= floor; at--) {
    const word = tokens[at] as Token;
    const begun = from <= end;
    if (isName(tokens, at)) {
      from = at;
      continue;
    }
    if (begun && at > floor && isJoint(tokens, at, from)) continue;
    if (has(word, DET | POSS)) {
      // "reports that Vale …": no determiner of the name.
      return begun && (word.low !== 'that' || at === floor) ? at : from;
    }
    if (begun && has(word, NUM) && !isName(tokens, from)) {
      from = at;
      continue;
    }
    if (!isNominal(tokens, at)) return from;
    // "In 1974 | Hale wrote"
    if (begun && word.kind === NUMBER && isName(tokens, from)) return from;
    if (
      begun &&
      word.kind === WORD &&
      (isForeign(tokens, at, lower) || isParticiple(tokens, at, floor))
    )
      return from;
    lower = true;
    from = at;
  }
  return from;
}

/** What joins the words of one phrase: a genitive, "bin", the "of" and "and" of a name, a hyphen, a comma between adjectives. */
function isJoint(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at] as Token;
  const before = tokens[at - 1];
  if (word.kind === GENITIVE)
    return before?.kind === WORD && (isNominal(tokens, at - 1) || has(before, TIME));
  if (word.kind === OTHER) return isNominal(tokens, at - 1) && before?.end === word.start;
  if (word.kind === COMMA) return isBetweenAdjectives(tokens, at);
  if (word.kind !== WORD || !isName(tokens, from) || !isName(tokens, at - 1)) return false;
  if (word.low === 'to') return ENVOY.test(before?.low ?? '');
  return isParticle(word) || /^(?:of|for|and|or)$/.test(word.low);
}

/** A lower-case word before a name that is no part of its phrase, unless a determiner opens it: "the retired judge Penn". */
function isForeign(tokens: readonly Token[], at: number, lower: boolean): boolean {
  if (lower || !isName(tokens, at + 1) || has(tokens[at], PERSON | TITLE | BODY)) return false;
  if (tellsApart(tokens[at])) return false;
  for (let i = at; i > at - 4 && i >= 0; i--)
    if (has(tokens[i], DET | POSS)) return !has(tokens[at], PERSON);
  return true;
}

/** "leaders joined | officials": a form in -ed or -ing that no determiner, genitive or preposition makes an adjective. */
function isParticiple(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1];
  if (at <= floor || !/(?:ed|ing)$/.test(tokens[at]?.low ?? '')) return false;
  return !has(before, DET | POSS | PREP) && before?.kind !== GENITIVE;
}

const LINK = /^(?:of|for|from|at|in|with|on|to|around|near|behind|inside|within|against|under)$/;
const QUANTITY =
  /^(?:one|two|three|four|five|some|many|most|several|both|half|majority|number|percent|none|dozens|hundreds|thousands|group|couple|few|all|members|pair)$/;
/** Adjectives that follow their noun: "people familiar with the talks". */
const FOLLOWING = /^(?:familiar|close|involved|briefed|present|aware)$/;

/** "a spokesman | for the ministry": takes in the noun that a preposition hangs on, if it is one for people, bodies or a number of them. */
function widened(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase {
  const [link, at] = [tokens[phrase.from - 1], phrase.from - 2];
  const head = tokens[at];
  if (at < floor || link?.kind !== WORD || !LINK.test(link.low) || head?.kind !== WORD)
    return phrase;
  const outer = phraseEndingAt(tokens, at, floor);
  const to = phrase.to;
  const opens = outer !== null && (outer.from <= floor || tokens[outer.from - 1]?.kind === COMMA);
  if (
    opens &&
    has(tokens[outer.from], DET) &&
    has(tokens[phrase.from], DET | POSS) &&
    !has(head, TIME | SPEECH)
  ) {
    return { from: outer.from, to };
  }
  if (FOLLOWING.test(head.low) && has(tokens[at - 1], PERSON)) {
    const people = phraseEndingAt(tokens, at - 1, floor);
    if (people) return { from: people.from, to };
  }
  if (has(head, TIME)) return phrase;
  if (QUANTITY.test(head.low))
    return { from: at > floor && has(tokens[at - 1], DET) ? at - 1 : at, to };
  const holds =
    (has(head, PERSON | BODY) && (!head.capital || (at === floor && !has(head, TITLE)))) ||
    (endsNamed(tokens, { from: at, to: at + 1 }) && /^(?:of|for)$/.test(link.low));
  return holds && outer ? { from: outer.from, to } : phrase;
}
