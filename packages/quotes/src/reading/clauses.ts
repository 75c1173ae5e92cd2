import {
  ADV,
  AUX,
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
import type { Sentence } from './article.ts';
import type { Cue } from './cues.ts';
import { isName, type Phrase, phraseStartingAt } from './phrases.ts';
import { COLON, COMMA, DASH, OPEN, QUOTE, SEMICOLON, STOP, type Token, WORD } from './tokens.ts';

const has = (token: Token | undefined, flags: number) =>
  token !== undefined && token.kind === WORD && (token.flags & flags) !== 0;

/** Where the complement of a cue begins: past an addressee, past when and where it was said; "that" belongs to the complement. */
export function contentStart(tokens: readonly Token[], cue: Cue): number {
  let at =
    cue.side === 'right' && cue.subject && cue.subject.from >= cue.to - 1
      ? Math.max(cue.to, cue.subject.to)
      : cue.to;
  if (cue.verb.kind === 'tell' || cue.verb.kind === 'ask') {
    const token = tokens[at];
    if (has(token, OBJ) && !has(tokens[at + 1], AUX | MODAL | VERB)) at++;
    else if (token?.low !== 'that') {
      const addressee = phraseStartingAt(tokens, at);
      if (addressee && cue.verb.kind === 'tell' && addressee.to < tokens.length) at = addressee.to;
    }
  }
  if (/^(?:quote|cite)$/.test(cue.verb.base)) {
    const cited = phraseStartingAt(tokens, at);
    if (cited && tokens[cited.to]?.low === 'as') return cited.to + 1;
  }
  for (let turns = 0; turns < 4; turns++) {
    const token = tokens[at];
    if (!token) break;
    if (has(token, TIME) || (has(token, ADV) && !has(token, DET | SUB | SUBJ | PREP))) {
      // "said there were": no adverb of the saying.
      if (token.low === 'there' && has(tokens[at + 1], AUX | MODAL | ADV)) break;
      let over = at;
      while (has(tokens[over], ADV)) over++;
      // "said too often, …": an adverb that a comma sets off opens the clause.
      if (!has(token, TIME) && tokens[over]?.kind === COMMA && tokens[over + 1]?.kind === WORD)
        break;
      const next = phraseStartingAt(tokens, at);
      at =
        next && has(tokens[at], TIME) && !isName(tokens, at) ? Math.min(next.to, at + 1) : at + 1;
      continue;
    }
    if (has(token, PREP) && token.low !== 'that') {
      // "said on “Morning Table” that …"
      if (tokens[at + 1]?.kind === QUOTE && tokens[at + 2]?.low === 'that') {
        at += 2;
        break;
      }
      if (
        tokens[at + 1]?.low.endsWith('ing') &&
        /^(?:after|before|while|in|upon|during|following)$/.test(token.low)
      ) {
        let end = at + 1;
        while (
          tokens[end] &&
          tokens[end]?.kind !== COMMA &&
          tokens[end]?.kind !== STOP &&
          tokens[end]?.low !== 'that' &&
          tokens[end]?.kind !== QUOTE
        )
          end++;
        at = end;
        break;
      }
      const object =
        phraseStartingAt(tokens, at + 1) ??
        (has(tokens[at + 1], TIME) ? { from: at + 1, to: at + 2 } : null);
      if (!object) break;
      let to = object.to;
      while (has(tokens[to], TIME) || tokens[to]?.kind === 1) to++;
      const end = tokens[to];
      // A prepositional phrase is part of the cue if a complement begins after it, not a verb.
      if (!end || end.kind !== WORD || has(end, AUX | MODAL | VERB)) {
        if (
          end?.kind === COMMA &&
          tokens[to + 1]?.kind !== QUOTE &&
          !isCircumstance(tokens, object)
        )
          break;
        if (!end || end.kind === COMMA || end.kind === COLON || end.kind === QUOTE) at = to;
        break;
      }
      at = to;
      continue;
    }
    break;
  }
  return at;
}

/** Whether a cue has no complement after it: the sentence ends, or goes on with no more than when, where and to whom. */
export function endsAfter(tokens: readonly Token[], cue: Cue): boolean {
  const token = tokens[contentStart(tokens, cue)];
  if (
    !token ||
    token.kind === STOP ||
    token.kind === COMMA ||
    token.kind === SEMICOLON ||
    token.kind === DASH
  )
    return true;
  if (token.kind === OPEN) return true;
  return (
    has(token, SUB) &&
    /^(?:when|while|after|before|as|who|where|since|which|because|though|although)$/.test(token.low)
  );
}

/** When, where or by what something was said: a time, a name, a document, people. */
function isCircumstance(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++)
    if (isName(tokens, at) || has(tokens[at], TIME | SPEECH | PERSON | BODY)) return true;
  return false;
}

