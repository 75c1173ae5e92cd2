import type { Article } from '../reading/article.ts';
import { isName } from '../reading/nouns.ts';
import type { Span } from '../span.ts';
import { COLON } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

const TURN = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s/u;

/** A turn of a transcript inside marks: "“HADDAD: …”" names its speaker itself. */
export function transcribed({ article, place, quote }: Site): Finding | null {
  const mark = article.marked[quote];
  if (!mark) return null;
  const turn = TURN.exec(
    article.text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + 80)),
  );
  const name = turn?.[1];
  if (!name) return null;
  const mention = { start: mark.inner.start, end: mark.inner.start + name.length };
  return { sieve: 'transcript', cue: null, subject: null, mention, sentence: place.sentence };
}

/** "Sarsen: ‘We will sign’": the one kind of headline that quotes. */
export function credited({ tokens, at, place }: Site): Finding | null {
  if (at < 2 || at > 4 || tokens[at - 1]?.kind !== COLON) return null;
  for (let i = 0; i < at - 1; i++) if (!isName(tokens, i)) return null;
  return { sieve: 'colon', cue: null, subject: { from: 0, to: at - 1 }, sentence: place.sentence };
}

/**
 * A turn of a transcript without marks, "SARSEN: We have read it.": its name, and its words to the end of the paragraph; null for a
 * sentence that begins no turn.
 */
export function turnOf(article: Article, number: number): { name: Span; words: Span } | null {
  const sentence = article.sentences[number];
  if (
    sentence?.zone !== 'transcript' ||
    article.sentences[number - 1]?.paragraph === sentence.paragraph
  )
    return null;
  const { start, end } = article.paragraphs[sentence.paragraph] as Span;
  const label = /^([^:(]+?)(?: \([^)]*\))?:\s+/.exec(
    article.text.slice(start, Math.min(end, start + 120)),
  );
  if (!label?.[1] || start + label[0].length >= end) return null;
  return {
    name: { start, end: start + label[1].length },
    words: { start: start + label[0].length, end },
  };
}
