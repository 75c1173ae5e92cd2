import type { ActKind } from '@signatory/schema';
import type { Day } from '../dates/partial-date.ts';
import type { HistoryAct, Terms } from './history.ts';
import type { Cause, State } from './state.ts';

/** What a transition may know besides the state. */
export interface Moment {
  readonly act: HistoryAct;
  readonly day: Day;
  /** The first and last day on which it may have been done. */
  readonly span: readonly [Day, Day];
  /** Where the act stands in the order that is being tried. */
  readonly at: number;
  readonly terms: Terms;
  readonly record: Lookahead;
}

/** What the rest of the record tells, in the order that is being tried. */
export interface Lookahead {
  /** The accord's own entry into force, whether behind or ahead. */
  readonly accordInForce: Day | null;
  /** Whether the country's next act of its own, after the one at a place, is an entry into force later than a day. */
  ownEntryComes(at: number, day: Day): boolean;
  /** Whether the country leaves after the one at a place, and then enters again without a further consent. */
  returnEnters(at: number): boolean;
  /** Whether it follows that the accord as a whole is applied provisionally. */
  provisionalComes(at: number): boolean;
  /** Whether the end of provisional application follows. */
  provisionalEndComes(at: number): boolean;
  /** The day of the exit, where that is the next thing told of leaving after the notice at a place, with no return between. */
  recordedExit(at: number, effective: Day | null): Day | null;
  /** What a predecessor held by the end of a day. */
  heldBy(act: HistoryAct, day: Day): State | null;
  /** Of a succession: what the predecessor held on its last day, of several that which held most; null where none is on record. */
  heldLast(act: HistoryAct): State | null;
}

/** What contradicts the record: what is wrong with an act, and how to mend it. */
export interface Refusal {
  readonly name: FaultName;
  readonly cure: string;
}

export type FaultName =
  | 'GIVEN_TWICE'
  | 'SIGNED_TWICE'
  | 'DECLINED_BY_PARTY'
  | 'NO_CONSENT'
  | 'ALREADY_IN_FORCE'
  | 'BEFORE_THE_ACCORD'
  | 'ALREADY_APPLIED'
  | 'NOT_BINDING'
  | 'NOT_PROVISIONAL'
  | 'NOTHING_TO_RENOUNCE'
  | 'CONSENT_NOT_WITHDRAWABLE'
  | 'NOTHING_TO_SUSPEND'
  | 'NOT_SUSPENDED'
  | 'NOT_SUSPENDED_ALONE'
  | 'ALREADY_LEFT'
  | 'NOTHING_TO_LEAVE'
  | 'SIGNED_ALONE'
  | 'APPLIED_ALONE'
  | 'NOTHING_TO_REVOKE'
  | 'NOT_OF_ONE_STATE'
  | 'AFTER_THE_END'
  | 'OUTSIDE_THE_STATE'
  | 'OTHER_STATE_GONE'
  | 'NO_PREDECESSOR'
  | 'PREDECESSOR_LEFT'
  | 'PREDECESSOR_SIGNED'
  | 'PREDECESSOR_STOOD_ASIDE'
  | 'JOINED_ALREADY'
  | 'PLACE_CONTINUED'
  | 'RELATIONS_ALREADY'
  | 'NO_RELATIONS'
  | 'ORDER_UNKNOWN'
  | 'ORDER_IMPOSSIBLE'
  | 'TOO_MANY_ORDERS';

/** One line of the table. */
export interface Transition {
  /** The number of its line in the rules. */
  readonly row: number;
  readonly acts: readonly ActKind[];
  readonly of: 'PLACE' | 'WHOLE';
  readonly from: (state: State, moment: Moment) => boolean;
  readonly to: ((state: State, moment: Moment) => State) | Refusal;
  /** How much it supposes that is not on record. */
  readonly supposes?: 1;
  /** Articles of the VCLT unless said; `design` where the choice is the register's. */
  readonly by: string;
  /** The case of the test. */
  readonly example: string;
}

export function refuse(name: FaultName, cure: string): Refusal {
  return { name, cure };
}

export function cause({ day, act }: Moment): Cause {
  return { day, act };
}

/** The day of an act that is dated to the day; null of another. */
export function knownDay({ day, span: [earliest, latest] }: Moment): Day | null {
  return earliest === latest ? day : null;
}
