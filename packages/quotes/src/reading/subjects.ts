import { ADV, AUX, CONJ, DET, PERSON, PREP, SPEECH, SUB, SUBJ, TIME } from '../lexicon/words.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  has,
  NUMBER,
  OPEN,
  OTHER,
  QUOTE,
  SEMICOLON,
  STOP,
  type Token,
  WORD,
} from '../tokens/token.ts';
import { clauseSubject, ofNoun } from './clause-subject.ts';
import { isDateline } from './dateline.ts';
import { endsNamed, isPronoun, namesOf, type Phrase } from './nouns.ts';
import { endsInField, nameInOffice } from './offices.ts';
import { phraseEndingAt } from './phrase-before.ts';

/** The subject that stands before the verb group at `from`, over appositions, ages and "on Monday"; null if none does. */
export function leftSubject(tokens: readonly Token[], from: number): Phrase | null {
  const floor = floorOf(tokens, from - 1);
  let last = from - 1;
  for (let tries = 0; tries < 3 && last >= floor; tries++) {
    const token = tokens[last] as Token;
    if (
      token.kind === COMMA ||
      token.kind === DASH ||
      (token.kind === OTHER && token.end - token.start === 1)
    )
      return described(tokens, last, floor);
    // "Brandt and Kovac both | said"
    if (/^(?:both|all|each)$/.test(token.low) && last > floor && endsName(tokens, last - 1)) {
      last--;
      continue;
    }
    if (token.low === 'who' || token.low === 'which') return { from: last, to: last + 1 };
    if (token.low === 'that') return antecedent(tokens, last, floor);
    const over =
      has(token, TIME | SPEECH) || (token.kind !== WORD && token.kind !== CLOSE)
        ? adverbialStart(tokens, last, floor)
        : null;
    if (over === null || over <= floor) break;
    last = over - 1;
  }
  const phrase = last >= floor ? phraseEndingAt(tokens, last, floor) : null;
  if (!phrase) return null;
  const before = tokens[phrase.from - 1];
  // "A letter obtained by the agency | warns"
  if (before?.low === 'by' && isReduced(tokens, phrase.from - 2)) {
    const subject = clauseSubject(tokens, phrase.from - 2);
    if (subject && subject.from >= floor) return subject;
  }
  const outer = endsNamed(tokens, phrase) ? ofNoun(tokens, phrase, floor) : null;
  if (outer) return outer;
  if (
    phrase.from > floor + 1 &&
    has(before, PREP) &&
    !has(before, SUB) &&
    !endsNamed(tokens, phrase)
  ) {
    // "Clerks waiting in the corridors | cheered": what a preposition governs is no subject.
    const subject = clauseSubject(tokens, phrase.from - 1);
    if (subject && subject.from >= floor) return subject;
  }
  return ofParticiple(tokens, phrase, floor) ?? ofRelative(tokens, phrase, floor) ?? phrase;
}

/** "an actor playing Brandt | said", "a man posing as Brandt | said": the subject is whom the participle describes. */
function ofParticiple(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  const direct = tokens[phrase.from - 1]?.low.endsWith('ing');
  const at = direct ? phrase.from - 1 : phrase.from - 2;
  const participle = tokens[at];
  if (participle?.kind !== WORD || participle.capital || !participle.low.endsWith('ing'))
    return null;
  if (!direct && !/^(?:as|for|with|to|by|like)$/.test(tokens[at + 1]?.low ?? '')) return null;
  const noun = tokens[at - 1];
  const who =
    has(noun, PERSON | SUBJ) || (noun?.kind === WORD && /(?:ers?|ors?|ists?)$/.test(noun.low));
  if (at <= floor || has(participle, PREP | TIME) || !who) return null;
  const outer = phraseEndingAt(tokens, at - 1, floor);
  return outer && { from: outer.from, to: phrase.to };
}

/** A past participle without an auxiliary. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|written|seen|held|sent)$/.test(tokens[at]?.low ?? '') && !has(tokens[at - 1], AUX | ADV);

const endsName = (tokens: readonly Token[], at: number) =>
  endsNamed(tokens, { from: at, to: at + 1 });

/** A subject is not looked for to the left of the last quotation, colon or semicolon before it. */
export function floorOf(tokens: readonly Token[], last: number): number {
  for (let at = last; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === QUOTE || kind === SEMICOLON || kind === COLON || kind === STOP) return at + 1;
    if (kind === DASH && isDateline(tokens, at)) return at + 1;
  }
  return 0;
}

