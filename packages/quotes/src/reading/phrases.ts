import {
  ADV,
  AUX,
  BODY,
  CONJ,
  DET,
  MODAL,
  NUM,
  OBJ,
  PERSON,
  POSS,
  PREP,
  SPEECH,
  SUB,
  SUBJ,
  TIME,
  TITLE,
  VERB,
} from '../lexicon/words.ts';
import { CLOSE, COMMA, GENITIVE, NUMBER, OPEN, OTHER, type Token, WORD } from './tokens.ts';

/** A noun phrase: tokens `from` to `to`, exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const PARTICLES = new Set(
  'de da di du do dos del della la le van von der den ter bin bint ibn al el ben abu af y e san'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she they we i it you'.split(' '));
const VAGUE = new Set(
  'one some many others both few several most all everyone someone somebody anyone nobody neither none those'.split(
    ' ',
  ),
);
const LINKS = new Set('of for from at in with on to'.split(' '));

const ADJECTIVAL = /(?:ed|ing)$/;

export const isPronoun = (token: Token | undefined) =>
  token !== undefined && token.kind === WORD && PRONOUNS.has(token.low);

/** A capitalised word that is a name, or part of one; at the start of a sentence only if it is no function word. */
export const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== WORD || !token.capital) return false;
  if (PRONOUNS.has(token.low) || token.flags & TIME) return false;
  if (token.low === 'us') return true;
  if (at === 0 && token.verb?.kind === 'say' && token.verb.form === 'past') return false;
  const closed = token.flags & (DET | POSS | PREP | CONJ | SUB | AUX | MODAL | SUBJ | OBJ | NUM);
  if (at > 0 && tokens[at - 1]?.kind === WORD)
    return token.low !== 'the' && !(token.flags & (POSS | DET));
  if (token.low.endsWith('ly') && tokens[at + 1]?.kind === COMMA) return false;
  return !closed && !(token.flags & ADV && !(token.flags & TITLE));
};

/** A word that may stand inside a noun phrase. */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === NUMBER) return true;
  if (token.kind !== WORD) return false;
  if (isName(tokens, at)) return true;
  if (token.flags & (PERSON | BODY | TITLE)) return !(token.flags & (PREP | SUB | AUX));
  if (token.flags & (PREP | CONJ | SUB | AUX | MODAL | VERB | ADV | TIME | OBJ | DET | POSS | SUBJ))
    return false;
  if (token.verb && !token.verb.noun && token.verb.form !== 'ing' && token.verb.form !== 'base')
    return false;
  return !token.low.endsWith('ly');
}

const isSet = (token: Token | undefined, flags: number) =>
  token !== undefined && token.kind === WORD && (token.flags & flags) !== 0;

/** The noun phrase whose last token is `last`, or null. `floor` is the first token that may be taken. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor = 0): Phrase | null {
  let to = last;
  let token = tokens[to];
  if (token?.kind === CLOSE) {
    while (to > floor && tokens[to]?.kind !== OPEN && last - to < 12) to--;
    to--;
    token = tokens[to];
  }
  if (token?.kind === NUMBER && tokens[to - 1]?.kind !== WORD) return null;
  if (!token || to < floor || (token.kind !== WORD && token.kind !== NUMBER)) return null;
  if (PRONOUNS.has(token.low)) return { from: to, to: to + 1 };
  if ((VAGUE.has(token.low) || token.low === 'who') && !token.capital)
    return { from: to, to: to + 1 };
  if (VAGUE.has(token.low) && to === floor) return { from: to, to: to + 1 };
  if (token.flags & (OBJ | TIME) && !isName(tokens, to)) return null;
  let from = to + 1;
  let seenLower = false;
  for (let at = to; at >= floor; at--) {
    const word = tokens[at] as Token;
    if (isName(tokens, at)) {
      from = at;
      continue;
    }
    if (word.kind === GENITIVE && at > floor && from <= to) {
      const owner = tokens[at - 1];
      if (owner?.kind === WORD && (isNominal(tokens, at - 1) || owner.flags & TIME)) continue;
      break;
    }
    if (
      word.kind === WORD &&
      PARTICLES.has(word.low) &&
      from <= to &&
      isName(tokens, from) &&
      at > floor &&
      isName(tokens, at - 1)
    )
      continue;
    if (
      word.kind === WORD &&
      (word.low === 'of' || word.low === 'for') &&
      from <= to &&
      isName(tokens, from) &&
      at > floor &&
      isName(tokens, at - 1)
    ) {
      // "Ministry of Health", "Secretary of State Marco Rubio".
      continue;
    }
    if (
      word.kind === WORD &&
      word.low === 'and' &&
      from <= to &&
      at > floor &&
      isName(tokens, from) &&
      isName(tokens, at - 1)
    )
      continue;
    if (
      word.kind === OTHER &&
      from <= to &&
      at > floor &&
      isNominal(tokens, at - 1) &&
      tokens[at - 1]?.end === word.start
    )
      continue;
    if (isSet(word, DET | POSS) && !isName(tokens, at)) {
      if (from <= to && (word.low !== 'that' || at === floor)) from = at;
      // "all of the", "both the": one more determiner may precede.
      break;
    }
    if (word.kind === COMMA && from <= to && isAdjectives(tokens, at)) continue;
    if (isSet(word, NUM) && from <= to && !isName(tokens, from)) {
      from = at;
      continue;
    }
    if (!isNominal(tokens, at)) break;
    if (
      isName(tokens, at + 1) &&
      from <= to &&
      !(word.flags & (PERSON | TITLE | BODY)) &&
      !seenLower &&
      word.kind === WORD &&
      !isLinked(tokens, at)
    )
      break;
    if (
      ADJECTIVAL.test(word.low) &&
      word.kind === WORD &&
      from <= to &&
      !isSet(tokens[at - 1], DET | POSS) &&
      tokens[at - 1]?.kind !== GENITIVE &&
      at > floor &&
      !isAdjectiveHere(tokens, at)
    )
      break;
    seenLower = true;
    from = at;
  }
  if (from > to) return null;
  return widen(tokens, { from, to: to + 1 }, floor);
}

/** A lower-case word before a name belongs to its phrase when a determiner or another name opens the phrase: "the retired judge Smith". */
function isLinked(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 4 && i >= 0; i--)
    if (isSet(tokens[i], DET | POSS)) return isSet(tokens[at], PERSON);
  return false;
}

