import type { Form } from './draft.ts';
import { type Article, type Sentence, wordsOf } from './reading/article.ts';
import { isSaying } from './reading/cue.ts';
import type { Report } from './reading/report.ts';
import type { Finding } from './sieves/sieve.ts';
import { COMMA, QUOTE, WORD } from './tokens/token.ts';

/** The marked stretches inside a report that its own cue attributes. */
export function marksOf(
  { tokens }: Sentence,
  number: number,
  report: Report,
  found: readonly (Finding | null)[],
): number[] {
  return tokens.slice(report.from, report.to).flatMap(({ quote }) => {
    const finding = found[quote];
    if (finding?.sentence !== number) return [];
    const own = report.cue ? finding.cue?.at === report.cue.at : finding.sieve === 'according-to';
    return own ? [quote] : [];
  });
}

/** MIXED or INDIRECT; null for what is no report of its own, or is between marks throughout. */
export function formOf(
  { tokens }: Sentence,
  report: Report,
  inside: readonly number[],
  found: readonly (Finding | null)[],
): Form | null {
  const words = tokens.slice(report.from, report.to);
  if (inside.length > 0) {
    // A sign, a post or a letter has its words between marks; what joins them is the reporter's.
    const read = report.cue?.verb.base === 'read' && words[0]?.kind === QUOTE;
    return words.some((token) => token.kind === WORD) && !read ? 'MIXED' : null;
  }
  // A clause in which another's words, or a quotation of their own, stand early is left to them; one that begins with words that were not said tells of none.
  const first = words.findIndex((token) => token.kind === QUOTE && found[token.quote]);
  const unsaid = words[0]?.kind === QUOTE && report.cue?.verb.base !== 'deny';
  return report.spoken && !unsaid && (first < 0 || first >= 3) ? 'INDIRECT' : null;
}

/** A marked stretch that no report holds: MIXED if it is a part of the reporter's own sentence, "thanked him for his “keenness”". */
export function formOfMark(article: Article, finding: Finding, quote: number): Form {
  const { sentence, at } = article.places[quote] ?? { sentence: -1, at: -1 };
  const before = article.sentences[sentence]?.tokens[at - 1];
  const woven = /^(?:before|noun|according-to|subject|tail)$/.test(finding.sieve);
  // "The treaty is, in Hale's words, “a door left ajar.”"
  if (
    finding.sieve === 'noun' &&
    before?.kind === COMMA &&
    /^\p{Ll}/u.test(wordsOf(article, quote))
  )
    return 'MIXED';
  if (!woven || before?.kind !== WORD) return 'DIRECT';
  // "She said “we may close it.”"
  const introduced = finding.cue && isSaying(finding.cue) && finding.cue.to === at;
  if (introduced && sentence === finding.sentence) return 'DIRECT';
  return before.low === 'that' || /^\p{Ll}/u.test(wordsOf(article, quote)) ? 'MIXED' : 'DIRECT';
}

/** Whether a marked stretch goes on with the words of the one before it: the same cue, or a mark that reopens. */
export function goesOn(
  { marked }: Article,
  quote: number,
  found: readonly (Finding | null)[],
): boolean {
  const [one, two] = [found[quote - 1], found[quote]];
  if (!one || !two) return false;
  const shared =
    one.sentence === two.sentence &&
    one.cue?.at === two.cue?.at &&
    one.subject?.from === two.subject?.from;
  return shared || (marked[quote - 1]?.closed === false && two.sieve === 'continued');
}
