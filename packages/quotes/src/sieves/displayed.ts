import { type Article, isRead } from '../reading/article.ts';
import { isSaying } from '../reading/cue.ts';
import type { Span } from '../span.ts';
import { COLON, QUOTE } from '../tokens/token.ts';
import type { Finding } from './sieve.ts';

/** A quotation that is set apart instead of marked: its words, and who says it. */
export interface Displayed {
  readonly words: Span;
  readonly finding: Finding;
}

/** What is said, written, posted or read out may stand below. */
const ANNOUNCING = /^(?:say|write|read|state|add|post|tell|declare|announce|continue|reply|tweet)$/;
/** A list, not a quotation. */
const BULLET = /^(?:[-–—•*]|\d+[.)])\s/;
const MARK = /["“”«»„]/;

/** "The office said in a statement:" and, as a paragraph of its own, what it said; null if a sentence leads to none. */
export function blockAfter(article: Article, number: number): Displayed | null {
  const sentence = article.sentences[number];
  const next = article.sentences[number + 1];
  if (!sentence || !next || sentence.zone !== 'body' || next.zone !== 'body') return null;
  const { tokens } = sentence;
  const last = tokens.at(-1);
  if (last?.kind !== COLON || next.paragraph !== sentence.paragraph + 1) return null;
  const words = article.paragraphs[next.paragraph] as Span;
  const text = article.text.slice(words.start, Math.min(words.end, words.start + 2_000));
  if (MARK.test(text) || BULLET.test(text) || !/[.!?…]$/.test(text)) return null;
  const cue = sentence.cues.findLast(
    (one) => isSaying(one) && !one.unreal && !one.negative && ANNOUNCING.test(one.verb.base),
  );
  if (!cue?.subject || tokens.slice(cue.to).some(({ kind }) => kind === QUOTE)) return null;
  return {
    words,
    finding: { sieve: 'displayed', cue, subject: cue.subject, sentence: number },
  };
}

/** "Oru Lind, mayor of Orval": a line that is a name, and what its bearer is. */
const CREDIT =
  /^[-–—]?\s*(\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|bin|al|de|van|von)){1,4})(?:, [^.!?]{3,70})?$/u;
const AUTHOR =
  /\b(?:reporter|correspondent|editor|writer|staff|photo\w*|news|images?|agency|press)\b/i;

/** A quotation as a line of its own, with the name on the line below it; null if a sentence begins none. */
export function pullQuoteAt(article: Article, number: number): Displayed | null {
  const sentence = article.sentences[number];
  if (!sentence || !isRead(sentence) || sentence.paragraph === 0) return null;
  if (article.sentences[number - 1]?.paragraph === sentence.paragraph) return null;
  const [before, words, below, after] = [-1, 0, 1, 2].map(
    (step) => article.paragraphs[sentence.paragraph + step],
  );
  if (!before || !words || !below) return null;
  const { text } = article;
  const apart = (one: Span | undefined, two: Span | undefined) =>
    !one || !two || /\n\s*\n/.test(text.slice(one.end, two.start));
  if (!apart(before, words) || apart(words, below) || !apart(below, after)) return null;
  const line = text.slice(below.start, Math.min(below.end, below.start + 160));
  const said = text.slice(words.start, Math.min(words.end, words.start + 600));
  const name = CREDIT.exec(line)?.[1];
  if (!name || AUTHOR.test(line) || MARK.test(said) || !/[.!?…]$/.test(said)) return null;
  const start = below.start + line.indexOf(name);
  return {
    words,
    finding: {
      sieve: 'displayed',
      cue: null,
      subject: null,
      mention: { start, end: start + name.length },
      sentence: number,
    },
  };
}