const isAdjectiveHere = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === WORD && (before.flags & PREP) !== 0;
};

/** "the lanky, bespectacled professor": a comma between two adjectives after a determiner. */
function isAdjectives(tokens: readonly Token[], comma: number): boolean {
  const [left, right] = [tokens[comma - 1], tokens[comma + 1]];
  if (left?.kind !== WORD || left.capital || left.flags !== 0 || left.verb) return false;
  if (right?.kind !== WORD || right.capital || right.flags !== 0) return false;
  return isSet(tokens[comma - 2], DET | POSS) && isNominal(tokens, comma + 2);
}

/** "a spokesman | for the ministry": takes in the noun that a preposition hangs on, if it is one for people or bodies. */
function widen(tokens: readonly Token[], phrase: Phrase, floor: number, depth = 0): Phrase {
  const link = tokens[phrase.from - 1];
  const head = tokens[phrase.from - 2];
  if (
    depth > 2 ||
    phrase.from - 2 < floor ||
    link?.kind !== WORD ||
    !LINKS.has(link.low) ||
    head?.kind !== WORD
  )
    return phrase;
  const opening = (at: number) => at <= floor || tokens[at - 1]?.kind === COMMA;
  const whole = phraseEndingAt(tokens, phrase.from - 2, floor);
  if (
    whole &&
    opening(whole.from) &&
    isSet(tokens[whole.from], DET) &&
    isSet(tokens[phrase.from], DET | POSS) &&
    !(head.flags & (TIME | SPEECH))
  )
    return { from: whole.from, to: phrase.to };
  const described =
    /^(?:familiar|close|involved|briefed|present|aware)$/.test(head.low) &&
    isSet(tokens[phrase.from - 3], PERSON);
  if (described) {
    const people = phraseEndingAt(tokens, phrase.from - 3, floor);
    if (people) return { from: people.from, to: phrase.to };
  }
  const holds =
    (head.flags & (PERSON | BODY) && !head.capital) ||
    isQuantity(head) ||
    (isName(tokens, phrase.from - 2) && /^(?:of|for)$/.test(link.low));
  if (!holds || head.flags & TIME) return phrase;
  if (isQuantity(head)) {
    const many = { from: phrase.from - 2, to: phrase.to };
    return many.from > floor && isSet(tokens[many.from - 1], DET)
      ? { from: many.from - 1, to: many.to }
      : many;
  }
  const outer = phraseEndingAt(tokens, phrase.from - 2, floor);
  if (!outer) return phrase;
  // "In a statement from the ministry officials …": a body's document inside a prepositional phrase is no subject.
  return { from: outer.from, to: phrase.to };
}

const isQuantity = (token: Token) =>
  /^(?:one|two|three|four|five|some|many|most|several|both|half|majority|number|percent|none|dozens|hundreds|thousands|group|couple|few|all|members|pair)$/.test(
    token.low,
  );

