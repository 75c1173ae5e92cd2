import { type Article, wordsOf } from '../reading/article.ts';
import { clauseSubject } from '../reading/cues.ts';
import { isSpeaker } from '../reading/phrases.ts';
import { QUOTE, STOP } from '../reading/tokens.ts';
import type { Finding, Site } from './sieve.ts';

/** How many sentences back a speaker is looked for. */
const REACH = 16;

/** Whether a quotation is a sentence of its own, with no frame. */
export function isAlone({ tokens, quote }: Site): boolean {
  return tokens.every(
    (token) => token.kind === STOP || token.quote === quote || token.kind === QUOTE,
  );
}

/**
 * Who speaks a quotation with no frame: the speaker of the quotation before it in the paragraph; of the one in the next sentence if the
 * paragraph begins with this one; of the paragraph before, by its last quotation, its last cue or its subject.
 */
export function floating(site: Site, found: readonly (Finding | null)[]): Finding | null {
  const { article, place, sentence, quote } = site;
  const same = (from: Finding, sieve: Finding['sieve']): Finding => ({ ...from, sieve });
  const before = quote > 0 ? article.places[quote - 1] : undefined;
  const earlier = before && article.sentences[before.sentence];
  const prior = found[quote - 1];
  if (earlier && earlier.paragraph === sentence.paragraph && prior) {
    const between = lastCue(article, place.sentence, before.sentence);
    return between ?? same(prior, 'same-paragraph');
  }
  const reopens =
    earlier?.paragraph === sentence.paragraph - 1 && article.marked[quote - 1]?.closed === false;
  if (prior && reopens) return same(prior, 'continued');
  const ahead = reopened(article, quote, found);
  if (ahead) return same(ahead, 'continued');
  const sentenceBefore = article.sentences[place.sentence - 1];
  if (sentenceBefore && sentenceBefore.paragraph === sentence.paragraph) {
    const cue = sentenceBefore.cues.find(
      (one) => one.subject !== null && !one.unreal && isSpeaker(sentenceBefore.tokens, one.subject),
    );
    const who = cue?.subject ?? clauseSubject(sentenceBefore.tokens, sentenceBefore.tokens.length);
    if (who && isSpeaker(sentenceBefore.tokens, who))
      return { sieve: 'previous-sentence', cue: null, subject: who, sentence: place.sentence - 1 };
  }
  // The next quotation's frame, when it follows at once in the same paragraph.
  const here = lastCue(article, place.sentence, -1);
  if (here) return here;
  const next = article.places[quote + 1];
  if (next && article.sentences[next.sentence]?.paragraph === sentence.paragraph) {
    const following = found[quote + 1];
    if (following && following.sieve === 'after') return same(following, 'next-sentence');
  }
  if (earlier && prior && earlier.paragraph === sentence.paragraph - 1) {
    const mark = article.marked[quote - 1];
    const between = lastCue(article, place.sentence, before.sentence, sentence.paragraph - 1);
    if (mark && !mark.closed) return same(prior, 'continued');
    if (between) return between;
    return same(prior, 'continued');
  }
  const last = lastCue(article, place.sentence, -1, sentence.paragraph - 1);
  if (last) return last;
  // The subject of the sentence before.
  const previous = article.sentences[place.sentence - 1];
  if (previous && previous.paragraph >= sentence.paragraph - 1 && previous.zone === 'body') {
    const subject = clauseSubject(previous.tokens, previous.tokens.length);
    if (subject && isSpeaker(previous.tokens, subject))
      return { sieve: 'previous-sentence', cue: null, subject, sentence: place.sentence - 1 };
  }
  if (isAlone(site) && !(prior && earlier && sentence.paragraph - earlier.paragraph < 3)) {
    const said = /\s.*\s|[.!?]$/.test(wordsOf(article, quote));
    return said ? { sieve: 'none', cue: null, subject: null, sentence: place.sentence } : null;
  }
  return prior && earlier && sentence.paragraph - earlier.paragraph < 3
    ? same(prior, 'continued')
    : null;
}

/** The last cue in the sentences after `after` and before `sentence`, of this paragraph or of `paragraph`. */
function lastCue(
  article: Article,
  sentence: number,
  after: number,
  paragraph?: number,
): Finding | null {
  const own = article.sentences[sentence]?.paragraph;
  for (let i = sentence - 1; i > after && i >= sentence - REACH && i >= 0; i--) {
    const one = article.sentences[i];
    if (!one || (one.paragraph !== own && one.paragraph !== paragraph)) return null;
    if (one.zone !== 'body') return null;
    const cue = one.cues.findLast(
      (c) =>
        c.subject !== null &&
        !c.unreal &&
        /^(?:say|tell|ask)$/.test(c.verb.kind) &&
        c.verb.form !== 'ing',
    );
    if (cue) return { sieve: 'previous-sentence', cue: null, subject: cue.subject, sentence: i };
  }
  return null;
}

/** The speaker of the quotation that reopens in the next paragraphs, where this one's mark is not closed. */
function reopened(
  article: Article,
  quote: number,
  found: readonly (Finding | null)[],
): Finding | null {
  for (let i = quote; i < quote + REACH && article.marked[i]?.closed === false; i++) {
    const [here, next] = [article.places[i], article.places[i + 1]];
    const [one, two] = [
      article.sentences[here?.sentence ?? -1],
      article.sentences[next?.sentence ?? -1],
    ];
    if (!one || !two || two.paragraph !== one.paragraph + 1) return null;
    const finding = found[i + 1];
    if (finding) return finding;
  }
  return null;
}
