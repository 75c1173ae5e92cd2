import { confidenceOf } from './confidence.ts';
import type { Draft, Form } from './draft.ts';
import { formOf, formOfMark, goesOn, marksOf } from './forms.ts';
import type { Entry } from './gazetteer/entry.ts';
import { gazetteerOf } from './gazetteer/gazetteer.ts';
import { languageOf } from './languages/language-of.ts';
import { quotedIn } from './languages/quoted-in.ts';
import { TONGUES } from './languages/read-languages.ts';
import { isRead, read, spanOfTokens } from './reading/article.ts';
import type { Phrase } from './reading/nouns.ts';
import { peopleOf } from './reading/people.ts';
import { reportsOf } from './reading/reports.ts';
import { answeredIn, attribute } from './sieves/attribute.ts';
import { blockAfter, pullQuoteAt } from './sieves/displayed.ts';
import type { Finding, Sieve } from './sieves/sieve.ts';
import { turnAt } from './sieves/transcript.ts';
import type { Span, Stretch } from './span.ts';

/**
 * Who said what in a news article, in the order of the text. English is read in full; Arabic, French, Hebrew, Kazakh and Russian for
 * quotations between marks in common frames. One article in, nothing kept between calls; the same text gives the
 * same drafts. Every span is of `text` as given: UTF-16 offsets, `text.slice(start, end)` is its words. Never throws: a text with
 * no quotations, in another language, or that is no prose, gives no drafts. The cost is linear in the text.
 *
 * `gazetteer` is whom the caller knows; a speaker who is not in it stays open, with the words of the mention.
 */
export function extract(
  text: string,
  { gazetteer = [] }: { gazetteer?: readonly Entry[] } = {},
): readonly Draft[] {
  const language = languageOf(text);
  const tongue = TONGUES[language];
  if (tongue) return quotedIn(text, tongue, gazetteer);
  if (language !== 'en') return [];
  const article = read(text);
  const found = attribute(article);
  const people = peopleOf(article);
  const known = gazetteerOf(gazetteer, text);
  const stretch = ({ start, end }: Span): Stretch => ({ start, end, text: text.slice(start, end) });
  const out: Unlinked[] = [];

  const add = (form: Form, sieve: Sieve, content: Span, words: Words, said: Said) => {
    const { tokens = [] } = article.sentences[said.sentence] ?? {};
    const wordsOf = (phrase: Phrase | null | undefined) =>
      phrase ? stretch(spanOfTokens(tokens, phrase.from, phrase.to)) : null;
    const marks = words.quotes.flatMap((quote) => article.marked[quote] ?? []);
    const name = said.subject && !said.relayed ? people.named(said.sentence, said.subject) : null;
    const who = {
      mention: said.mention ? stretch(said.mention) : wordsOf(said.subject),
      named: name ? stretch(name) : null,
    };
    // A leader on record is whom the sentence before is about.
    const sole = !name && said.subject && !said.relayed && people.sole(said.sentence, said.subject);
    const leader = sole ? known.speaker({ ...who, named: stretch(sole) }) : null;
    out.push({
      form,
      content: stretch(content),
      passages: (words.passages ?? marks.map(({ inner }) => inner)).map(stretch),
      marked: marks.map(stretch),
      cue: wordsOf(said.cue ? { from: said.cue.at, to: said.cue.at + 1 } : said.device),
      ...who,
      speaker: said.relayed ? null : (leader ?? known.speaker(who)),
      sieve,
      confidence: confidenceOf(sieve, form),
      quote: words.quotes[0] ?? -1,
    });
  };

  const taken = new Set<number>();
  /** The paragraphs that are quotations as a whole. */
  const displayed = new Set<number>();
  article.sentences.forEach((sentence, number) => {
    const turn = turnAt(article, number);
    const [first, last] = [turn?.words[0], turn?.words.at(-1)];
    if (turn && first && last) {
      add(
        'DIRECT',
        'transcript',
        { start: first.start, end: last.end },
        { quotes: [], passages: turn.words },
        { sentence: number, cue: null, subject: null, mention: turn.name },
      );
    }
    if (!isRead(sentence) || sentence.zone === 'transcript') return;
    const shown = blockAfter(article, number) ?? pullQuoteAt(article, number);
    if (shown)
      add(
        'DIRECT',
        'displayed',
        shown.words,
        { quotes: [], passages: [shown.words] },
        shown.finding,
      );
    if (displayed.has(sentence.paragraph)) return;
    if (shown) displayed.add(sentence.paragraph + (shown.finding.cue ? 1 : 0));
    if (displayed.has(sentence.paragraph)) return;
    for (const report of reportsOf(sentence, answeredIn(sentence, number, found))) {
      const inside = marksOf(sentence, number, report, found).filter((quote) => !taken.has(quote));
      const form = formOf(sentence, report, inside, found);
      if (!form) continue;
      for (const quote of inside) taken.add(quote);
      const sieve = found[inside[0] ?? -1]?.sieve ?? 'clause';
      const content = spanOfTokens(sentence.tokens, report.from, report.to);
      const parts = report.parts?.map(({ from, to }) => spanOfTokens(sentence.tokens, from, to));
      const passages = parts ?? [content];
      const words = form === 'INDIRECT' ? { quotes: [], passages } : { quotes: inside };
      add(form, sieve, content, words, { ...report, sentence: number });
    }
  });
  found.forEach((finding, quote) => {
    const mark = article.marked[quote];
    if (finding && mark && !taken.has(quote))
      add(formOfMark(article, finding, quote), finding.sieve, mark, { quotes: [quote] }, finding);
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

/** The marked stretches of a draft, by number; and its passages where they are not the words inside these. */
interface Words {
  readonly quotes: readonly number[];
  readonly passages?: readonly Span[];
}

/** What a finding and a report have in common. */
type Said = Pick<Finding, 'cue' | 'subject' | 'sentence' | 'mention' | 'relayed'> & {
  readonly device?: Phrase | null | undefined;
};
