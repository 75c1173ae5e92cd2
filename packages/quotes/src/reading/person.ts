import type { Span } from '../span.ts';
import type { Gender } from './names.ts';

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
