import { confidenceOf } from './confidence.ts';
import type { Draft, Form, Stretch } from './draft.ts';
import { type Entry, gazetteerOf } from './gazetteer.ts';
import { type Article, isRead, read, type Sentence, spanOfTokens } from './reading/article.ts';
import type { Phrase } from './reading/nouns.ts';
import { peopleOf } from './reading/people.ts';
import type { Report } from './reading/report.ts';
import { reportsOf } from './reading/reports.ts';
import { QUOTE, WORD } from './reading/token.ts';
import { attribute } from './sieves/attribute.ts';
import type { Finding, Sieve } from './sieves/sieve.ts';
import { turnOf } from './sieves/transcript.ts';
import type { Span } from './span.ts';

/**
 * Who said what in an English news article, in the order of the text. One article in, nothing kept between calls; the same text gives the
 * same drafts. Every span is of `text` as given: UTF-16 offsets, `text.slice(start, end)` is its words. Never throws: a text with
 * no quotations, or that is no prose, gives no drafts. The cost is linear in the text.
 *
 * `gazetteer` is whom the caller knows; a speaker who is not in it stays open, with the words of the mention.
 */
export function extract(
  text: string,
  { gazetteer = [] }: { gazetteer?: readonly Entry[] } = {},
): readonly Draft[] {
  const article = read(text);
  const found = attribute(article);
  const people = peopleOf(article);
  const known = gazetteerOf(gazetteer, text);
  const stretch = ({ start, end }: Span): Stretch => ({ start, end, text: text.slice(start, end) });
  const out: (Omit<Draft, 'continues'> & { readonly quote: number })[] = [];

  const add = (form: Form, sieve: Sieve, content: Span, quotes: readonly number[], said: Said) => {
    const marks = quotes.flatMap((quote) => article.marked[quote] ?? []);
    const words = (phrase: Phrase | null | undefined) =>
      phrase && tokens.length > 0 ? stretch(spanOfTokens(tokens, phrase.from, phrase.to)) : null;
    const tokens = article.sentences[said.sentence]?.tokens ?? [];
    const name = said.subject && people.named(said.sentence, said.subject);
    const who = {
      mention: said.mention ? stretch(said.mention) : words(said.subject),
      named: name ? stretch(name) : null,
    };
    out.push({
      form,
      content: stretch(content),
      passages: form === 'INDIRECT' ? [stretch(content)] : marks.map((mark) => stretch(mark.inner)),
      marked: marks.map(stretch),
      cue: words(said.cue ? { from: said.cue.at, to: said.cue.at + 1 } : said.device),
      ...who,
      speaker: known.speaker(who),
      sieve,
      confidence: confidenceOf(sieve, form),
      quote: quotes[0] ?? -1,
    });
  };

  const taken = new Set<number>();
  article.sentences.forEach((sentence, number) => {
    if (!isRead(sentence)) return;
    const turn = turnOf(article, number);
    if (turn) {
      add('INDIRECT', 'transcript', turn.words, [], {
        sentence: number,
        cue: null,
        subject: null,
        mention: turn.name,
      });
      return;
    }
    for (const report of reportsOf(sentence, answeredIn(sentence, number, found))) {
      const inside = marksOf(sentence, number, report, found).filter((quote) => !taken.has(quote));
      const form = formOf(sentence, report, inside, found);
      if (!form) continue;
      for (const quote of inside) taken.add(quote);
      const sieve = found[inside[0] ?? -1]?.sieve ?? 'clause';
      add(form, sieve, spanOfTokens(sentence.tokens, report.from, report.to), inside, {
        ...report,
        sentence: number,
      });
    }
  });
  found.forEach((finding, quote) => {
    const mark = article.marked[quote];
    if (finding && mark && !taken.has(quote)) add('DIRECT', finding.sieve, mark, [quote], finding);
  });
  out.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  return out.map(({ quote, ...draft }, index) => ({
    ...draft,
    continues: goesOn(article, out, index, quote, found),
  }));
}

/** What a finding and a report have in common. */
type Said = Pick<Finding, 'cue' | 'subject' | 'sentence' | 'mention'> & {
  readonly device?: Phrase | null | undefined;
};

/** The cues that attribute a quotation just before them. */
function answeredIn(
  sentence: Sentence,
  number: number,
  found: readonly (Finding | null)[],
): Set<number> {
  const out = new Set<number>();
  for (const token of sentence.tokens) {
    const finding = token.kind === QUOTE ? found[token.quote] : null;
    if (finding?.sieve === 'after' && finding.sentence === number && finding.cue)
      out.add(finding.cue.at);
  }
  return out;
}

/** The marked stretches inside a report that its own cue attributes. */
function marksOf(
  sentence: Sentence,
  number: number,
  report: Report,
  found: readonly (Finding | null)[],
): number[] {
  const out: number[] = [];
  for (let at = report.from; at < report.to; at++) {
    const quote = sentence.tokens[at]?.quote ?? -1;
    const finding = found[quote];
    if (!finding || finding.sentence !== number) continue;
    const own = report.cue ? finding.cue?.at === report.cue.at : finding.sieve === 'according-to';
    if (own) out.push(quote);
  }
  return out;
}

/** MIXED or INDIRECT; null for what is no report of its own, or is between marks throughout. */
function formOf(
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
  if (!report.spoken) return null;
  // A clause in which another's words, or a quotation of their own, stand early is left to them.
  const first = words.findIndex((token) => token.kind === QUOTE && found[token.quote]);
  return first < 0 || first >= 3 ? 'INDIRECT' : null;
}

/** The draft before, where this one goes on with the same speaker's words. */
function goesOn(
  article: Article,
  drafts: readonly { readonly quote: number; readonly form: Form }[],
  index: number,
  quote: number,
  found: readonly (Finding | null)[],
): number | null {
  const before = index > 0 ? drafts[index - 1] : undefined;
  if (!before || quote < 1 || before.quote !== quote - 1) return null;
  const [one, two] = [found[quote - 1], found[quote]];
  if (!one || !two) return null;
  const shared =
    one.sentence === two.sentence &&
    one.cue?.at === two.cue?.at &&
    one.subject?.from === two.subject?.from;
  const unclosed = article.marked[quote - 1]?.closed === false && two.sieve === 'continued';
  return shared || unclosed ? index - 1 : null;
}
