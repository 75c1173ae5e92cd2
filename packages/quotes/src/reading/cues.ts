import type { Verb } from '../lexicon/verbs.ts';
import {
  ADV,
  AUX,
  BE,
  BODY,
  CONJ,
  DET,
  MODAL,
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
  endsNamed,
  isName,
  isPronoun,
  isSpeaker,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from './phrases.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  GENITIVE,
  OPEN,
  OTHER,
  QUOTE,
  SEMICOLON,
  STOP,
  type Token,
  WORD,
} from './tokens.ts';

/** A reporting verb in a frame, with who is its subject. Places are token numbers; `to` is exclusive. */
export interface Cue {
  readonly at: number;
  /** The first token of the verb group ("has also | said"). */
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  readonly subject: Phrase | null;
  readonly side: 'left' | 'right' | 'shared';
  readonly negative: boolean;
  /** An infinitive or a modal: what may be said, not what was. */
  readonly unreal: boolean;
}

const NEGATIVE =
  /^(?:not|never|n't|didn['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|hadn['’]t|won['’]t|wouldn['’]t|wasn['’]t|isn['’]t|cannot|can['’]t)$/;
const GOING_ON =
  /^(?:on|continued|continues|appeared|appears|seemed|seems|took|quick|continue|chose|used|wanted)$/;

const has = (token: Token | undefined, flags: number) =>
  token !== undefined && token.kind === WORD && (token.flags & flags) !== 0;

/** "as he put it". */
const PUT: Verb = { base: 'put', kind: 'say', form: 'past', noun: false };

