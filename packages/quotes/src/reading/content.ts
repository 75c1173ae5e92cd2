import {
  ADV,
  AUX,
  BODY,
  CONJ,
  DET,
  MODAL,
  OBJ,
  PERSON,
  PREP,
  SPEECH,
  SUB,
  SUBJ,
  TIME,
  VERB,
} from '../lexicon/words.ts';
import {
  COLON,
  COMMA,
  DASH,
  has,
  NUMBER,
  OPEN,
  QUOTE,
  SEMICOLON,
  STOP,
  type Token,
  WORD,
} from '../tokens/token.ts';
import { isInRelative } from './clause-subject.ts';
import { type Cue, isSaying, startOf } from './cue.ts';
import { isName, type Phrase } from './nouns.ts';
import { phraseStartingAt } from './phrase-after.ts';

/** Where the complement of a cue begins: past an addressee, past when and where it was said; "that" belongs to the complement. */
export function contentStart(tokens: readonly Token[], cue: Cue): number {
  const { verb, subject, side, to } = cue;
  let at = side === 'right' && subject && subject.from >= to - 1 ? Math.max(to, subject.to) : to;
  if (verb.kind === 'tell' || verb.kind === 'ask')
    at = pastAddressee(tokens, at, verb.kind === 'tell');
  if (/^(?:quote|cite)$/.test(verb.base)) {
    const cited = phraseStartingAt(tokens, at);
    if (cited && tokens[cited.to]?.low === 'as') return cited.to + 1;
  }
  for (let turns = 0; turns < 4; turns++) {
    const next = pastCircumstance(tokens, at);
    if (next.at === at) break;
    at = next.at;
    if (next.last) break;
  }
  return at;
}

function pastAddressee(tokens: readonly Token[], at: number, told: boolean): number {
  if (has(tokens[at], OBJ) && !has(tokens[at + 1], AUX | MODAL | VERB)) return at + 1;
  const addressee = told && tokens[at]?.low !== 'that' ? phraseStartingAt(tokens, at) : null;
  return addressee && addressee.to < tokens.length ? addressee.to : at;
}

interface Step {
  readonly at: number;
  /** Nothing more of the kind can follow. */
  readonly last?: boolean;
}

/** Past one adverb, time or prepositional phrase that says how, when, where or to whom, if it is of the cue and not of its complement. */
function pastCircumstance(tokens: readonly Token[], at: number): Step {
  const token = tokens[at];
  if (has(token, TIME)) return { at: at + 1 };
  if (has(token, ADV) && !has(token, DET | SUB | SUBJ | PREP)) {
    // "said there were": no adverb of the saying.
    if (token?.low === 'there' && has(tokens[at + 1], AUX | MODAL | ADV)) return { at };
    let over = at;
    while (has(tokens[over], ADV)) over++;
    // "said too often, …": an adverb that a comma sets off opens the clause.
    return { at: tokens[over]?.kind === COMMA && tokens[over + 1]?.kind === WORD ? at : at + 1 };
  }
  return has(token, PREP) && token?.low !== 'that' ? pastPreposition(tokens, at) : { at };
}

function pastPreposition(tokens: readonly Token[], at: number): Step {
  const [preposition, inner] = [tokens[at]?.low ?? '', tokens[at + 1]];
  // "said on “Morning Table” that …"
  if (inner?.kind === QUOTE && tokens[at + 2]?.low === 'that') return { at: at + 2, last: true };
  if (
    inner?.low.endsWith('ing') &&
    /^(?:after|before|while|in|upon|during|following)$/.test(preposition)
  ) {
    // "said after meeting the envoys"
    let end = at + 1;
    while (tokens[end] && !isStop(tokens[end]) && tokens[end]?.low !== 'that') end++;
    return { at: end, last: true };
  }
  const object =
    phraseStartingAt(tokens, at + 1) ?? (has(inner, TIME) ? { from: at + 1, to: at + 2 } : null);
  if (!object) return { at };
  let to = object.to;
  while (has(tokens[to], TIME) || tokens[to]?.kind === NUMBER) to++;
  const end = tokens[to];
  if (end?.kind === WORD) return has(end, AUX | MODAL | VERB) ? { at } : { at: to };
  // "said in this case, …": what a comma sets off opens the clause, unless it is a place, a time, a document.
  if (end?.kind === COMMA && tokens[to + 1]?.kind !== QUOTE && !isCircumstance(tokens, object))
    return { at };
  return {
    at: !end || [COMMA, STOP, COLON, QUOTE].includes(end.kind) ? to : at,
    last: true,
  };
}

const isStop = (token: Token | undefined) =>
  token?.kind === COMMA || token?.kind === STOP || token?.kind === QUOTE;

/** When, where or by what something was said: a time, a name, a document, people. */
function isCircumstance(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++)
    if (isName(tokens, at) || has(tokens[at], TIME | SPEECH | PERSON | BODY)) return true;
  return false;
}

/** Whether a cue has no complement after it: the sentence ends, or goes on with no more than a circumstance. */
export function endsAfter(tokens: readonly Token[], cue: Cue): boolean {
  const token = tokens[contentStart(tokens, cue)];
  if (!token || token.kind === STOP || token.kind === COMMA || token.kind === SEMICOLON)
    return true;
  if (token.kind === DASH || token.kind === OPEN) return true;
  return (
    has(token, SUB) &&
    /^(?:when|while|after|before|as|who|where|since|which|because|though|although)$/.test(token.low)
  );
}

/** Where a complement that begins at `start` ends: before the next clause that is the reporter's own or has a cue of its own. */
export function contentEnd(
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
  start: number,
): number {
  const breaks = new Set<number>();
  const conjoined = new Set<number>();
  for (const other of cues) {
    if (other.at <= cue.at || other.from <= start) continue;
    const said = isSaying(other) && !other.unreal;
    if (said || (other.side === 'shared' && other.verb.form === 'ing'))
      breaks.add(other.side === 'left' && startOf(other) > start ? startOf(other) : other.from);
    if (said && other.side === 'shared' && other.verb.kind !== 'ask') conjoined.add(other.from);
  }
  const aside = isInRelative(tokens, startOf(cue));
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    // ", of whom Vale said he was late, | smiled": the comma closes the clause.
    if (aside && token.kind === COMMA) return at;
    if (token.kind === SEMICOLON || (token.kind === STOP && !next)) return at;
    if (has(token, CONJ) && conjoined.has(at + 1)) return at;
    if (token.kind !== COMMA && token.kind !== DASH && token.kind !== QUOTE) continue;
    const end = token.kind === QUOTE ? at + 1 : at;
    if (!next || breaks.has(at + 1) || (breaks.has(at + 2) && has(next, SUB | CONJ))) return end;
    if (isOwnClause(tokens, at + 1)) return end;
    if (
      token.kind === COMMA &&
      next.low.endsWith('ing') &&
      next.low.length > 4 &&
      !next.capital &&
      next.verb
    )
      return at;
  }
  return tokens.length;
}

/** ", which is why …", ", although …": the reporter goes on. */
function isOwnClause(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (/^(?:although|though|while|whereas|according)$/.test(low)) return true;
  // ", a claim that Vale denied"
  if (/^an?$/.test(low) && has(tokens[at + 1], SPEECH)) return true;
  return (
    low === 'which' &&
    /^(?:is|was)$/.test(tokens[at + 1]?.low ?? '') &&
    tokens[at + 2]?.low === 'why'
  );
}