/** "on Monday", "last week", "in a statement": where the adverbial that ends at `last` begins, or null. */
function adverbialStart(tokens: readonly Token[], last: number, floor: number): number | null {
  let at = last;
  while (at > floor && (has(tokens[at], TIME | SPEECH | DET | ADV) || tokens[at]?.kind === NUMBER))
    at--;
  if (has(tokens[at], PREP)) return at;
  return has(tokens[last], TIME) ? at + 1 : null;
}

/** A phrase inside "the people who met the envoy | said": the subject is what "who" stands for. */
function ofRelative(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  const before = tokens[phrase.from - 1];
  if (before?.kind !== WORD || has(before, CONJ | SUB)) return null;
  for (let at = phrase.from - 1; at > floor && at > phrase.from - 14; at--) {
    const { kind, low } = tokens[at] as Token;
    if (kind === COMMA || kind === DASH) return null;
    if (low === 'who') return phraseEndingAt(tokens, at - 1, floor);
  }
  return null;
}

/** What stands before "who", "which" or "that" at `at`: the phrase, over its comma. */
export function antecedent(tokens: readonly Token[], at: number, floor = 0): Phrase | null {
  const last = tokens[at - 1]?.kind === COMMA ? at - 2 : at - 1;
  return last >= floor ? phraseEndingAt(tokens, last, floor) : null;
}

/** An apposition is no longer than this. */
const APPOSITION = 40;

/**
 * The phrase that the words between two commas, dashes or brackets describe: "Tomas Brandt, the envoy who led the talks, | said". Of the
 * phrases in the place of a subject that stand before such a sign, the first name counts; without a name, the first phrase.
 */
function described(tokens: readonly Token[], comma: number, floor: number): Phrase | null {
  const options: Phrase[] = [];
  for (let at = comma - 1; at > floor; at--) {
    const { kind } = tokens[at] as Token;
    if (kind !== COMMA && kind !== DASH && kind !== OPEN) continue;
    const phrase = phraseEndingAt(tokens, at - 1, floor);
    if (phrase && (isSubjectPlace(tokens, phrase.from, floor) || hasRole(tokens, phrase)))
      options.unshift(phrase);
    else if (!phrase && comma - at > APPOSITION) break;
  }
  const best =
    options.find((phrase) => isPronoun(tokens[phrase.from])) ??
    options.find((phrase) => endsNamed(tokens, phrase) && !isOffice(tokens, phrase));
  if (best) return best;
  const close = phraseEndingAt(tokens, comma - 1, floor);
  const [first] = options;
  // "Vale's agent, Ana Moreno, | said"
  if (first && close && tokens[close.from - 1]?.kind === COMMA && isWholeName(tokens, close))
    return close;
  return first ?? (close && isSubjectPlace(tokens, close.from, floor) ? close : null);
}

/** "Minister of Labour": an office, and nobody's name. */
const isOffice = (tokens: readonly Token[], phrase: Phrase) =>
  nameInOffice(tokens, phrase) === null || endsInField(tokens, phrase);

/** "Harbour master | Ana Moreno": a noun before a whole name is what somebody does. */
function hasRole(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  return (
    before?.kind === WORD &&
    !before.capital &&
    before.flags === 0 &&
    !before.verb &&
    !/(?:ed|ing|ly|s)$/.test(before.low) &&
    isWholeName(tokens, phrase)
  );
}

/** Nothing but two names or more: a person. */
const isWholeName = (tokens: readonly Token[], phrase: Phrase) =>
  phrase.to - phrase.from > 1 && namesOf(tokens, phrase) === phrase.to - phrase.from;

function isSubjectPlace(tokens: readonly Token[], from: number, floor: number): boolean {
  const before = tokens[from - 1];
  if (from <= floor || !before) return true;
  if (
    before.kind === COMMA ||
    before.kind === DASH ||
    before.kind === QUOTE ||
    before.kind === COLON
  )
    return true;
  // "after Mr. Brandt, asked about it, | had said"
  return has(before, SUB) || (has(before, CONJ | ADV | TIME) && !has(before, PREP));
}
