import { ADV, AUX, CONJ, DET, MODAL, PERSON, POSS, PREP, SUB, VERB } from '../lexicon/words.ts';
import { COMMA, has, SEMICOLON, type Token, WORD } from '../tokens/token.ts';
import type { Cue } from './cue.ts';
import { isPronoun } from './nouns.ts';
import { phraseStartingAt } from './phrase-after.ts';

/** Verbs whose complement is a clause, whatever it looks like. */
const OF_CLAUSES = /^(?:say|insist|think|believe|assert|hope|tell)$/;
/** Verbs that govern a thing as often as a clause: only "that", or a question, shows that it is a clause. */
const OF_THINGS =
  /^(?:answer|respond|reply|comment|quote|cite|joke|detail|outline|describe|mention|request|demand|plead|vow|pledge|propose|offer|muse|marvel|rail|protest|elaborate|post|read|maintain|signal|repeat|reveal|ask|inquire|enquire|question|wonder|query)$/;
/** Verbs whose complement may be what somebody is to do. */
const OF_REQUESTS =
  /^(?:urge|order|beg|implore|encourage|call|press|remind|advise|instruct|tell|warn)$/;

/** Whether tokens `from` to `to`, the complement of a cue, say something: a clause, not a thing. */
export function isComplement(
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
  from: number,
  to: number,
): boolean {
  const { base } = cue.verb;
  // "a post that he said was published": a clause without its subject is no report of its own.
  if (has(tokens[from], AUX | MODAL) && !/ing$/.test(tokens[from]?.low ?? '')) return false;
  if (OF_THINGS.test(base) && !/^(?:that|if|whether|how|why|what)$/.test(tokens[from]?.low ?? ''))
    return false;
  if (OF_REQUESTS.test(base)) {
    const asked = phraseStartingAt(tokens, from);
    if (asked && /^(?:to|not)$/.test(tokens[asked.to]?.low ?? '') && asked.to + 1 < to) return true;
  }
  return (to - from > 3 && OF_CLAUSES.test(base)) || isClause(tokens, cues, from, to);
}

/** A verb is looked for no farther from the beginning of its clause. */
const FAR = 12;

/** Whether tokens `from` to `to` have a conjunction before them, or a finite verb after their first noun phrase. */
export function isClause(
  tokens: readonly Token[],
  cues: readonly Cue[],
  from: number,
  to: number,
): boolean {
  const opening = tokens[from]?.low ?? '';
  if (/^(?:to|not|that|if|whether|how|why|what|when|where|there|who)$/.test(opening))
    return to - from > 2;
  const subject = phraseStartingAt(tokens, from);
  for (let at = subject?.to ?? from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === COMMA || token.kind === SEMICOLON || has(token, CONJ)) {
      if (at === subject?.to && token.kind === COMMA) continue;
      return false;
    }
    if (tokens[at - 1]?.low === 'to' || token.kind !== WORD) continue;
    // What follows is of another clause: "added 0.2 per cent as the ministers agreed".
    if (at > (subject?.to ?? from) && /^(?:as|when|while|because|after|before)$/.test(token.low))
      return false;
    if (has(token, AUX | MODAL)) return true;
    // "a book called “Home”"
    if (token.verb?.kind === 'label' && token.verb.form === 'past' && !isPronoun(tokens[at - 1]))
      continue;
    const noun = token.verb?.noun === true && !cues.some((other) => other.at === at);
    const verb = has(token, VERB) || (token.verb && token.verb.form !== 'ing' && !noun);
    if (verb && !token.capital && !has(tokens[at - 1], DET | POSS | PREP)) return at - from < FAR;
    if (!token.capital && tokens[at + 1]?.low === 'to' && token.low.endsWith('s')) return true;
    if (at !== (subject?.to ?? from)) continue;
    if (
      /\p{L}ed$/u.test(token.low) ||
      (token.low.endsWith('s') && !has(token, PREP | ADV | SUB | PERSON))
    )
      return true;
  }
  return false;
}
