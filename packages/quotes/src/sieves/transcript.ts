import type { Article } from '../reading/article.ts';
import { isName } from '../reading/nouns.ts';
import { COLON } from '../tokens/token.ts';
import type { Turn } from '../tokens/turns.ts';
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

/** Labels that name nobody: what the press asks is no statement. */
const PRESS = /^(?:question|reporters?|journalists?|the press|press|audience)$/i;

/** The turn that begins with a sentence, or null: "SARSEN: We have read it.". Those of the unnamed press are none. */
export function turnAt(article: Article, number: number): Turn | null {
  const { paragraph = -1 } = article.sentences[number] ?? {};
  const begins = article.sentences[number - 1]?.paragraph !== paragraph;
  const turn = begins ? article.turns.get(paragraph) : undefined;
  return turn && !PRESS.test(article.text.slice(turn.name.start, turn.name.end)) ? turn : null;
}
