import type { Entry } from '../../gazetteer/entry.ts';
import type { ActKind } from './verbs.ts';

/** What a verb tells of: an act, with the tokens of its verb group. */
export interface Deed {
  readonly kind: ActKind;
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly passive: boolean;
  /** What is to come. */
  readonly ahead: boolean;
  /** What was decided or promised, which was done on a day of its own: "agreed to sign the accord on Monday". */
  readonly decided?: true;
  /** In the present tense: "Norland signs". */
  readonly present?: true;
  /** A plan, which is an announcement only in the words of one who speaks for the state. */
  readonly plan?: true;
  /** An announcement only in the words of the state itself: of another it is nothing. */
  readonly own?: true;
  /** Somebody asks or names another: who does must act for a state. */
  readonly asked?: true;
  /** Who is asked is the subject; who asks is named from here on: "was invited by | Norland to join". */
  readonly by?: number;
  /** Where the verb group stands whose subject must be the owner: "its president | signed a law suspending Norland's". */
  readonly doer?: number;
  /** Who asks is not named with who is asked: it must be who tells it. */
  readonly unnamed?: true;
  /** A participle: who acts is the subject of the verb before. */
  readonly beside?: true;
  /** Those who act are all that stands in `object`: "Neither | Norland nor Sudmark". */
  readonly whole?: true;
  /** Who acted, as a sentence before told it. */
  readonly states?: readonly Entry[];
  /** Who acted is whom the sentences before are about. */
  readonly spoken?: true;
  /** A verb of many things, of which the accord is one only as its object. */
  readonly near?: true;
  /** An instrument deposited: of the accord named before, if none is named after. */
  readonly instrument?: true;
  /** Who acted stands just before, in the genitive: "Norland | 's accession". */
  readonly owned?: true;
  /** Who is to act stands between the verb and its infinitive: "invited | Norland | to join". */
  readonly object?: { readonly from: number; readonly to: number };
}

/** The verb of an act, and where what belongs to it ends. */
export type Place = Pick<Deed, 'at' | 'to' | 'instrument'>;
