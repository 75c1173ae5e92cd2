import { ADV, AUX, CONJ, DET, MODAL, OBJ, POSS, PREP, SUB, SUBJ } from '../lexicon/words.ts';
import type { Marked } from '../tokens/marks.ts';
import type { Zone } from '../tokens/paragraphs.ts';
import { CLOSE, COMMA, ELLIPSIS, NUMBER, QUOTE, STOP, type Token, WORD } from '../tokens/token.ts';
import { endsAfter } from './content.ts';
import { cuesOf } from './cues.ts';
import { phraseStartingAt } from './phrase-after.ts';

/** A sentence with its quotations masked, so that the words of a quotation are never read as the reporter's. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly zone: Zone;
  /** The flags of all its words, which one test asks before its tokens are looked through. */
  readonly flags: number;
  /** Its words with a capital, by their numbers. */
  readonly capitals: readonly number[];
}

/** A longer sentence is cut, so that what looks about in one costs no more than a constant. */
const LONGEST = 150;

const CLOSED = DET | POSS | SUBJ | OBJ | PREP | CONJ | SUB | AUX | MODAL | ADV;

/** Splits a paragraph's tokens into frames. */
export function framesOf(
  text: string,
  tokens: readonly Token[],
  marked: readonly Marked[],
  paragraph: number,
  zone: Zone,
): Frame[] {
  const out: Frame[] = [];
  let from = 0;
  let flags = 0;
  let capitals: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    flags |= token.flags;
    if (token.capital) capitals.push(at - from);
    const within = token.kind === WORD && next?.capital === false;
    if (next && at - from < LONGEST && (within || !endsAt(text, tokens, at, marked))) continue;
    out.push({ tokens: tokens.slice(from, at + 1), paragraph, zone, flags, capitals });
    from = at + 1;
    flags = 0;
    capitals = [];
  }
  return out;
}

/** Abbreviations that may end a sentence, their full stop being that of the sentence too. */
const ENDING = /^(?:[a-z]\.){2,}$|^(?:inc|co|corp|jr|sr|etc)\.$/;

/** Whether a sentence ends with the token at `at`, which is not the last. */
function endsAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  marked: readonly Marked[],
): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (token.kind === STOP || token.kind === ELLIPSIS) {
    if (
      next.start === token.end ||
      next.kind === STOP ||
      next.kind === CLOSE ||
      next.kind === COMMA
    )
      return false;
    return next.kind === QUOTE ? token.kind === STOP : next.kind !== WORD || next.capital;
  }
  // "the U.S. The ministry": a function word shows that the sentence has ended.
  if (token.kind === WORD)
    return next.capital && (next.flags & CLOSED) !== 0 && ENDING.test(token.low);
  const mark = marked[token.quote];
  if (!mark) return false;
  if (!mark.closed) return true;
  const last = text[mark.inner.end - 1] ?? '';
  if (next.kind === QUOTE) return /[.!?…]/.test(last);
  if (next.kind === NUMBER) return last === '.';
  return next.capital && /[.!?…—-]/.test(last) && !isTail(tokens, at + 1, last);
}

const GESTURE =
  /^(?:laugh|chuckle|smile|sigh|shrug|nod|grin|weep|sob|gasp|groan|wail|wince|beam|begin|snort|sniff|rage|fume)$/;

/** Whether tokens from `at` on are what attributes the quotation before them: "Brandt said …", "Said the envoy". */
function isTail(tokens: readonly Token[], at: number, last: string): boolean {
  if (tokens[at]?.verb && phraseStartingAt(tokens, at + 1)) return true;
  // "It was a “mistake.” Vale agreed.": a full stop within a clause's own last words ends the sentence.
  if (last === '.' && tokens[at - 2]?.kind === WORD && !tokens[at - 2]?.verb) return false;
  const rest = tokens.slice(at, at + 40);
  const stop = rest.findIndex((token) => token.kind === STOP || token.kind === QUOTE);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  // "“… it.” She said “…”": after a full stop the cue is that of the next quotation.
  if (last === '.' && rest[stop]?.kind === QUOTE && clause.at(-1)?.verb) return false;
  const cue = cuesOf(clause).find((one) => one.side === 'left');
  if (cue?.subject?.from !== 0) return false;
  // "“Go!” The envoy smiled.": no words are smiled after a full stop.
  if (GESTURE.test(cue.verb.base)) return false;
  // "“Did you know?” Holm asked the minister."
  const asked = last === '?' && cue.verb.kind === 'ask' ? phraseStartingAt(clause, cue.to) : null;
  return endsAfter(clause, cue) || asked?.to === clause.length;
}
