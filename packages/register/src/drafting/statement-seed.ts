import type { Draft } from '@signatory/quotes';
import type { PassageSeed } from './passages.ts';

/** A wording as a seed file has it. */
export interface WordingSeed {
  readonly form: Draft['form'];
  readonly cue?: string;
  readonly attributedAs?: string;
  readonly passages?: readonly PassageSeed[];
  readonly clause?: PassageSeed;
}

export interface StatementSeed {
  readonly slug: string;
  readonly speaker: Readonly<Record<string, string>>;
  /** Left open where the article gives a day that there is not. */
  readonly date?: string;
  readonly dateWording?: string;
  readonly dateInferred?: true;
  readonly channel?: string;
  readonly occasion?: string;
  readonly accords: readonly string[];
  readonly countries?: readonly string[];
  readonly wordings: readonly WordingSeed[];
}
