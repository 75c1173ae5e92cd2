import { PERSON, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { has, type Token, WORD } from '../tokens/token.ts';
import type { Gender } from './names.ts';
import type { Phrase } from './nouns.ts';

/** Somebody whom the article names, by the fullest name it gives. */
export interface Person {
  name: Span;
  words: readonly string[];
  gender: Gender | null;
  /** A given name or a title shows the gender, not a pronoun alone. */
  shown: boolean;
  /** A title, a given name or more than one word speak for a person, not a place. */
  human: boolean;
  /** Meant by the last name alone, before another of that name was named. */
  alone: boolean;
}

/** Where a person is named, or meant by a pronoun. */
export interface Sighting {
  readonly person: Person;
  readonly sentence: number;
  readonly from: number;
  readonly subject: boolean;
  readonly speaker: boolean;
  /** Nothing of the person stands before it. */
  readonly introduced: boolean;
}

/** A person named with a title: "Foreign Minister Aida Sarsen". */
export interface Titled {
  readonly person: Person;
  readonly title: string;
  readonly sentence: number;
}

const PAST = /^(?:former|then|vice|deputy|late|crown)\b/;

/** The words of a title or a role that stand before the name at `from`: "foreign minister"; empty if none do. */
export function titleBefore(tokens: readonly Token[], from: number): string {
  let first = from;
  while (tokens[first - 1]?.kind === WORD && has(tokens[first - 1], TITLE | PERSON)) first--;
  return tokens
    .slice(first, from)
    .map(({ low }) => low)
    .join(' ');
}

/**
 * Whom "the foreign minister" means: the only person of the article who is named with that title, before. Who has it with more words,
 * "prime minister", makes "the minister" unclear as well.
 */
export function holderOf(
  titled: readonly Titled[],
  tokens: readonly Token[],
  { from, to }: Phrase,
  sentence: number,
): Person | null {
  if (tokens[from]?.low !== 'the' || !has(tokens[to - 1], TITLE)) return null;
  const words = tokens.slice(from + 1, to);
  if (!words.every((token) => token.kind === WORD && has(token, TITLE | PERSON))) return null;
  const title = words.map(({ low }) => low).join(' ');
  let holder: Person | null = null;
  let seen = false;
  for (const one of titled) {
    if (PAST.test(one.title) !== PAST.test(title)) continue;
    if (one.title !== title && !one.title.endsWith(` ${title}`)) continue;
    if (holder && holder !== one.person) return null;
    holder = one.person;
    seen ||= one.sentence < sentence;
  }
  return seen ? holder : null;
}