/** The noun phrase that begins at `first`, or null. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Phrase | null {
  const token = tokens[first];
  if (token?.kind !== WORD)
    return token?.kind === NUMBER && isNominal(tokens, first + 1)
      ? rest(tokens, first, first + 1)
      : null;
  if (PRONOUNS.has(token.low)) return { from: first, to: first + 1 };
  if (isSet(token, DET | POSS) && !isName(tokens, first)) {
    if (isNominal(tokens, first + 1) || isSet(tokens[first + 1], DET))
      return rest(tokens, first, first + 1);
    if (
      tokens[first + 1]?.flags &&
      isSet(tokens[first + 1], ADV | TIME) &&
      isNominal(tokens, first + 2)
    )
      return rest(tokens, first, first + 2);
    return VAGUE.has(token.low) ? quantified(tokens, first) : null;
  }
  if (VAGUE.has(token.low))
    return isNominal(tokens, first + 1)
      ? rest(tokens, first, first + 1)
      : quantified(tokens, first);
  if (!isNominal(tokens, first)) return null;
  return rest(tokens, first, first);
}

function quantified(tokens: readonly Token[], first: number): Phrase {
  const inner = tokens[first + 1]?.low === 'of' ? phraseStartingAt(tokens, first + 2) : null;
  return { from: first, to: inner ? inner.to : first + 1 };
}

function rest(tokens: readonly Token[], from: number, start: number): Phrase {
  let to = start;
  let named = false;
  for (let at = start; at < tokens.length; at++) {
    const word = tokens[at] as Token;
    if (isName(tokens, at)) {
      named = true;
      to = at + 1;
      continue;
    }
    if (word.kind === GENITIVE) {
      if (!isNominal(tokens, at + 1) && !isSet(tokens[at + 1], ADV)) break;
      named = false;
      to = at + 1;
      continue;
    }
    if (
      word.kind === WORD &&
      (word.low === 'and' || word.low === '&') &&
      to === at &&
      leadsToName(tokens, at + 1)
    ) {
      // "Heart and Stroke senior manager Erin Kim", "oil and gas worker Mike Wipf".
      if (!isName(tokens, at - 1) || !personal(tokens, from, at)) continue;
    }
    if (
      word.kind === WORD &&
      isName(tokens, at + 1) &&
      to === at &&
      isName(tokens, at - 1) &&
      (PARTICLES.has(word.low) ||
        (/^(?:of|for|and|the)$/.test(word.low) &&
          (word.low === 'of' || isSet(tokens[at - 1], BODY | TITLE))))
    )
      continue;
    if (
      word.kind === OTHER &&
      to === at &&
      tokens[at - 1]?.end === word.start &&
      isNominal(tokens, at + 1)
    )
      continue;
    if (word.kind === WORD && isSet(word, DET) && at === start && isNominal(tokens, at + 1))
      continue;
    if (word.kind === COMMA && to === at && isAdjectives(tokens, at)) continue;
    if (!isNominal(tokens, at)) break;
    if (word.kind === NUMBER && named) break;
    if (named && word.kind === WORD && (word.low.endsWith('ed') || !leadsToName(tokens, at))) break;
    if (word.kind === WORD && to > start && word.low.endsWith('ed') && !isNominal(tokens, at + 1))
      break;
    if (
      word.kind === WORD &&
      to > start &&
      word.verb?.noun &&
      word.verb.form === 's' &&
      !isNominal(tokens, at + 1)
    )
      break;
    to = at + 1;
  }
  const link = tokens[to];
  const head = tokens[to - 1];
  if (
    to > from &&
    link?.kind === WORD &&
    /^(?:of|for|from|at|with)$/.test(link.low) &&
    head?.kind === WORD &&
    !isName(tokens, to - 1) &&
    head.flags & (PERSON | BODY)
  ) {
    const inner = phraseStartingAt(tokens, to + 1);
    if (inner && inner.to - from < 14) return { from, to: inner.to };
  }
  return { from, to: Math.max(to, from + 1) };
}

/** "Stein | spokeswoman Melezia Figueroa": lower-case words that a name or a word for a person soon follows. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    if (!isNominal(tokens, i)) return false;
    if (i > at && isName(tokens, i)) return true;
    if (isSet(tokens[i], PERSON)) return true;
  }
  return false;
}

/** Two capitalised words or more: most likely a person's whole name. */
const personal = (tokens: readonly Token[], from: number, to: number) => {
  let names = 0;
  for (let at = from; at < to; at++) if (isName(tokens, at)) names++;
  return names > 1;
};

/** Whether the last word of a phrase is a name: "DeLaet's agent" is not named, "his agent Danny Fritz" is. */
export const endsNamed = (tokens: readonly Token[], phrase: Phrase) =>
  isName(tokens, phrase.to - 1);

/** Whether a phrase is a likely speaker: a name, a pronoun, a word for people or for bodies. */
export function isSpeaker(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) {
    if (isName(tokens, at) || isPronoun(tokens[at]) || isSet(tokens[at], PERSON | BODY))
      return true;
    if (VAGUE.has(tokens[at]?.low ?? '')) return true;
  }
  return false;
}

/** Whether a phrase holds a name. */
export function isNamed(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (isName(tokens, at)) return true;
  return false;
}
