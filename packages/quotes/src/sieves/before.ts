import { CONJ, DET, SUB } from '../lexicon/words.ts';
import { wordsOf } from '../reading/article.ts';
import { type Cue, leftSubject } from '../reading/cues.ts';
import { isNamed, isPronoun, isSpeaker } from '../reading/phrases.ts';
import { COLON, COMMA, QUOTE, SEMICOLON, STOP, type Token, WORD } from '../reading/tokens.ts';
import type { Finding, Site } from './sieve.ts';

/**
 * The cue stands before the quotation, which is its complement or a part of it. Of several the outermost is taken whose complement
 * reaches the quotation; a nearer one only where a clause boundary lies between, or where it introduces the quotation itself.
 */
export function before(site: Site): Finding | null {
  const { at, place, sentence } = site;
  let held: Cue | null = null;
  for (const cue of sentence.cues) {
    if (cue.to > at) break;
    if (!cue.subject) continue;
    if (cue.side === 'right' && cue.subject.to > at) continue;
    if (!reaches(site, cue)) continue;
    if (!held) {
      held = cue;
      continue;
    }
    if (overrides(site, held, cue)) held = cue;
  }
  if (!held) return openClass(site);
  return { sieve: 'before', cue: held, subject: held.subject, sentence: place.sentence };
}

/** Whether the complement of a cue can extend to the quotation. */
function reaches({ tokens, at }: Site, cue: Cue): boolean {
  for (let i = Math.max(cue.to, cue.subject?.to ?? 0); i < at; i++) {
    const token = tokens[i] as Token;
    if (token.kind === SEMICOLON || token.kind === STOP) return false;
    if (
      token.kind === COMMA &&
      /^(?:but|while|although|though|whereas|yet)$/.test(tokens[i + 1]?.low ?? '')
    )
      return false;
    if (token.kind === QUOTE && cue.side === 'right') return false;
  }
  if (cue.verb.kind === 'label' || cue.verb.kind === 'judge' || cue.verb.kind === 'voice') {
    // Their object is near: no other clause may begin between.
    for (let i = cue.to; i < at; i++) {
      const token = tokens[i] as Token;
      if (
        token.kind === COMMA &&
        i + 1 < at &&
        (isPronoun(tokens[i + 1]) || ((tokens[i + 1] as Token).flags & SUB) !== 0)
      )
        return false;
    }
  }
  return true;
}

/** Whether the nearer cue holds the quotation instead of the outer one. */
function overrides({ article, tokens, at, quote }: Site, outer: Cue, inner: Cue): boolean {
  const start =
    inner.side === 'left' && inner.subject ? Math.min(inner.from, inner.subject.from) : inner.from;
  // A conjoined or parenthetical clause: ", and Smith called it", ", adding".
  const lead = tokens[start - 1];
  if (isRelative(tokens, inner) && lead?.kind !== COMMA) return false;
  for (let i = outer.to; i < start; i++) {
    if (tokens[i]?.kind === QUOTE && inner.side !== 'shared') return true;
  }
  if (inner.side === 'shared') return true;
  if (lead?.kind === COMMA) return true;
  if (lead?.kind === WORD && lead.flags & CONJ) return true;
  if (
    introduces(tokens, inner, at) &&
    /\s/.test(wordsOf(article, quote).trim()) &&
    /^\p{Lu}/u.test(wordsOf(article, quote))
  )
    return true;
  if (
    inner.verb.kind === 'label' &&
    inner.subject &&
    (isNamed(tokens, inner.subject) || outer.verb.kind === 'mind')
  )
    return true;
  return false;
}

/** "people who feel": the cue of a relative clause. */
const isRelative = (tokens: readonly Token[], { subject }: Cue) =>
  subject !== null && /^(?:who|which)$/.test(tokens[subject.from]?.low ?? '');

/** Whether nothing but a comma, a colon, "that" or an addressee stands between a cue and a quotation. */
export function introduces(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const last = tokens[at - 1];
  if (!last) return false;
  if (cue.to === at) return true;
  if (last.kind !== COMMA && last.kind !== COLON && last.low !== 'that') return false;
  for (let i = cue.to; i < at - 1; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind === COMMA ||
      token.verb ||
      (token.kind === WORD && token.flags & SUB && !(token.flags & DET))
    )
      return false;
  }
  return true;
}

/** Any verb may be a cue between a name and the comma before a quotation: "his father wired, “…”". */
function openClass({ tokens, at, place }: Site): Finding | null {
  const verb = tokens[at - 2];
  if (
    tokens[at - 1]?.kind !== COMMA ||
    verb?.kind !== WORD ||
    verb.flags !== 0 ||
    verb.capital ||
    !verb.low.endsWith('ed')
  )
    return null;
  const subject = leftSubject(tokens, at - 2);
  if (!subject || !isSpeaker(tokens, subject)) return null;
  return {
    sieve: 'before',
    cue: null,
    device: { from: at - 2, to: at - 1 },
    subject,
    sentence: place.sentence,
  };
}
