import { AUX, MODAL, SUB } from '../lexicon/words.ts';
import { type Article, isRead, isTop, type Sentence, wordsOf } from '../reading/article.ts';
import { beginsUpper } from '../tokens/characters.ts';
import { COLON, COMMA, has, QUOTE, STOP, type Token, WORD } from '../tokens/token.ts';
import { isDisavowed } from '../unsaid/disavowed.ts';
import { isDisowned, isDoubted, isMadeUp, isMadeUpBefore, isQuestion } from '../unsaid/made-up.ts';
import { isMadeToSay, isUnsaid } from '../unsaid/unsaid.ts';
import { after } from './after.ts';
import { before } from './before.ts';
import { accordingTo, dash, tail } from './devices.ts';
import { floating, isAlone } from './floating.ts';
import { colon, noun, remarked } from './noun.ts';
import { relayed } from './relayed.ts';
import { type Finding, type Site, siteOf } from './sieve.ts';
import { subject } from './subject.ts';
import { credited, transcribed } from './transcript.ts';
import { isWork } from './works.ts';

/** The sieves that look at a quotation's own sentence, in order: the first that answers wins (Muzny et al., EACL 2017). */
const OF_THE_FRAME: readonly ((site: Site) => Finding | null)[] = [
  transcribed,
  after,
  colon,
  dash,
  remarked,
  before,
  tail,
  accordingTo,
  noun,
  subject,
];

/** Who said each marked stretch of an article; null for one that quotes nobody. */
export function attribute(article: Article): readonly (Finding | null)[] {
  const doubles = article.marked.some(({ double }) => double);
  const alone: Site[] = [];
  const found: (Finding | null)[] = [];
  article.marked.forEach((_, quote) => {
    found.push(inFrame(quote));
  });
  function inFrame(quote: number): Finding | null {
    const site = siteOf(article, quote);
    if (!site) return null;
    if (isTop(site.sentence)) return dash(site) ?? credited(site);
    // What is quoted within a turn is part of it.
    if (site.sentence.zone === 'transcript') return null;
    if (!isRead(site.sentence) || isWork(site) || (doubles && isCrosshead(site))) return null;
    for (const sieve of OF_THE_FRAME) {
      const finding = sieve(site);
      if (finding) return isSaid(site, finding) ? relayed(site, finding) : null;
    }
    if (isAlone(site) || isAnnounced(site) || isContinued(site, found)) alone.push(site);
    return null;
  }
  // Those without a frame look at their neighbours' speakers, so they come second.
  for (const site of alone) found[site.quote] = floating(site, found);
  return found;
}

/** So many words are no title. */
const OBJECT = 7;
const NEVER = /^(?:never|not|cannot|.+n['’]t)$/;

/** Whether the words were said, as far as the cue tells, and what stands about them. */
function isSaid({ article, tokens, at, place, sentence }: Site, finding: Finding): boolean {
  // "Asked if he said “yes,” she shrugged": the nearer cue introduces the words.
  const nearer = sentence.cues.some(
    (cue) => cue.to === at && cue.verb.kind !== 'mind' && isUnsaid(tokens, cue),
  );
  if (nearer) return false;
  if (isDisowned(tokens, at) || isDoubted(tokens, at)) return false;
  const { cue, subject, sieve } = finding;
  if (sieve !== 'after' && isQuestion(tokens)) return false;
  const name = article.sentences[finding.sentence]?.tokens[(subject?.to ?? 0) - 1]?.low ?? '';
  if (isDisavowed(article, place.sentence, name)) return false;
  if (finding.sentence !== place.sentence) return true;
  // "never uttered the sentence “…”"
  const verb = sieve === 'subject' && subject ? tokens.slice(subject.to, subject.to + 2) : [];
  if (verb.some(({ low }) => NEVER.test(low))) return false;
  if (cue === null && subject && isMadeToSay(tokens, subject)) return false;
  if (cue === null)
    return subject === null || subject.from > at || !isMadeUpBefore(tokens, subject.from, at);
  // What is denied is told in the denier's clause, not in words of theirs.
  if (cue.verb.base === 'deny' && sieve !== 'after') return false;
  return !isUnsaid(tokens, cue) && !isMadeUp(tokens, cue);
}

/**
 * After a quotation of the same paragraph that has a speaker: words that the reporter's own end, "“We are far” from a deal.", or that a
 * clause leads to, "If it rains, “we go home.”"; not a subject, "“Spring” is near", nor one or two words set apart.
 */
function isContinued(site: Site, found: readonly (Finding | null)[]): boolean {
  const { article, tokens, at, quote, place, sentence } = site;
  const before = article.sentences[article.places[quote - 1]?.sentence ?? -1];
  if (!found[quote - 1] || before?.paragraph !== sentence.paragraph) return false;
  if (before === article.sentences[place.sentence] || sentence.cues.length > 0) return false;
  const words = wordsOf(article, quote);
  if (words.trim().split(/\s+/, 5).length < 4) return false;
  const next = tokens[at + 1];
  // "“We may go after” Tomas Brandt.": a whole sentence began, and its object follows.
  const object =
    next?.capital &&
    words.trim().split(/\s+/, OBJECT).length === OBJECT &&
    /[\p{L}]\s*$/u.test(words) &&
    !tokens.slice(at + 1).some((token) => token.verb || has(token, AUX | MODAL));
  if (at === 0)
    return (
      beginsUpper(words) &&
      next?.kind === WORD &&
      (!next.capital || object === true) &&
      !has(next, AUX | MODAL)
    );
  const led = tokens[at - 1]?.kind === COMMA && has(tokens[0], SUB);
  return led && (next === undefined || next.kind === STOP);
}

/** "Then, after a pause: “…”": a sentence of its own after a colon; "Adding, “…”". */
const isAnnounced = ({ tokens, at }: Site): boolean =>
  (tokens[at - 1]?.kind === COLON ||
    (at === 2 && isParticiple(tokens[0]) && tokens[1]?.kind === COMMA)) &&
  tokens.slice(at).every(({ kind }) => kind === QUOTE || kind === STOP);

const isParticiple = (token: Token | undefined): boolean => token?.verb?.form === 'ing';

/** A paragraph that is no more than words in single marks, in an article that quotes with double ones. */
function isCrosshead({ article, tokens, quote, sentence }: Site): boolean {
  const mark = article.marked[quote];
  const paragraph = article.paragraphs[sentence.paragraph];
  return (
    mark?.double === false &&
    tokens.length === 1 &&
    paragraph?.start === mark.start &&
    paragraph.end === mark.end
  );
}

const NONE: ReadonlySet<number> = new Set();

/** The cues of a sentence, by token, that attribute a quotation just before them. */
export function answeredIn(
  sentence: Sentence,
  number: number,
  found: readonly (Finding | null)[],
): ReadonlySet<number> {
  if (sentence.cues.length === 0 || !sentence.quoted) return NONE;
  const out = new Set<number>();
  for (const token of sentence.tokens) {
    const finding = token.kind === QUOTE ? found[token.quote] : null;
    if (finding?.sieve === 'after' && finding.sentence === number && finding.cue)
      out.add(finding.cue.at);
  }
  return out;
}
