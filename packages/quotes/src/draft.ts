import type { Entry } from './gazetteer/entry.ts';
import type { Sieve } from './sieves/sieve.ts';
import type { Stretch } from './span.ts';

/**
 * DIRECT: all between quotation marks. MIXED: a paraphrase that holds marked words. INDIRECT: a paraphrase without marks, whose words
 * are the article's and not the speaker's.
 */
export type Form = 'DIRECT' | 'MIXED' | 'INDIRECT';

/** One thing that an article says was said: a proposal for an editor, not yet a statement. */
export interface Draft {
  readonly form: Form;
  /** All of it: with its marks if DIRECT, the clause if MIXED or INDIRECT. */
  readonly content: Stretch;
  /** The words to quote: those inside the marks, one stretch for each pair; the clause itself if INDIRECT. */
  readonly passages: readonly Stretch[];
  /** The marked stretches with their marks; none if INDIRECT. */
  readonly marked: readonly Stretch[];
  /** The reporting verb or device, as it stands in the article; null where there is none. */
  readonly cue: Stretch | null;
  /** The words by which the article names the speaker here: "Lind", "he", "a US official". */
  readonly mention: Stretch | null;
  /** The fullest name that the article itself gives for whom the mention means; null where it gives none. */
  readonly named: Stretch | null;
  /** The entry of the gazetteer that is the speaker; null where none is, and nobody is guessed. */
  readonly speaker: Entry | null;
  /** The number of the draft, in the same list, of which this goes on: the same speaker's words, broken by a cue or a paragraph. */
  readonly continues: number | null;
  /** The rule that found the speaker. */
  readonly sieve: Sieve;
  /** The share of such findings that were right on public data, 0 to 1: see `confidence.ts`. */
  readonly confidence: number;
}