/** All reporting verbs of a frame that are verbs there, in order. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  const out: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (/^puts?$/.test(token.low) && /^(?:it|this)$/.test(tokens[at + 1]?.low ?? '')) {
      const cue = cueAt(tokens, at, PUT, out);
      if (cue) out.push({ ...cue, to: at + 2 });
      continue;
    }
    if (!token.verb || (token.capital && at > 0 && tokens[at - 1]?.kind !== QUOTE)) continue;
    const cue = cueAt(tokens, at, token.verb, out);
    if (cue) out.push(cue);
  }
  return out;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  earlier: readonly Cue[],
): Cue | null {
  let from = at;
  let [passive, negative, unreal, perfect, progressive] = [false, false, false, false, false];
  for (; from > 0; from--) {
    const token = tokens[from - 1] as Token;
    if (token.kind === GENITIVE && isPronoun(tokens[from - 2])) {
      // "he's said", "she's saying"
      perfect = true;
      continue;
    }
    if (token.kind !== WORD) break;
    if (NEGATIVE.test(token.low)) negative = true;
    else if (token.flags & AUX) {
      if (token.flags & BE && verb.form === 'past' && !perfect)
        passive = token.low !== 'been' || passive || true;
      if (token.flags & BE && verb.form === 'ing') progressive = true;
    } else if (token.flags & MODAL && token.low !== 'may' && !token.capital) unreal = true;
    else if (
      !(
        (token.flags & ADV && !isPronoun(token) && !(token.flags & (DET | SUB | PREP))) ||
        (token.low.length > 4 && token.low.endsWith('ly') && !token.capital)
      )
    )
      break;
    if (token.capital && from > 1) break;
  }
  const before = tokens[from - 1];
  const direct = tokens[at - 1];
  if (verb.form === 'base' || verb.form === 's' || verb.noun) {
    if (has(direct, DET | POSS) && !has(direct, SUBJ)) return null;
    if (has(direct, POSS) || direct?.kind === GENITIVE) return null;
    if (has(direct, PREP) && direct?.low !== 'to' && !has(direct, ADV)) return null;
  }
  if (verb.form === 'base') {
    if (before?.low === 'to') {
      const lead = tokens[from - 2];
      if (!lead || !GOING_ON.test(lead.low)) unreal = true;
      if (verb.noun && unreal && verb.kind !== 'say') return null;
      return withSubject(tokens, at, from - 1, verb, negative, unreal, 'shared', earlier);
    }
    if (!unreal && from === at && !plural(tokens, from - 1)) return null;
  }
  if (verb.form === 'past' && has(direct, DET | POSS) && !has(direct, SUBJ)) return null;
  // "known as", "a letter written": a participle without its auxiliary.
  if (from === at && /^(?:known|written|seen|sworn|begun|sung)$/.test(tokens[at]?.low ?? ''))
    return null;
  if (
    verb.form === 'past' &&
    tokens[at + 1]?.low === 'to' &&
    /^(?:mind|say)$/.test(verb.kind) &&
    /^(?:be|have)$/.test(tokens[at + 2]?.low ?? '') &&
    from === at
  )
    return null;
  if (
    verb.kind === 'label' &&
    verb.form === 'past' &&
    from === at &&
    tokens[at + 1]?.kind === QUOTE &&
    isReduced(tokens, at)
  )
    return null;
  if (passive) {
    const by = tokens[at + 1]?.low === 'by' ? phraseStartingAt(tokens, at + 2) : null;
    if (by && isSpeaker(tokens, by))
      return { at, from, to: by.to, verb, subject: by, side: 'right', negative, unreal };
    if (!/^(?:quote|cite|hear)$/.test(verb.base) || tokens[at + 1]?.low !== 'as') return null;
    return null;
  }
  if (verb.form === 'ing' && !progressive) {
    if (has(direct, DET | POSS) || direct?.kind === GENITIVE) return null;
    // "quoted Brandt as saying": the outer verb is the cue.
    if (direct?.low === 'as' && earlier.some((cue) => /^(?:quote|cite)$/.test(cue.verb.base)))
      return null;
    if (
      has(direct, PREP) &&
      !/^(?:by|in|after|before|while|as|without|for)$/.test(direct?.low ?? '')
    )
      return null;
    if (
      direct?.kind === WORD &&
      !has(direct, PREP | CONJ | ADV | SUB | TIME | OBJ) &&
      !isNounBeforeParticiple(tokens, at)
    ) {
      if (
        verb.noun ||
        !/^(?:say|add|tell|write|call|argue|claim|note|accuse|insist|ask)$/.test(verb.base)
      )
        return null;
    }
    // "footage of Trump saying": the name beside the participle is its subject.
    if (from === at && direct?.kind === WORD && !has(direct, PREP | CONJ | ADV | SUB | TIME)) {
      const subject = phraseEndingAt(tokens, at - 1, floorOf(tokens, at - 1));
      if (!subject || !isSpeaker(tokens, subject)) {
        // "Brandt left the hall saying"
        const own = /^(?:say|insist|argue|claim|add|note|warn)$/.test(verb.base) && !verb.noun;
        return own
          ? withSubject(tokens, at, from, verb, negative, unreal, 'shared', earlier)
          : null;
      }
      return { at, from, to: at + 1, verb, subject, side: 'left', negative, unreal };
    }
    return withSubject(tokens, at, from, verb, negative, unreal, 'shared', earlier);
  }
  if (
    from === at &&
    verb.kind === 'say' &&
    (!direct || direct.kind === COMMA || direct.kind === QUOTE || direct.kind === DASH)
  ) {
    const subject = phraseStartingAt(tokens, at + 1);
    if (
      subject &&
      isSpeaker(tokens, subject) &&
      !isPronoun(tokens[subject.from]) &&
      tokens[subject.from]?.low !== 'that' &&
      endsAttribution(tokens, subject.to)
    ) {
      return { at, from, to: at + 1, verb, subject, side: 'right', negative, unreal };
    }
  }
  if (verb.noun && verb.form === 's' && from === at && !singular(tokens, at)) return null;
  return withSubject(tokens, at, from, verb, negative, unreal, 'left', earlier);
}

/** "a box labelled “…”": a participle that describes the noun before it, not a verb whose subject it is. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || isPronoun(before) || before.low === 'who') return false;
  if (before.kind === COMMA) return true;
  for (let i = at - 1; i >= 0 && i > at - 8; i--)
    if (tokens[i]?.low === 'what' || tokens[i]?.low === 'which') return false;
  return before.kind === WORD && !isName(tokens, at - 1);
}

const isNounBeforeParticiple = (tokens: readonly Token[], at: number) =>
  has(tokens[at - 1], PERSON | BODY | SPEECH);

/** Whether a phrase that ends at `last` can be the subject of a base form: they, officials, Smith and Jones. */
function plural(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  if (!token) return false;
  if (token.kind === COMMA || token.kind === CLOSE) return true;
  if (token.kind !== WORD) return false;
  const phrase = phraseEndingAt(tokens, last);
  if (
    phrase &&
    phrase.to - phrase.from > 1 &&
    /^(?:some|many|most|all|both|several|few|those|others|two|three)$/.test(
      tokens[phrase.from]?.low ?? '',
    )
  )
    return true;
  if (isPronoun(token) || has(token, SUBJ) || token.low === 'who')
    return !/^(?:he|she|it|one|everyone|someone|anyone|nobody|everybody|somebody|neither|none)$/.test(
      token.low,
    );
  if (/s$/.test(token.low) || has(token, PERSON)) return !has(token, VERB | AUX | TIME);
  return (
    isName(tokens, last) && tokens.slice(Math.max(0, last - 4), last).some((t) => t.low === 'and')
  );
}

