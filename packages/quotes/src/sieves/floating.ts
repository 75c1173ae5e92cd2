import { BE } from '../lexicon/words.ts';
import { type Article, type Sentence, wordsOf } from '../reading/article.ts';
import { clauseSubject } from '../reading/clause-subject.ts';
import { isSaying } from '../reading/cue.ts';
import { isName, isSpeaker, type Phrase } from '../reading/nouns.ts';
import { phraseStartingAt } from '../reading/phrase-after.ts';
import { COMMA, DASH, has, QUOTE, STOP, type Token } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

/** How many sentences, or reopened paragraphs, away a speaker is looked for. */
const REACH = 16;
/** How many paragraphs may lie between two quotations of one speaker. */
const GAP = 2;

/** Whether a quotation is a sentence of its own, with no frame. */
export const isAlone = ({ tokens }: Site): boolean =>
  tokens.every(({ kind }) => kind === STOP || kind === QUOTE);

/**
 * Who speaks a quotation with no frame (Muzny et al.'s conversational and paragraph sieves, for news): in its paragraph, the speaker of the
 * last cue or quotation before it, the subject of the sentence before it, or the speaker of the next quotation; else the speaker of
 * the paragraph before, by its last cue, its last quotation or its subject. A quotation that nothing speaks for stays open.
 */
export function floating(site: Site, found: readonly (Finding | null)[]): Finding | null {
  const { article, place, sentence, quote } = site;
  const credit = creditBelow(article, place.sentence);
  if (credit) return credit;
  const as = (sieve: Finding['sieve'], finding: Finding): Finding => ({ ...finding, sieve });
  const before = article.places[quote - 1];
  const earlier = before && article.sentences[before.sentence];
  const prior = earlier ? found[quote - 1] : null;
  const distance = earlier ? sentence.paragraph - earlier.paragraph : Number.POSITIVE_INFINITY;
  if (prior && distance === 0)
    return lastCue(article, place.sentence, before?.sentence) ?? as('same-paragraph', prior);
  if (prior && distance === 1 && article.marked[quote - 1]?.closed === false)
    return as('continued', prior);
  const ahead = reopened(article, quote, found);
  if (ahead) return as('continued', ahead);

  const previous = article.sentences[place.sentence - 1];
  const here =
    previous?.paragraph === sentence.paragraph && !isShout(site, previous)
      ? speakerOf(previous)
      : null;
  if (here) return fromPrevious(here, place.sentence - 1);
  const next = article.places[quote + 1];
  const following = found[quote + 1];
  if (
    following?.sieve === 'after' &&
    next?.sentence === place.sentence + 1 &&
    article.sentences[next.sentence]?.paragraph === sentence.paragraph
  ) {
    return as('next-sentence', following);
  }

  if (earlier && distance > 0 && isCry(wordsOf(article, quote))) return null;
  const last = lastCue(article, place.sentence, distance === 1 ? before?.sentence : undefined);
  if (last) return last;
  if (prior && distance === 1) return as('continued', prior);
  const subject =
    previous?.zone === 'body' && sentence.paragraph - previous.paragraph < 2
      ? clauseSubject(previous.tokens, previous.tokens.length)
      : null;
  if (previous && subject && isSpeaker(previous.tokens, subject) && !isShout(site, previous))
    return fromPrevious(subject, place.sentence - 1);
  if (prior && distance <= GAP) return as('continued', prior);
  const isWhole = /\s.*\s|[.!?]$/.test(wordsOf(article, quote));
  return isWhole ? { sieve: 'none', cue: null, subject: null, sentence: place.sentence } : null;
}

/** "No!", as a paragraph after what somebody else said: a crowd answers, or nobody in particular. */
const isCry = (words: string): boolean => /^\s*\S+!\s*$/.test(words);

/** How many words are shouted at somebody. */
const SHOUT = 5;

/**
 * "Brandt was booed. “Go home!”", "Brandt left. “Shame!”": a few words that nobody is told to say, after a sentence that tells of no speech,
 * are as often said to its subject; and who is booed does not say what follows.
 */
function isShout({ article, quote }: Site, previous: Sentence): boolean {
  if (previous.cues.some(({ subject }) => subject !== null)) return false;
  const words = wordsOf(article, quote).trim();
  const cried = /[!?]$/.test(words) && words.split(/\s+/, SHOUT + 1).length <= SHOUT;
  const subject = clauseSubject(previous.tokens, previous.tokens.length);
  return cried || (subject !== null && isPassive(previous.tokens, subject));
}

const isPassive = (tokens: readonly Token[], { to }: Phrase): boolean =>
  has(tokens[to], BE) && /(?:ed|met|told|shown)$/.test(tokens[to + 1]?.low ?? '');

/** "— Oru Lind." as the paragraph after a quotation: its credit. */
function creditBelow({ sentences }: Article, number: number): Finding | null {
  const [one, next] = [sentences[number], sentences[number + 1]];
  const tokens = next?.tokens ?? [];
  if (next?.paragraph !== (one?.paragraph ?? 0) + 1 || tokens[0]?.kind !== DASH) return null;
  const subject = phraseStartingAt(tokens, 1);
  if (!subject || !isName(tokens, subject.to - 1)) return null;
  const end = tokens[subject.to]?.kind;
  if (end !== undefined && end !== STOP && end !== COMMA) return null;
  return { sieve: 'dash', cue: null, subject, sentence: number + 1 };
}

const fromPrevious = (subject: Phrase, sentence: number): Finding => ({
  sieve: 'previous-sentence',
  cue: null,
  subject,
  sentence,
});

/** The subject of a sentence's first cue, of any kind, or of the sentence. */
function speakerOf({ tokens, cues }: Sentence): Phrase | null {
  const cue = cues.find(
    ({ subject, unreal }) => subject !== null && !unreal && isSpeaker(tokens, subject),
  );
  const subject = cue?.subject ?? clauseSubject(tokens, tokens.length);
  return subject && isSpeaker(tokens, subject) ? subject : null;
}

/** The last finite cue of saying before a sentence, in its paragraph or the one before, after the sentence `after`. */
function lastCue(article: Article, sentence: number, after = -1): Finding | null {
  const paragraph = article.sentences[sentence]?.paragraph ?? 0;
  for (let i = sentence - 1; i > Math.max(after, sentence - REACH - 1); i--) {
    const one = article.sentences[i];
    if (one?.zone !== 'body' || paragraph - one.paragraph > 1) return null;
    const cue = one.cues.findLast(
      (other) =>
        isSaying(other) && other.subject !== null && !other.unreal && other.verb.form !== 'ing',
    );
    if (cue?.subject) return fromPrevious(cue.subject, i);
  }
  return null;
}

/** The speaker of the quotation that reopens in the next paragraphs, where this one's mark is not closed. */
function reopened(
  { marked, places, sentences }: Article,
  quote: number,
  found: readonly (Finding | null)[],
): Finding | null {
  for (let i = quote; i < quote + REACH && marked[i]?.closed === false; i++) {
    const [one, two] = [
      sentences[places[i]?.sentence ?? -1],
      sentences[places[i + 1]?.sentence ?? -1],
    ];
    if (!one || two?.paragraph !== one.paragraph + 1) return null;
    const finding = found[i + 1];
    if (finding) return finding;
  }
  return null;
}
