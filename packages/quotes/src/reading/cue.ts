import type { Verb } from '../lexicon/verbs.ts';
import type { Phrase } from './nouns.ts';

/** A reporting verb in a frame, with who is its subject. Places are token numbers; `to` is exclusive. */
export interface Cue {
  readonly at: number;
  /** The first token of the verb group: "has also | said". */
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  readonly subject: Phrase | null;
  /** Where its subject stands; `shared` if it is that of another verb: "smiled and said", "…, adding". */
  readonly side: 'left' | 'right' | 'shared';
  readonly negative: boolean;
  /** An infinitive or a modal: what may be said, not what was. */
  readonly unreal: boolean;
}

/** Whether a cue says that something was said, rather than thought, judged or named. */
export const isSaying = ({ verb }: Cue): boolean =>
  verb.kind === 'say' || verb.kind === 'tell' || verb.kind === 'ask';

/** The first token of a cue with its subject. */
export const startOf = ({ from, subject, side }: Cue): number =>
  subject && side !== 'shared' ? Math.min(from, subject.from) : from;
