import type { Verb } from '../lexicon/verbs.ts';
import { ADV, AUX, BODY, CONJ, MODAL, PREP, SPEECH, SUB, TIME, VERB } from '../lexicon/words.ts';
import { COMMA, DASH, GENITIVE, has, QUOTE, STOP, type Token, WORD } from '../tokens/token.ts';
import { clauseSubject } from './clause-subject.ts';
import type { Cue } from './cue.ts';
import { isPronoun, isSpeaker, type Phrase } from './nouns.ts';
import { phrasalVerb } from './phrasal.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { floorOf, leftSubject } from './subjects.ts';
import { verbGroup } from './verb-group.ts';
import { isVerbHere } from './verb-or-noun.ts';

/** All reporting verbs of a frame that are verbs there, in order. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  const out: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const phrasal = phrasalVerb(tokens, at);
    const verb = phrasal ?? token.verb;
    if (verb) addCue(tokens, at, verb, phrasal !== null, out);
  }
  return out;
}

/** Adds the cue at `at`, of two words if it is `phrasal`, unless it is no verb there, or part of one before. */
function addCue(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  phrasal: boolean,
  out: Cue[],
): void {
  if (out.some((cue) => cue.at <= at && at < cue.to)) return;
  if (!phrasal && tokens[at]?.capital && at > 0 && tokens[at - 1]?.kind !== QUOTE) return;
  const cue = cueAt(tokens, at, verb, out);
  if (cue) out.push(phrasal ? { ...cue, to: at + 2 } : cue);
}

/** Infinitives that tell of what was said: "went on to say". */
const WENT_ON =
  /^(?:on|continued|continues|appeared|appears|seemed|seems|took|quick|continue|chose|used|wanted)$/;
/** Participles that may be far from their subject: "left the hall saying". */
const FAR = /^(?:say|insist|argue|claim|add|note|warn)$/;

function cueAt(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
  earlier: readonly Cue[],
): Cue | null {
  const group = verbGroup(tokens, at, verb);
  if (!isVerbHere(tokens, at, verb, group, earlier)) return null;
  const { from, negative, modal: unreal } = group;
  const cue = { at, from, to: at + 1, verb, negative, unreal };
  const direct = tokens[at - 1];
  if (verb.form === 'base' && tokens[from - 1]?.low === 'to') {
    const infinitive = unreal || !WENT_ON.test(tokens[from - 2]?.low ?? '');
    if (verb.noun && infinitive && verb.kind !== 'say') return null;
    return shared(tokens, { ...cue, from: from - 1, unreal: infinitive }, earlier);
  }
  if (group.passive) {
    const saying = quotedAs(tokens, at, verb);
    const quoted = saying === null ? null : leftSubject(tokens, from);
    if (saying !== null && quoted)
      return { ...cue, at: saying, to: saying + 1, verb: SAYING, subject: quoted, side: 'left' };
    const by = tokens[at + 1]?.low === 'by' ? phraseStartingAt(tokens, at + 2) : null;
    return by && isSpeaker(tokens, by) ? { ...cue, to: by.to, subject: by, side: 'right' } : null;
  }
  if (from === at && isHeard(tokens, at, verb)) return null;
  if (verb.form === 'ing' && !group.progressive) {
    // "with Vale recently promising": the participle has a subject of its own.
    const absolute = isBesideWith(tokens, from)
      ? phraseEndingAt(tokens, from - 1, floorOf(tokens, from - 1))
      : null;
    if (absolute && tokens[absolute.from - 1]?.low === 'with' && isSpeaker(tokens, absolute))
      return { ...cue, subject: absolute, side: 'left' };
    if (from !== at || direct?.kind !== WORD || has(direct, PREP | CONJ | ADV | SUB | TIME))
      return shared(tokens, cue, earlier);
    if (isIssued(tokens, at)) return shared(tokens, cue, earlier);
    // "footage of Vale saying": the name beside the participle is its subject.
    const subject = phraseEndingAt(tokens, at - 1, floorOf(tokens, at - 1));
    if (subject && isSpeaker(tokens, subject)) return { ...cue, subject, side: 'left' };
    return FAR.test(verb.base) && !verb.noun ? shared(tokens, cue, earlier) : null;
  }
  const cited = citedBy(tokens, cue);
  if (cited) return cited;
  const inverted = from === at ? invertedSubject(tokens, at, verb) : null;
  if (inverted) return { ...cue, subject: inverted, side: 'right' };
  const subject = leftSubject(tokens, from);
  return subject ? { ...cue, subject, side: 'left' } : shared(tokens, cue, earlier);
}

