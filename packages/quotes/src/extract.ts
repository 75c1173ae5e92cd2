import { confidenceOf } from './confidence.ts';
import type { Draft, Form } from './draft.ts';
import { formOf, goesOn, marksOf } from './forms.ts';
import { type Entry, gazetteerOf } from './gazetteer.ts';
import { isRead, read, spanOfTokens } from './reading/article.ts';
import type { Phrase } from './reading/nouns.ts';
import { peopleOf } from './reading/people.ts';
import { reportsOf } from './reading/reports.ts';
import { answeredIn, attribute } from './sieves/attribute.ts';
import type { Finding, Sieve } from './sieves/sieve.ts';
import { turnOf } from './sieves/transcript.ts';
import type { Span, Stretch } from './span.ts';

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
  const out: Unlinked[] = [];

  const add = (form: Form, sieve: Sieve, content: Span, quotes: readonly number[], said: Said) => {
    const { tokens = [] } = article.sentences[said.sentence] ?? {};
    const words = (phrase: Phrase | null | undefined) =>
      phrase ? stretch(spanOfTokens(tokens, phrase.from, phrase.to)) : null;
    const marks = quotes.flatMap((quote) => article.marked[quote] ?? []);
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
      const content = spanOfTokens(sentence.tokens, report.from, report.to);
      add(form, sieve, content, inside, { ...report, sentence: number });
    }
  });
  found.forEach((finding, quote) => {
    const mark = article.marked[quote];
    if (finding && mark && !taken.has(quote)) add('DIRECT', finding.sieve, mark, [quote], finding);
  });
  out.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  return out.map(({ quote, ...draft }, index) => {
    const before = out[index - 1];
    const linked =
      before !== undefined && before.quote === quote - 1 && goesOn(article, quote, found);
    return { ...draft, continues: linked ? index - 1 : null };
  });
}

/** A draft with the number of its first marked stretch, or -1. */
type Unlinked = Omit<Draft, 'continues'> & { readonly quote: number };

/** What a finding and a report have in common. */
type Said = Pick<Finding, 'cue' | 'subject' | 'sentence' | 'mention'> & {
  readonly device?: Phrase | null | undefined;
};
