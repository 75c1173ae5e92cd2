import { AUX, CONJ, DET, MODAL, PREP, SUB, VERB } from '../lexicon/words.ts';
import { wordsOf } from '../reading/article.ts';
import { type Cue, startOf } from '../reading/cue.ts';
import { isPronoun, isSpeaker, namesOf } from '../reading/nouns.ts';
import { leftSubject } from '../reading/subjects.ts';
import { beginsUpper } from '../tokens/characters.ts';
import { COLON, COMMA, has, QUOTE, SEMICOLON, STOP, type Token, WORD } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

/**
 * The cue stands before the quotation, which is its complement or a part of it. Of several the outermost is taken whose complement
 * reaches the quotation; a nearer one only where a clause boundary lies between, or where it introduces the quotation itself.
 */
export function before(site: Site): Finding | null {
  const { at, place, sentence } = site;
  let held: Cue | null = null;
  const single = !/\S\s+\S/.test(wordsOf(site.article, site.quote));
  for (const cue of sentence.cues) {
    if (cue.to > at) break;
    // One word within a thought is as often the reporter's: "they expect a “warm” day".
    if (single && cue.verb.kind === 'mind') continue;
    if (!cue.subject || (cue.side === 'right' && cue.subject.to > at) || !reaches(site, cue))
      continue;
    if (!held || overrides(site, held, cue)) held = cue;
  }
  if (!held) return openClass(site);
  return { sieve: 'before', cue: held, subject: held.subject, sentence: place.sentence };
}

/** Whether the complement of a cue can extend to the quotation. */
function reaches({ tokens, at }: Site, cue: Cue): boolean {
  const { verb, side, subject, to } = cue;
  // "“…,” said Vale, who waited in a “…” hall": the cue has its quotation, and this one does not go on with it.
  if (isBesides(tokens, at, cue.at)) return false;
  // The object of a label or a judgement is near: no other clause may begin between.
  const near = verb.kind === 'label' || verb.kind === 'judge' || verb.kind === 'voice';
  // "waited to see how a “…” went": what is yet to be thought.
  if (verb.kind === 'mind' && cue.unreal && side === 'shared') return false;
  // "posted a film in which a car takes “snow laps”": what the thing is about, not its words.
  const relative = tokens.slice(to, at).some(({ low }) => /^(?:which|who|where)$/.test(low));
  if (/^(?:post|publish|share)$/.test(verb.base) && relative) return false;
  // "to promote his efforts toward “…”", "by invoking a “…”": what is done, not what is said.
  if (verb.kind === 'judge' && isDone(tokens, cue)) return false;
  for (let i = near ? to : Math.max(to, subject?.to ?? 0); i < at; i++) {
    const [{ kind }, next] = [tokens[i] as Token, tokens[i + 1]];
    if (kind === SEMICOLON || kind === STOP || (kind === QUOTE && side === 'right')) return false;
    if (kind !== COMMA) continue;
    if (/^(?:but|while|although|though|whereas|yet)$/.test(next?.low ?? '')) return false;
    if (near && i + 1 < at && (isPronoun(next) || has(next, SUB))) return false;
  }
  return true;
}

/**
 * "“…,” said Vale, who waited in a “…” hall", "“…,” said Vale, one of the “…” envoys": words of what only describes a speaker.
 */
export function isBesides(tokens: readonly Token[], at: number, cue = at): boolean {
  if (tokens[at - 1]?.kind !== WORD || has(tokens[at - 1], CONJ | SUB)) return false;
  const last = tokens.slice(0, at).findLastIndex(({ kind }) => kind === QUOTE);
  const between = tokens.slice(last + 1, at);
  // "called it “slow” and the man who had “made” it lazy": the cue's own words go on.
  if (last < 0 || (last > cue && tokens[last - 1]?.kind === WORD)) return false;
  const who = between.findLastIndex(({ low }) => low === 'who');
  if (who >= 0) return !between.slice(who).some(({ verb }) => verb);
  const comma = between.findIndex(({ kind }) => kind === COMMA);
  const described = between.slice(comma + 1);
  return (
    comma > 1 &&
    between[0]?.verb !== undefined &&
    tokens[at + 1]?.kind === WORD &&
    !described.some((token) => token.verb || has(token, AUX | MODAL | VERB))
  );
}

/** Whether a cue is an infinitive of purpose or the object of a preposition. */
const isDone = (tokens: readonly Token[], { from, at, verb, side, unreal }: Cue): boolean =>
  side === 'shared' &&
  ((unreal && tokens[from]?.low === 'to') || (verb.form === 'ing' && has(tokens[at - 1], PREP)));

/** Whether the nearer cue holds the quotation instead of the outer one. */
function overrides({ article, tokens, at, quote }: Site, outer: Cue, inner: Cue): boolean {
  const start = inner.side === 'left' ? startOf(inner) : inner.from;
  const lead = tokens[start - 1];
  // "“…,” she said, | before Penn told the paper it “…”": the outer cue has its quotation already.
  if (
    /^(?:before|after|while|as|until)$/.test(lead?.low ?? '') &&
    inner.side === 'left' &&
    tokens[startOf(outer) - 1]?.kind === QUOTE
  )
    return true;
  // "Rook heard a voter | say “…”"
  if (/^(?:hear|see)$/.test(outer.verb.base) && inner.verb.kind !== 'mind') return true;
  // "people who feel": a relative clause is part of the outer complement.
  const relative = /^(?:who|which)$/.test(tokens[inner.subject?.from ?? -1]?.low ?? '');
  if (relative && inner.side !== 'shared' && lead?.kind !== COMMA) return false;
  // "confirmed it will host a summit to discuss “…”": what is to be done is part of what was said.
  if (inner.side === 'shared' && inner.unreal && tokens[inner.from]?.low === 'to') return false;
  // ", as members condemned “…”": beside what was said, not in it.
  if (lead?.low === 'as' && tokens[start - 2]?.kind === COMMA && inner.side === 'left') return true;
  // A conjoined or parenthetical clause: ", and Penn called it", ", adding".
  if (inner.side === 'shared' || lead?.kind === COMMA || has(lead, CONJ)) return true;
  for (let i = outer.to; i < start; i++) if (tokens[i]?.kind === QUOTE) return true;
  const words = wordsOf(article, quote);
  if (introduces(tokens, inner, at) && beginsUpper(words) && /\s/.test(words.trim())) return true;
  if (inner.verb.kind !== 'label' || !inner.subject) return false;
  return namesOf(tokens, inner.subject) > 0 || outer.verb.kind === 'mind';
}

/** Whether nothing but a comma, a colon, "that" or an addressee stands between a cue and a quotation. */
function introduces(tokens: readonly Token[], { to }: Cue, at: number): boolean {
  const last = tokens[at - 1];
  if (!last || to === at) return to === at;
  if (last.kind !== COMMA && last.kind !== COLON && last.low !== 'that') return false;
  return tokens
    .slice(to, at - 1)
    .every((token) => token.kind !== COMMA && !token.verb && (!has(token, SUB) || has(token, DET)));
}

/** Any verb may be a cue between a subject and the comma before a quotation: "his father wired, “…”". */
function openClass({ tokens, at, place }: Site): Finding | null {
  const verb = tokens[at - 2];
  if (tokens[at - 1]?.kind !== COMMA || verb?.kind !== WORD) return null;
  if (verb.flags !== 0 || verb.capital || !verb.low.endsWith('ed')) return null;
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
