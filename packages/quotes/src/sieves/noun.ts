import { AUX, DET, POSS, SPEECH, VERB } from '../lexicon/words.ts';
import { clauseSubject } from '../reading/clause-subject.ts';
import { isSpeaker, type Phrase } from '../reading/nouns.ts';
import { phraseStartingAt } from '../reading/phrase-after.ts';
import { phraseEndingAt } from '../reading/phrase-before.ts';
import { COLON, GENITIVE, has, QUOTE, STOP, type Token, WORD } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

/** "His answer: “…”", "The sign read: “…”", "Brandt: “…”". */
export function colon(site: Site): Finding | null {
  const { tokens, at, place, sentence } = site;
  if (tokens[at - 1]?.kind !== COLON) return null;
  const found = (subject: Phrase): Finding => ({
    sieve: 'colon',
    cue: null,
    subject,
    sentence: place.sentence,
  });
  const cue = sentence.cues.findLast(
    ({ to, subject }) => to <= at && subject !== null && subject.to <= at,
  );
  if (cue?.subject) return { ...found(cue.subject), cue };
  const first = phraseStartingAt(tokens, 0);
  if (first?.to === at - 1) return found(ownerIn(tokens, first) ?? first);
  const owned = noun(site);
  if (owned?.device?.to === at - 1) return { ...owned, sieve: 'colon' };
  const subject = clauseSubject(tokens, at - 1) ?? first;
  // "Then, a month later on Radio Norland: “…”": where it was said.
  if (
    !subject ||
    (subject.to === at - 1 && /^(?:on|in|at)$/.test(tokens[subject.from - 1]?.low ?? ''))
  )
    return null;
  return found(subject);
}

/** "commented on the remarks of Brandt that “…”": the words are the owner's, whoever the subject is. */
export function remarked({ tokens, at, place }: Site): Finding | null {
  if (tokens[at - 1]?.low !== 'that') return null;
  for (let i = at - 2; i > 1 && i > at - 14; i--) {
    if (tokens[i]?.kind !== WORD && tokens[i]?.kind !== GENITIVE) return null;
    if (!has(tokens[i], SPEECH) || !/^(?:of|by|from)$/.test(tokens[i + 1]?.low ?? '')) continue;
    const subject = phraseStartingAt(tokens, i + 2);
    if (subject?.to !== at - 1 || !isSpeaker(tokens, subject)) return null;
    const device = { from: i, to: i + 1 };
    return { sieve: 'noun', cue: null, device, subject, sentence: place.sentence };
  }
  return null;
}

/** A noun of speech with its owner: "Vale's claim that the map is “…”", "“Spring,” was his answer". */
export function noun({ tokens, at, place, sentence }: Site): Finding | null {
  const found = (device: Phrase | null, subject: Phrase): Finding => ({
    sieve: 'noun',
    cue: null,
    ...(device ? { device } : {}),
    subject,
    sentence: place.sentence,
  });
  if (/^(?:is|was|came)$/.test(tokens[at + 1]?.low ?? '')) {
    const shouts = shoutsAt(tokens, at + 2);
    if (shouts) return found(shouts.device, shouts.subject);
    // "“A small step” was how Brandt described the vote."
    const cue = /^(?:how|what)$/.test(tokens[at + 2]?.low ?? '')
      ? sentence.cues.find(({ from, subject }) => from > at && subject)
      : undefined;
    if (cue?.subject) return { ...found(null, cue.subject), cue };
    const answer = answerAt(tokens, at + 2);
    if (answer) return found(answer.device, answer.subject);
  }
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === QUOTE || token.kind === STOP) return null;
    if (!has(token, SPEECH) || token.capital) continue;
    // "Vale's comments came weeks before “…”": no more is told of what they were.
    if (has(tokens[i + 1], VERB) && !has(tokens[i + 1], AUX)) continue;
    const subject = ownerOf(tokens, i, at);
    if (subject) return found({ from: i, to: i + 1 }, subject);
  }
  return null;
}

/** Whose the noun of speech at `at` is: "Vale's …", "his …", "… by Vale". */
function ownerOf(tokens: readonly Token[], at: number, limit: number): Phrase | null {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === WORD && !has(tokens[start - 1], POSS | DET))
    start--;
  const sign = tokens[start - 1];
  if (sign?.kind === GENITIVE) {
    const owner = phraseEndingAt(tokens, start - 2);
    if (owner && isSpeaker(tokens, owner)) return owner;
  }
  if (has(sign, POSS) && !/^(?:its|our|my|your)$/.test(sign?.low ?? ''))
    return { from: start - 1, to: start };
  if (!/^(?:by|from)$/.test(tokens[at + 1]?.low ?? '')) return null;
  const author = phraseStartingAt(tokens, at + 2);
  return author && author.to <= limit && isSpeaker(tokens, author) ? author : null;
}

/** "“Sign it,” came | shouts from the crowd". */
function shoutsAt(
  tokens: readonly Token[],
  at: number,
): { device: Phrase; subject: Phrase } | null {
  const noun = tokens[at]?.low === 'the' ? at + 1 : at;
  if (!/^(?:shouts?|cries|cry|calls?|chants?|words|voices?)$/.test(tokens[noun]?.low ?? ''))
    return null;
  const subject = tokens[noun + 1]?.low === 'from' ? phraseStartingAt(tokens, noun + 2) : null;
  return subject && { device: { from: noun, to: noun + 1 }, subject };
}

/** "his answer", "the response of one viewer": a noun of speech and whose it is. */
function answerAt(
  tokens: readonly Token[],
  at: number,
): { device: Phrase; subject: Phrase } | null {
  const whole = phraseStartingAt(tokens, at);
  if (!whole) return null;
  // "the message | from Brandt": the noun, without what hangs on it.
  const noun = tokens.findIndex(
    (token, i) => i >= whole.from && i < whole.to && has(token, SPEECH) && !token.capital,
  );
  if (noun < 0) return null;
  const phrase = { from: whole.from, to: noun + 1 };
  const of = /^(?:of|from)$/.test(tokens[phrase.to]?.low ?? '')
    ? phraseStartingAt(tokens, phrase.to + 1)
    : null;
  const subject = of ?? ownerIn(tokens, phrase);
  return subject && { device: { from: phrase.to - 1, to: phrase.to }, subject };
}

/** The owner inside a phrase: "Brandt | 's reply", "his | reply". */
function ownerIn(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  for (let i = to - 1; i > from; i--)
    if (tokens[i]?.kind === GENITIVE) return phraseEndingAt(tokens, i - 1, from);
  return has(tokens[from], POSS) && !has(tokens[from], DET) ? { from, to: from + 1 } : null;
}