/** Whether an -s form that is also a plural noun is a verb here: its left neighbour ends a phrase, and a complement follows. */
function singular(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (left?.kind === QUOTE) return true;
  if (isPronoun(left) || left?.low === 'who' || left?.kind === COMMA) return true;
  if (left?.kind !== WORD) return left?.kind === CLOSE;
  if (!isName(tokens, at - 1) && !has(left, PERSON | BODY)) return false;
  // "of Republican claims": the whole is the object of a preposition.
  const phrase = phraseEndingAt(tokens, at - 1);
  if (phrase && has(tokens[phrase.from - 1], PREP) && !has(tokens[phrase.from], DET)) return false;
  if (!right || right.kind === STOP) return true;
  return (
    right.kind === QUOTE ||
    right.kind === COLON ||
    right.kind === COMMA ||
    has(right, DET | POSS | SUBJ | OBJ) ||
    /^(?:that|how|what|why|if|whether|there)$/.test(right.low) ||
    isName(tokens, at + 1)
  );
}

function withSubject(
  tokens: readonly Token[],
  at: number,
  from: number,
  verb: Verb,
  negative: boolean,
  unreal: boolean,
  side: 'left' | 'shared',
  earlier: readonly Cue[],
): Cue {
  let to = at + 1;
  if (
    /^(?:back|out|on)$/.test(tokens[to]?.low ?? '') &&
    /^(?:fire|shoot|point|lash|cry|go|call|speak|hit|push|snap)$/.test(verb.base)
  )
    to++;
  const cue = { at, from, to, verb, negative, unreal };
  if (side === 'left') {
    const subject = leftSubject(tokens, from);
    if (subject) return { ...cue, subject, side: 'left' };
  }
  const shared = sharedSubject(tokens, from, earlier);
  return { ...cue, subject: shared, side: 'shared' };
}

/** The subject that stands before a verb group, over appositions, ages and "on Monday". */
export function leftSubject(tokens: readonly Token[], from: number): Phrase | null {
  let last = from - 1;
  const floor = floorOf(tokens, last);
  for (let tries = 0; tries < 3 && last >= floor; tries++) {
    const token = tokens[last] as Token;
    if (
      token.kind === COMMA ||
      token.kind === DASH ||
      (token.kind === OTHER && token.end - token.start === 1)
    )
      return apposition(tokens, last, floor);
    if (token.low === 'who' || token.low === 'which') return { from: last, to: last + 1 };
    if (token.low === 'that') return antecedent(tokens, last, floor);
    if (has(token, TIME) || has(token, SPEECH) || (token.kind !== WORD && token.kind !== CLOSE)) {
      const over = adverbialStart(tokens, last, floor);
      if (over !== null && over > floor) {
        last = over - 1;
        continue;
      }
    }
    const phrase = phraseEndingAt(tokens, last, floor);
    if (!phrase) return null;
    const before = tokens[phrase.from - 1];
    if (
      phrase.from > floor + 1 &&
      has(before, PREP) &&
      !has(before, SUB) &&
      !endsNamed(tokens, phrase)
    ) {
      // "Protesters marching through the streets | chanted": what a preposition governs is no subject.
      const subject = clauseSubject(tokens, phrase.from - 1);
      if (subject && subject.from >= floor) return subject;
    }
    return relative(tokens, phrase, floor) ?? phrase;
  }
  return null;
}