/** Where a complement that begins at `start` ends: before the next clause that is the reporter's own. */
export function contentEnd(sentence: Sentence, cue: Cue, start: number): number {
  const { tokens, cues } = sentence;
  const breaks = new Set<number>();
  const sharedAt = new Set<number>();
  for (const other of cues) {
    if (other.at <= cue.at || other.from <= start) continue;
    const first =
      other.side === 'left' && other.subject
        ? Math.min(other.from, other.subject.from)
        : other.from;
    const said = /^(?:say|tell|ask)$/.test(other.verb.kind) && !other.unreal;
    if (said || (other.side === 'shared' && other.verb.form === 'ing')) breaks.add(first);
    if (said && other.side === 'shared' && other.verb.kind !== 'ask') sharedAt.add(first);
  }
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === SEMICOLON) return at;
    if (token.kind === STOP && at === tokens.length - 1) return at;
    if (token.kind === QUOTE && breaks.has(at + 1)) return at + 1;
    if (has(token, CONJ) && sharedAt.has(at + 1)) return at;
    if (token.kind !== COMMA && token.kind !== DASH && token.kind !== QUOTE) continue;
    const next = tokens[at + 1];
    const end = token.kind === QUOTE ? at + 1 : at;
    if (!next) return end;
    if (breaks.has(at + 1) || (breaks.has(at + 2) && has(next, SUB | CONJ))) return end;
    if (/^(?:although|though|while|whereas|according)$/.test(next.low)) return end;
    if (
      next.low === 'which' &&
      /^(?:is|was)$/.test(tokens[at + 2]?.low ?? '') &&
      tokens[at + 3]?.low === 'why'
    )
      return end;
    if (
      token.kind === COMMA &&
      next.low.length > 4 &&
      next.low.endsWith('ing') &&
      !next.capital &&
      next.verb
    )
      return at;
    if (
      next.kind === QUOTE &&
      at > start + 2 &&
      token.kind === COMMA &&
      tokens[at + 2]?.kind === STOP &&
      /^\p{Lu}/u.test(next.low)
    )
      return at;
  }
  return tokens.length;
}

/** Whether tokens `from` to `to` hold a finite verb with a subject before it: a clause, not a noun phrase. */
export function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (first.low === 'to' || first.low === 'not') return to - from > 2;
  if (first.low === 'that' && to - from > 2) return true;
  if (/^(?:if|whether|how|why|what|when|where|there|who)$/.test(first.low)) return to - from > 2;
  const subject = phraseStartingAt(tokens, from);
  const start = subject ? subject.to : from;
  for (let at = Math.max(from + 1, subject ? start : from + 1); at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === COMMA || token.kind === SEMICOLON || has(token, CONJ)) {
      if (subject && at === subject.to && token.kind === COMMA) continue;
      return false;
    }
    if (tokens[at - 1]?.low === 'to') continue;
    if (has(token, AUX | MODAL)) return true;
    if (
      token.kind === WORD &&
      !token.capital &&
      (token.flags & VERB || (token.verb && token.verb.form !== 'ing')) &&
      !has(tokens[at - 1], DET | POSS | PREP)
    )
      return at - from < 12;
    if (
      token.kind === WORD &&
      !token.capital &&
      tokens[at + 1]?.low === 'to' &&
      /s$/.test(token.low)
    )
      return true;
    if (token.kind === WORD && /[a-z]ed$/.test(token.low) && at === start) return true;
    if (
      token.kind === WORD &&
      token.low.endsWith('s') &&
      at === start &&
      !has(token, PREP | ADV | SUB | PERSON)
    )
      return true;
  }
  return false;
}

export type { Phrase };
