import { BODY, DET, POSS, SPEECH } from '../lexicon/words.ts';
import { lastSign, wordsOf } from '../reading/article.ts';
import { endsAfter } from '../reading/clauses.ts';
import { clauseSubject } from '../reading/cues.ts';
import {
  endsNamed,
  isName,
  isSpeaker,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../reading/phrases.ts';
import { COLON, COMMA, DASH, GENITIVE, QUOTE, STOP, type Token, WORD } from '../reading/tokens.ts';
import type { Finding, Site } from './sieve.ts';
import { isTitle } from './works.ts';

/** "According to the agency, the plan is “…”", "“…,” according to Kovac". */
export function accordingTo({ tokens, at, place }: Site): Finding | null {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const width =
      tokens[i]?.low === 'according' && tokens[i + 1]?.low === 'to'
        ? 2
        : tokens[i]?.low === 'per' && tokens[i - 1]?.kind !== WORD
          ? 1
          : 0;
    if (width === 0) continue;
    const subject = phraseStartingAt(tokens, i + width);
    if (!subject) continue;
    if (subject.to > at && i < at) continue;
    return {
      sieve: 'according-to',
      cue: null,
      device: { from: i, to: i + width },
      subject,
      sentence: place.sentence,
    };
  }
  return null;
}

/** "“…” — Aida Sarsen": a credit after a dash ends the sentence. */
export function dash({ tokens, at, place }: Site): Finding | null {
  if (tokens[at + 1]?.kind !== DASH) return null;
  const subject = phraseStartingAt(tokens, at + 2);
  if (
    !subject ||
    !isName(tokens, subject.to - 1) ||
    ![undefined, COMMA, STOP].includes(tokens[subject.to]?.kind)
  )
    return null;
  return { sieve: 'dash', cue: null, subject, sentence: place.sentence };
}

/** "His answer: “…”", "The sign read: “…”", "Brandt: “…”". */
export function colon(site: Site): Finding | null {
  const { tokens, at, place, sentence } = site;
  if (tokens[at - 1]?.kind !== COLON) return null;
  const cue = sentence.cues.findLast(
    (one) => one.to <= at && one.subject !== null && one.subject.to <= at,
  );
  if (cue) return { sieve: 'colon', cue, subject: cue.subject, sentence: place.sentence };
  const first = phraseStartingAt(tokens, 0);
  if (first && first.to === at - 1) {
    return {
      sieve: 'colon',
      cue: null,
      subject: owner(tokens, first) ?? first,
      sentence: place.sentence,
    };
  }
  const owned = noun(site);
  if (owned?.device && owned.device.to === at - 1) return { ...owned, sieve: 'colon' };
  const subject = clauseSubject(tokens, at - 1) ?? first;
  return subject ? { sieve: 'colon', cue: null, subject, sentence: place.sentence } : null;
}

/** "Brandt's reply", "his reply": whose it is. */
function owner(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (tokens[i]?.kind === GENITIVE) return phraseEndingAt(tokens, i - 1, phrase.from);
  const first = tokens[phrase.from];
  return first && first.flags & POSS && !(first.flags & DET)
    ? { from: phrase.from, to: phrase.from + 1 }
    : null;
}

/** "“…” is not enough, she said.": the clause that ends the sentence attributes all of it. */
export function tail({ tokens, at, place, sentence }: Site): Finding | null {
  for (const cue of sentence.cues) {
    const subject = cue.subject;
    if (!subject || cue.from <= at || subject.from <= at || cue.side === 'shared') continue;
    if (!/^(?:say|tell|ask|mind)$/.test(cue.verb.kind)) continue;
    const lead = tokens[Math.min(subject.from, cue.from) - 1];
    if (lead?.kind !== COMMA && lead?.kind !== DASH && lead?.kind !== QUOTE) continue;
    if (!endsAfter(tokens, cue)) continue;
    return { sieve: 'tail', cue, subject, sentence: place.sentence };
  }
  return null;
}