/** A subject is not looked for to the left of the last quotation, semicolon or colon. */
function floorOf(tokens: readonly Token[], last: number): number {
  for (let at = last; at >= 0; at--) {
    const kind = (tokens[at] as Token).kind;
    if (kind === QUOTE || kind === SEMICOLON || kind === COLON || kind === STOP) return at + 1;
  }
  return 0;
}

/** "on Monday", "last week", "in a statement": where the adverbial that ends at `last` begins, or null. */
function adverbialStart(tokens: readonly Token[], last: number, floor: number): number | null {
  let at = last;
  while (at > floor && (has(tokens[at], TIME | SPEECH | DET | ADV) || tokens[at]?.kind === 1)) at--;
  if (has(tokens[at], PREP)) return at;
  return has(tokens[last], TIME) ? at + 1 : null;
}

/** A phrase inside "…, who met the envoy | said": the subject is what "who" stands for. */
function relative(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  const before = tokens[phrase.from - 1];
  if (!before || before.kind !== WORD || has(before, CONJ | SUB)) return null;
  for (let at = phrase.from - 1; at > floor && at > phrase.from - 14; at--) {
    const token = tokens[at] as Token;
    if (token.kind === COMMA || token.kind === DASH) return null;
    if (token.low === 'who') return phraseEndingAt(tokens, at - 1, floor);
  }
  return null;
}

/** What stands before "who", "which" or "that" at `at`: the phrase, over its comma. */
export function antecedent(tokens: readonly Token[], at: number, floor = 0): Phrase | null {
  const last = tokens[at - 1]?.kind === COMMA ? at - 2 : at - 1;
  return last >= floor ? phraseEndingAt(tokens, last, floor) : null;
}

/**
 * The phrase that the words between two commas (or dashes) describe: "Tomas Brandt, the envoy who led the talks, | said". Of the phrases
 * that stand before a comma, in the place of a subject, the first name counts; without a name, the first phrase.
 */
function apposition(tokens: readonly Token[], comma: number, floor: number): Phrase | null {
  let best: Phrase | null = null;
  const options: Phrase[] = [];
  for (let at = comma - 1; at > floor; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== COMMA && token.kind !== DASH && !(token.kind === OPEN)) continue;
    const phrase = phraseEndingAt(tokens, at - 1, floor);
    if (phrase && inSubjectPlace(tokens, phrase, floor)) options.unshift(phrase);
    else if (phrase === null && comma - at > 40) break;
  }
  for (const phrase of options) {
    if (isPronoun(tokens[phrase.from])) return phrase;
    if (!best || (!endsNamed(tokens, best) && endsNamed(tokens, phrase))) best = phrase;
  }
  if (best && endsNamed(tokens, best)) return best;
  const close = phraseEndingAt(tokens, comma - 1, floor);
  if (
    best &&
    close &&
    tokens[close.from - 1]?.kind === COMMA &&
    endsNamed(tokens, close) &&
    personalName(tokens, close)
  )
    return close;
  if (best) return best;
  const inner = phraseEndingAt(tokens, comma - 1, floor);
  return inner && inSubjectPlace(tokens, inner, floor) ? inner : null;
}

/** A name of two words or more without a preposition: a person, not a place. */
const personalName = (tokens: readonly Token[], phrase: Phrase) =>
  phrase.to - phrase.from > 1 &&
  tokens.slice(phrase.from, phrase.to).every((_, i) => isName(tokens, phrase.from + i));

function inSubjectPlace(tokens: readonly Token[], phrase: Phrase, floor: number): boolean {
  if (phrase.from <= floor) return true;
  const before = tokens[phrase.from - 1] as Token;
  if (
    before.kind === COMMA ||
    before.kind === DASH ||
    before.kind === QUOTE ||
    before.kind === COLON
  )
    return true;
  return has(before, CONJ | SUB | ADV | TIME) && !has(before, PREP);
}

/** The subject of a participle or a second verb: that of the cue before it, else of the clause. */
function sharedSubject(
  tokens: readonly Token[],
  from: number,
  earlier: readonly Cue[],
): Phrase | null {
  const prior = earlier.filter((cue) => cue.subject !== null && cue.to <= from);
  const main = prior.findLast(
    ({ subject, side }) => subject !== null && side !== 'shared' && isMain(tokens, subject),
  );
  const subject = main?.subject ?? prior.at(-1)?.subject;
  if (subject && !isWho(tokens, subject)) return subject;
  return clauseSubject(tokens, from);
}

