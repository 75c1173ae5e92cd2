import type { Entry } from '../gazetteer/entry.ts';
import type { Stretch } from '../span.ts';
import type { ActKind } from './deeds/verbs.ts';

/** An act that an article tells of: a proposal for an editor, not yet a fact. */
export interface ProposedAct {
  readonly accord: Entry;
  /** Who acted; none where the accord itself did, by entering into force. */
  readonly country: Entry | null;
  readonly kind: ActKind;
  /** Who asked it to join, or named it as one that might: a leader, a body, or a country for its government. Left out where the clause names nobody. */
  readonly by?: Entry;
  /** The words that say so. */
  readonly passage: Stretch;
  /** When, in the words of the article, and what they mean; null where it gives no time here. */
  readonly when: { readonly words: Stretch; readonly date: string | null } | null;
}