/** "Vale, told | that it was over, left": who is told says nothing; who tells names whom. */
const isHeard = (tokens: readonly Token[], at: number, { kind, base, form }: Verb): boolean =>
  kind === 'tell' &&
  base !== 'advise' &&
  form === 'past' &&
  /^(?:that|of|about|by|to|if|whether|how)$/.test(tokens[at + 1]?.low ?? '');

const ISSUED =
  /^(?:issued?|issues|released?|releases|sent|sends|published|put|posted|wrote|circulated|distributed)$/;

/** "issued a statement | saying": the words are those of whoever issued it. */
function isIssued(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 8; i--) {
    if (tokens[i]?.kind !== WORD) return false;
    if (ISSUED.test(tokens[i]?.low ?? ''))
      return tokens.slice(i + 1, at).some((token) => has(token, SPEECH | BODY));
  }
  return false;
}

/** Whether "with" stands a few words before: asked first, for speed. */
function isBesideWith(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 2; i >= 0 && i > from - 7; i--) if (tokens[i]?.low === 'with') return true;
  return false;
}

const SAYING: Verb = { base: 'say', kind: 'say', form: 'ing', noun: false };

/** "was quoted by state media as | saying": where the participle stands, or null. */
function quotedAs(tokens: readonly Token[], at: number, verb: Verb): number | null {
  if (!/^(?:quote|cite|report|hear)$/.test(verb.base)) return null;
  for (let i = at + 1; i < at + 9 && tokens[i]?.kind === WORD; i++)
    if (tokens[i]?.low === 'as' && tokens[i + 1]?.verb?.form === 'ing') return i + 1;
  return null;
}

/** "Agence Nord quoted Dana Orlo as | saying": the words are hers; null where nobody is quoted so. */
function citedBy(tokens: readonly Token[], cue: Omit<Cue, 'subject' | 'side'>): Cue | null {
  if (!/^(?:quote|cite)$/.test(cue.verb.base)) return null;
  const subject = phraseStartingAt(tokens, cue.to);
  const saying = subject ? tokens[subject.to + 1]?.verb : undefined;
  if (!subject || tokens[subject.to]?.low !== 'as' || saying?.form !== 'ing') return null;
  return isSpeaker(tokens, subject)
    ? { ...cue, to: subject.to + 2, verb: SAYING, subject, side: 'right' }
    : null;
}

/** The subject of a participle or a second verb: that of the main cue before it, else of the clause. */
function shared(
  tokens: readonly Token[],
  cue: Omit<Cue, 'subject' | 'side'>,
  earlier: readonly Cue[],
): Cue {
  const prior = earlier.filter(({ subject, to }) => subject !== null && to <= cue.from);
  const main = prior.findLast(
    ({ subject, side }) => subject !== null && side !== 'shared' && isMain(tokens, subject),
  );
  const last = prior.at(-1);
  // "from Brandt, who voiced his worry, and | urged …": a verb joined to one of a relative clause has its subject.
  if (last?.subject && has(tokens[cue.from - 1], CONJ) && tokens[last.subject.from]?.low === 'who')
    return { ...cue, subject: last.subject, side: 'shared' };
  const subject = main?.subject ?? last?.subject;
  const own =
    subject && tokens[subject.from]?.low !== 'who' ? subject : clauseSubject(tokens, cue.from);
  return { ...cue, subject: own, side: 'shared' };
}

/** Whether a subject is that of a main clause, not of one that "that" or a verb before it governs. */
function isMain(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens[from - 1];
  return before?.kind !== WORD || has(before, CONJ | ADV | TIME);
}

/** "…, said the envoy": the subject after a verb of saying that opens its clause, or null. */
function invertedSubject(tokens: readonly Token[], at: number, verb: Verb): Phrase | null {
  const direct = tokens[at - 1];
  const opens = !direct || direct.kind === COMMA || direct.kind === QUOTE || direct.kind === DASH;
  if (!/^(?:say|ask)$/.test(verb.kind) || !opens || tokens[at + 1]?.low === 'that') return null;
  const subject = phraseStartingAt(tokens, at + 1);
  if (!subject || isPronoun(tokens[subject.from]) || !isSpeaker(tokens, subject)) return null;
  return endsAttribution(tokens, subject.to) ? subject : null;
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
    const { kind, low } = tokens[at] as Token;
    if (kind === COMMA || kind === STOP || kind === QUOTE || low === 'who' || low === 'that')
      return false;
    if (has(tokens[at], AUX | MODAL | VERB)) return true;
  }
  return false;
}