/** Whether a subject is that of a main clause, not of one that "that" or a verb before it governs. */
function isMain(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens[from - 1];
  if (!before || before.kind !== WORD) return true;
  return has(before, CONJ) || has(before, ADV | TIME);
}

const isWho = (tokens: readonly Token[], phrase: Phrase) => tokens[phrase.from]?.low === 'who';

/** The subject of the clause that holds token `at`: the first noun phrase that a verb follows. */
export function clauseSubject(tokens: readonly Token[], at: number): Phrase | null {
  let first = 0;
  for (let i = at - 2; i >= 0; i--) {
    const kind = tokens[i]?.kind;
    if (kind === SEMICOLON || kind === STOP || (kind === DASH && isDateline(tokens, i))) {
      first = i + 1;
      break;
    }
  }
  const main = afterIntroduction(tokens, first, at);
  if (main) return main;
  let fallback: Phrase | null = null;
  for (let i = first; i < at; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== WORD) continue;
    if (i > first && has(tokens[i - 1], PREP) && !has(tokens[i - 1], ADV)) {
      // The object of a preposition is skipped as a whole.
      const object = phraseStartingAt(tokens, i);
      if (object) i = object.to - 1;
      continue;
    }
    const phrase = phraseStartingAt(tokens, i);
    if (!phrase) continue;
    if (isSpeaker(tokens, phrase) && phrase.to <= at) {
      if (finite(tokens, phrase.to)) return phrase;
      fallback ??= phrase;
    }
    i = phrase.to - 1;
  }
  return fallback;
}

/** "Asked whether he would go, Trump | avoided …": the subject after a clause or phrase that opens the sentence, or null. */
function afterIntroduction(tokens: readonly Token[], first: number, at: number): Phrase | null {
  const opening = tokens[first];
  if (opening?.kind !== WORD) return null;
  const opens =
    has(opening, SUB | PREP) || (/(?:ed|ing)$/.test(opening.low) && !isName(tokens, first + 1));
  if (!opens) return null;
  for (let i = first + 1; i + 1 < at; i++) {
    if (tokens[i]?.kind !== COMMA) continue;
    const phrase = phraseStartingAt(tokens, i + 1);
    const verb = phrase && tokens[phrase.to];
    if (!phrase || phrase.to > at || !verb || verb.kind !== WORD || !isSpeaker(tokens, phrase))
      continue;
    if (has(verb, AUX | MODAL | VERB | ADV) || verb.verb || /(?:ed|ly)$/.test(verb.low))
      return phrase;
  }
  return null;
}

/** "ASTANA, May 9 (AP) —": names, dates and brackets alone before the first dash. */
function isDateline(tokens: readonly Token[], dash: number): boolean {
  if (dash > 14) return false;
  for (let i = 0; i < dash; i++) {
    const token = tokens[i] as Token;
    if (token.kind === WORD && !token.capital && !has(token, TIME)) return false;
    if (token.kind === QUOTE) return false;
  }
  return true;
}

/** Whether a verb, or what may stand between subject and verb, begins at `at`. */
export function finite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === COMMA || token.kind === OPEN) return true;
  if (token.kind !== WORD) return false;
  return (
    has(token, AUX | MODAL | VERB | ADV) ||
    token.verb !== undefined ||
    token.low.endsWith('ly') ||
    /(?:ed|s)$/.test(token.low) ||
    token.low === 'who'
  );
}

/** Whether an attribution may end, or go on with no more than a description, a place or a time, at `at`. */
export function endsAttribution(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== WORD) return token?.kind !== GENITIVE && token?.kind !== QUOTE;
  if (has(token, TIME) || /^(?:who|when|while|as|after|before|whose)$/.test(token.low)) return true;
  return (
    /^(?:in|on|at|during|from|to|of|for|with|via|through)$/.test(token.low) &&
    !hasPredicate(tokens, at)
  );
}

/** Whether a finite verb follows before the next comma: then what stood before it was its subject. */
function hasPredicate(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== WORD) {
      if (token.kind === COMMA || token.kind === STOP || token.kind === QUOTE) return false;
      continue;
    }
    if (token.low === 'who' || token.low === 'that') return false;
    if (has(token, AUX | MODAL | VERB)) return true;
  }
  return false;
}
