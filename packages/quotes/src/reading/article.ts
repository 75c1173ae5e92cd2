import type { Span } from '../span.ts';
import { type Marked, markedIn } from '../tokens/marks.ts';
import { type Paragraph, paragraphsOf } from '../tokens/paragraphs.ts';
import { signsIn, signsOf } from '../tokens/signs.ts';
import { QUOTE, type Token } from '../tokens/token.ts';
import { tokensOf } from '../tokens/tokens.ts';
import type { Turn } from '../tokens/turns.ts';
import { viewOf } from '../tokens/view.ts';
import type { Words } from '../tokens/word-tokens.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import { type Frame, framesOf } from './sentences.ts';

/** A frame with its reporting verbs. */
export interface Sentence extends Frame {
  readonly cues: readonly Cue[];
  /** Whether a marked stretch stands in it. */
  readonly quoted: boolean;
}

/** Where a quotation stands: its sentence, and its token there. */
export interface Place {
  readonly sentence: number;
  readonly at: number;
}

/** An article as read: everything the sieves look at. */
export interface Article {
  /** The text as it is read, of the same length as the text given: see `viewOf`. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The turns of a transcript, by the paragraph that begins each. */
  readonly turns: ReadonlyMap<number, Turn>;
  readonly marked: readonly Marked[];
  readonly sentences: readonly Sentence[];
  /** For each marked stretch. */
  readonly places: readonly Place[];
}

export function read(given: string): Article {
  const text = viewOf(given);
  const { paragraphs, turns } = paragraphsOf(text);
  const marked: Marked[] = [];
  const sentences: Sentence[] = [];
  const places: Place[] = [];
  const signs = signsIn(text);
  const words: Words = new Map();
  paragraphs.forEach((paragraph, number) => {
    const first = marked.length;
    for (const one of markedIn(text, paragraph, signsOf(signs, paragraph)))
      marked.push(asGiven(one, text, given));
    const tokens = tokensOf(text, paragraph, marked.slice(first), first, words);
    for (const frame of framesOf(text, tokens, marked, number, paragraph.zone)) {
      let quoted = false;
      if (marked.length > first)
        frame.tokens.forEach((token, at) => {
          if (token.kind !== QUOTE) return;
          places[token.quote] = { sentence: sentences.length, at };
          quoted = true;
        });
      sentences.push({
        tokens: frame.tokens,
        paragraph: number,
        zone: frame.zone,
        flags: frame.flags,
        capitals: frame.capitals,
        cues: cuesOf(frame.tokens),
        quoted,
      });
    }
  });
  return { text, paragraphs, turns, marked, sentences, places };
}

/** A marked stretch with all that was written for its marks: of "&ldquo;" the view has a mark and white space. */
function asGiven(mark: Marked, text: string, given: string): Marked {
  if (text === given) return mark;
  let { start, end } = mark;
  const filled = (at: number) => text[at] === ' ' && given[at] !== ' ' && at < text.length;
  while (filled(start - 1)) start--;
  while (filled(end)) end++;
  return { ...mark, start, end };
}

/** The stretch of tokens `from` to `to`, exclusive. */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

/** The last sign of the words of a marked stretch. */
export const lastSign = (article: Article, quote: number): string => {
  const mark = article.marked[quote];
  return mark ? (article.text[mark.inner.end - 1] ?? '') : '';
};

/** The words of a marked stretch. */
export const wordsOf = (article: Article, quote: number): string => {
  const mark = article.marked[quote];
  return mark ? article.text.slice(mark.inner.start, mark.inner.end) : '';
};

/** Whether a sentence is read for who said what; captions, bylines and teasers are not. */
export const isRead = ({ zone }: Frame): boolean => zone === 'body' || zone === 'transcript';

/** Whether a sentence is part of the headline. */
export const isTop = ({ zone }: Frame): boolean => zone === 'headline';
