import {
  ADV,
  AUX,
  CONJ,
  DET,
  FICTION,
  FORGED,
  MODAL,
  PERSON,
  POSS,
  PREP,
} from '../lexicon/words.ts';
import { type Cue, startOf } from '../reading/cue.ts';
import { isName, isPronoun } from '../reading/nouns.ts';
import {
  COLON,
  COMMA,
  GENITIVE,
  has,
  QUOTE,
  SEMICOLON,
  type Token,
  WORD,
} from '../tokens/token.ts';

/** Predicates by which a text says that words were not said: "the line was made up". */
const UNTRUE = /^(?:false|untrue|incorrect|wrong|wrongly|falsely|misattributed|never|made)$/;

/** Nouns for words as words. */
const WORDS = new Set(
  'word words phrase phrases quote quotes quotation quotations term terms line lines slogan slogans expression expressions label labels remark remarks sentence sentences comment comments motto'.split(
    ' ',
  ),
);
/** Where people are shown to speak. */
const SHOWN =
  /^(?:shows?|programmes?|programs?|series|episodes?|podcasts?|channels?|sites?|websites?|pages?|accounts?|streams?|stage)$/;

const isForged = (token: Token): boolean => has(token, FORGED);
const isFiction = (token: Token): boolean => has(token, FICTION) && !token.capital;

/**
 * Whether the words after a cue are of fiction or of a forgery: "a doctored clip has Vale | saying", "in the novel, Vale | tells …", "the
 * cloned voice of Vale | said". What people say about such a thing is said.
 */
export function isMadeUp(tokens: readonly Token[], cue: Cue): boolean {
  return isMadeUpBefore(tokens, startOf(cue), cue.from);
}

/** The same for a speaker that begins at `subject`, whose words follow at `end`. */
export function isMadeUpBefore(tokens: readonly Token[], subject: number, end: number): boolean {
  const first = clauseStart(tokens, subject);
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (!has(token, FORGED | FICTION) || (!isForged(token) && !isFiction(token))) continue;
    if (isScene(tokens, first, at, subject) || isSource(tokens, first, at, end)) return true;
  }
  return false;
}

function clauseStart(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === SEMICOLON || kind === COLON) return at + 1;
    // "“…,” said Vale": a quotation ends what is looked at, but the title of a work does not.
    if (kind === QUOTE && tokens[at + 1]?.kind !== COMMA) return at + 1;
  }
  return 0;
}

/** "In a doctored clip that …, | Vale says", "In the novel, | Vale says": where the clause is set. */
function isScene(tokens: readonly Token[], first: number, at: number, subject: number): boolean {
  let lead = at - 1;
  while (lead > first && !has(tokens[lead], PREP) && at - lead < 5) lead--;
  if (!/^(?:in|on|during|throughout)$/.test(tokens[lead]?.low ?? '')) return false;
  if (lead > first && tokens[lead - 1]?.kind !== COMMA) return false;
  const forged = isForged(tokens[at] as Token);
  // "On the forged letter, Vale said": what was spoken of.
  if (forged && tokens[lead]?.low === 'on' && !SHOWN.test(tokens[at + 1]?.low ?? '')) return false;
  const next = tokens[at + 1];
  const headed = forged || next?.kind !== WORD || has(next, PREP) || isName(tokens, at + 1);
  if (!headed || next?.kind === GENITIVE) return false;
  return tokens.slice(at, subject).some(({ kind }) => kind === COMMA);
}

/** "A doctored clip has | Vale saying", "The cloned voice of | Vale said": from the thing to the verb of saying no comma, and no person's noun. */
function isSource(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === COMMA || has(token, PERSON) || token.low === 'who') return false;
  }
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.kind === COMMA) break;
    // "Critics of the forged letter said", "Vale saw the film and said"
    if (has(token, PERSON | AUX | MODAL) || token.verb || isPronoun(token)) return false;
    if (isName(tokens, i) && i > first) return false;
  }
  const next = tokens[at + 1];
  return next?.kind !== GENITIVE && !has(tokens[at - 1], PREP);
}

/** "Did Vale say “…”?", "Was it Vale who said “…”?": what may not have been said; "Why did Vale say “…”?" takes it as said. */
export function isQuestion(tokens: readonly Token[]): boolean {
  const start = has(tokens[0], CONJ) ? 1 : 0;
  const [verb, subject] = [tokens[start], tokens[start + 1]];
  if (verb?.low === 'who') return tokens.at(-1)?.low === '?';
  if (!has(verb, AUX | MODAL)) return false;
  if ((verb?.low === 'will' || verb?.low === 'may') && tokens.at(-1)?.low !== '?') return false;
  return isPronoun(subject) || has(subject, DET | POSS) || isName(tokens, start + 1);
}

/** How far behind a quotation it is doubted. */
const NEAR = 12;

/** "“…” was made up", "“…” – or so a meme claims": after the words, that they are not to be believed. */
export function isDoubted(tokens: readonly Token[], quote: number): boolean {
  const [before, next] = [tokens[quote - 1], tokens[quote + 1]];
  const begins = before?.kind !== WORD || WORDS.has(before.low);
  if (begins && has(next, AUX)) {
    let at = quote + 2;
    while (has(tokens[at], AUX | ADV | DET) && !UNTRUE.test(tokens[at]?.low ?? '')) at++;
    const [word, second] = [tokens[at], tokens[at + 1]];
    if (word && (isForged(word) || (UNTRUE.test(word.low) && word.low !== 'made'))) return true;
    if (word?.low === 'made' && second?.low === 'up') return true;
  }
  const end = Math.min(tokens.length, quote + NEAR);
  for (let at = quote + 1; at + 1 < end; at++)
    if (tokens[at]?.low === 'or' && tokens[at + 1]?.low === 'so') return true;
  return false;
}

/** Verbs by which somebody parts with words, or keeps from them. */
const PARTED =
  /^(?:disavow|disown|repudiat|renounc|reject|den(?:y|ies|ied)|dismiss|retract|recant|withdr[ae]w|distanc|drop(?:s|ped)?$|avoid|ban(?:s|ned)?$|delet|remov|struck|strik|omit|delet|object|scrapp?|refut|disput|took$|takes?$|attribut|wrongly|falsely)/;

/** "disowned the phrase “…”", "distanced herself from the slogan “…”": the words are another's, or nobody's. */
export function isDisowned(tokens: readonly Token[], quote: number): boolean {
  const noun = tokens[quote - 1];
  if (noun?.kind !== WORD || !WORDS.has(noun.low)) return false;
  for (let at = quote - 2; at >= 0 && at > quote - 9; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== WORD) return false;
    if (!PARTED.test(token.low)) continue;
    return !/^t[ao]k/.test(token.low) || tokens[at + 1]?.low === 'back';
  }
  return false;
}
