import type { ActKind } from '../deeds/verbs.ts';

/** A verb of an act, as sources of regular expressions: its finite forms, and what stands between it and the accord. */
export interface ActVerb {
  readonly kind: ActKind;
  readonly forms: string;
  /** "на", "to": before the accord; where it is joined to the name, it ends without a space. */
  readonly link: string;
  /** It is an act only in the words of who acts for the state. */
  readonly own?: true;
  /** Whether it tells of what is to come. */
  readonly ahead?: true;
}

/**
 * How a language tells of an act in its plainest sentence, as sources of regular expressions: the state by its name, the verb, the accord
 * by its name, a time before or after. What is worded otherwise is not read.
 */
export interface ActTongue {
  /** Of the state S, the verb V and the accord A. */
  readonly orders: readonly ('SVA' | 'VSA' | 'SAV')[];
  readonly verbs: readonly ActVerb[];
  readonly and: string;
  /** "the State of", before a state's name. */
  readonly lead?: string;
  /** The words of a state's name as a subject: as they are, where not told. */
  readonly subject?: (name: string) => string;
  /** The words of a name as they stand after a link: with the endings that the language gives them. */
  readonly inflected: (name: string) => string;
  /** What may stand before the verb: "officially". */
  readonly adverb: string;
  /** Where one of these stands, the sentence says that it is not so, or not yet, or not sure. */
  readonly doubt: string;
  /** Words of negation, which a refusal has in its verb. */
  readonly negation: string;
  /** Where one of these is in the sentence that follows, it denies the one before. */
  readonly denial: string;
  /** Who tells it, after a comma: nothing else may follow one, but a time, a place, and what {@link adding} begins. */
  readonly told: string;
  /** "stressing that …", "becoming the third …": after a comma, what goes on about the same act. */
  readonly adding: string;
  /** Who acts for a state: its offices. */
  readonly office: string;
  /** "announced that", between an office and what it tells; before the office where `toldFirst`, with `that` after it. */
  readonly tells: string;
  readonly that: string;
  readonly toldFirst?: true;
  /** "called on @ to join", `@` for the state: after an office, up to the accord's name. */
  readonly asks: readonly string[];
  /** "established diplomatic relations", of two states. */
  readonly relates: string;
  /** Days of the week from Sunday, months from January, as they stand in a date; "yesterday", "today". */
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly yesterday: string;
  readonly today: string;
  /** Before a month or a year; before and after a day of the week; after a year. */
  readonly on: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly year: string;
  /** "but", after which another clause stands. */
  readonly but: string;
  /** The words that may follow the accord: a time, a place, with whom. Any other may go on with its name. */
  readonly after: string;
}

/** Ends a word: no letter, mark or digit follows. */
export const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
export const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;

/** A name as a regular expression that takes it as it stands. */
export const asIs = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