/** "Vale's claim that the map is “…”": a noun of speech with its owner. */
export function noun({ tokens, at, place, sentence }: Site): Finding | null {
  const manner = tokens[at + 2]?.low === 'how' || tokens[at + 2]?.low === 'what';
  const told =
    manner && /^(?:is|was)$/.test(tokens[at + 1]?.low ?? '')
      ? sentence.cues.find((cue) => cue.from > at && cue.subject)
      : undefined;
  if (told) return { sieve: 'noun', cue: told, subject: told.subject, sentence: place.sentence };
  const answer = answered(tokens, at);
  if (answer) return { sieve: 'noun', cue: null, ...answer, sentence: place.sentence };
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === QUOTE || token.kind === STOP) return null;
    if (token.kind !== WORD || !(token.flags & SPEECH) || token.capital) continue;
    let start = i;
    while (
      start > 0 &&
      tokens[start - 1]?.kind === WORD &&
      !((tokens[start - 1] as Token).flags & (POSS | DET))
    )
      start--;
    const sign = tokens[start - 1];
    if (sign?.kind === GENITIVE) {
      const subject = phraseEndingAt(tokens, start - 2);
      if (subject && isSpeaker(tokens, subject))
        return {
          sieve: 'noun',
          cue: null,
          device: { from: i, to: i + 1 },
          subject,
          sentence: place.sentence,
        };
    }
    if (sign?.kind === WORD && sign.flags & POSS && !/^(?:its|our|my|your)$/.test(sign.low)) {
      return {
        sieve: 'noun',
        cue: null,
        device: { from: i, to: i + 1 },
        subject: { from: start - 1, to: start },
        sentence: place.sentence,
      };
    }
    const by = tokens[i + 1];
    if (by?.low === 'by' || by?.low === 'from') {
      const subject = phraseStartingAt(tokens, i + 2);
      if (subject && subject.to <= at && isSpeaker(tokens, subject))
        return {
          sieve: 'noun',
          cue: null,
          device: { from: i, to: i + 1 },
          subject,
          sentence: place.sentence,
        };
    }
  }
  return null;
}

/** "“Spring,” was his answer", "“Bravo!” was the response of one viewer". */
function answered(
  tokens: readonly Token[],
  at: number,
): { device: Phrase; subject: Phrase } | null {
  if (!/^(?:is|was|came)$/.test(tokens[at + 1]?.low ?? '')) return null;
  const phrase = phraseStartingAt(tokens, at + 2);
  const head = phrase && tokens[phrase.to - 1];
  if (!phrase || !head || !(head.flags & SPEECH)) return null;
  const device = { from: phrase.to - 1, to: phrase.to };
  const of = /^(?:of|from)$/.test(tokens[phrase.to]?.low ?? '')
    ? phraseStartingAt(tokens, phrase.to + 1)
    : null;
  const subject = of ?? owner(tokens, phrase);
  return subject ? { device, subject } : null;
}

/** No cue at all: the subject of the sentence, for words that are more than a name or a nickname. */
export function subject(site: Site): Finding | null {
  const { tokens, at, place } = site;
  if (isScare(site)) return null;
  const found = clauseSubject(tokens, at);
  if (
    !found ||
    !(endsNamed(tokens, found) || /^(?:he|she|they|we)$/.test(tokens[found.from]?.low ?? ''))
  )
    return null;
  return { sieve: 'subject', cue: null, subject: found, sentence: place.sentence };
}

const WORKS =
  /^(?:film|movie|song|album|book|novel|show|series|documentary|play|single|track|episode|podcast|musical|opera|painting|game|program|programme|column|poem|memoir|hit|magazine|exhibition|titled|entitled|named|nicknamed|dubbed|known|so-called|called|termed|word|words|phrase|term)$/;

/** Marks that quote nobody: "so-called", the title of a work, a word as a word. */
export function isScare(site: Site): boolean {
  const { article, tokens, at, quote } = site;
  const words = wordsOf(article, quote).trim();
  const count = words.split(/\s+/).length;
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (before && /^(?:so-called|titled|entitled|nicknamed|named|known)$/.test(before.low))
    return true;
  if (before?.low === 'as' && second && /^(?:known|referred)$/.test(second.low)) return true;
  const title = count <= 8 && isTitle(words);
  if (title && (before === undefined || before.kind !== COMMA || lastSign(article, quote) !== ','))
    return true;
  if (before && count <= 6 && WORKS.test(before.low) && !(before.flags & BODY)) return true;
  // "admires him as a “strong leader”": what follows "as" is how somebody put it.
  const lead = before?.flags && before.flags & DET ? second : before;
  return count <= 2 && lead?.low !== 'as';
}
