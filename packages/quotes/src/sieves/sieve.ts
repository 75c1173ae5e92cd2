import type { Article, Place, Sentence } from '../reading/article.ts';
import type { Cue } from '../reading/cue.ts';
import type { Phrase } from '../reading/nouns.ts';
import type { Span } from '../span.ts';
import type { Token } from '../tokens/token.ts';

/** The rules, in the order in which they are asked. */
export type Sieve =
  | 'after'
  | 'before'
  | 'according-to'
  | 'colon'
  | 'dash'
  | 'transcript'
  | 'displayed'
  | 'tail'
  | 'noun'
  | 'same-paragraph'
  | 'continued'
  | 'next-sentence'
  | 'previous-sentence'
  | 'subject'
  | 'clause'
  | 'frame'
  | 'none';

/** A quotation's place with what lies around it. */
export interface Site {
  readonly article: Article;
  readonly place: Place;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly quote: number;
}

/** What a sieve says of a quotation: who is its speaker, and by which words of the frame. */
export interface Finding {
  readonly sieve: Sieve;
  readonly cue: Cue | null;
  /** A cue that is no verb: "according to", a noun. */
  readonly device?: Phrase;
  readonly subject: Phrase | null;
  /** The speaker's words where they are no phrase of a sentence: the label of a turn. */
  readonly mention?: Span;
  /** The words are another's, whom the article does not name: the subject read them out. */
  readonly relayed?: boolean;
  /** The sentence that the subject's and cue's tokens are of. */
  readonly sentence: number;
}

export function siteOf(article: Article, quote: number): Site | null {
  const place = article.places[quote];
  const sentence = place && article.sentences[place.sentence];
  return sentence
    ? { article, place, sentence, tokens: sentence.tokens, at: place.at, quote }
    : null;
}
