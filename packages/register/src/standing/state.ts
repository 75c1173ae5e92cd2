import { STANDINGS_HIGHEST_FIRST, type Standing } from '@signatory/schema';
import type { Day } from '../dates/partial-date.ts';
import type { HistoryAct, Terms } from './history.ts';

/** The day from which something holds, and the act that made it so. */
export interface Cause {
  readonly day: Day;
  readonly act: HistoryAct | null;
}

/** A consent to be bound, and where in the order of acts it was given. */
export interface ConsentGiven extends Cause {
  readonly at: number;
  /** A succession waits for no clause, but for one to a consent that had still to take effect. */
  readonly succession: boolean;
  /** The day from which the clause counts, where it is waited for. */
  readonly waitsFrom: Day | null;
  /** What stood before it, should it be withdrawn. */
  readonly before: Pick<State, 'left' | 'lastExit' | 'renounced' | 'provisional'>;
}

export interface Leaving extends Cause {
  /** What stood before, should the exit be revoked on its own day. */
  readonly before: State;
}

export interface Notice extends Cause {
  readonly at: number;
  readonly effective: Day | null;
}

export interface AccordState {
  readonly inForce: Day | null;
  readonly provisional: Day | null;
  /** The days of its entry into force and provisional application, where they are known to the day. */
  readonly enteredOn: Day | null;
  readonly appliedOn: Day | null;
  /** Whether its provisional application has ended, and not begun again. */
  readonly provisionalEnded: boolean;
  readonly suspended: Cause | null;
  readonly suspendedInPart: boolean;
  readonly ended: Day | null;
}

/** What holds between a country and an accord at one moment. */
export interface State {
  readonly early: { readonly rung: EarlyRung; readonly by: Cause | null };
  readonly signed: Cause | null;
  readonly consent: ConsentGiven | null;
  /** A consent given while in force, of a return that follows an exit: it outlives the exit. */
  readonly renewed: ConsentGiven | null;
  readonly inForce: Cause | null;
  readonly provisional: Cause | null;
  /** Of an accord that it applied until it was in force: since when. */
  readonly appliedSince: Day | null;
  readonly suspended: Cause | null;
  /** Whether some provisions alone are suspended, which changes no standing. */
  readonly suspendedInPart: boolean;
  /** Whether it has said that it will not become a party, or taken its consent back, and neither applied nor consented since. */
  readonly renounced: boolean;
  /** Whether it said, before all signatories apply the accord provisionally, that it will not (Energy Charter, art. 45(2)). */
  readonly optedOut: boolean;
  readonly notice: Notice | null;
  /** The days of exits that were called off. */
  readonly revokedExits: readonly Day[];
  readonly left: Leaving | null;
  /** The last exit, whether or not a renewed consent made a return of it. */
  readonly lastExit: Day | null;
  /** Whether it consented before it last left. */
  readonly onceConsented: boolean;
  readonly ended: Cause | null;
  /** Whether the state itself has ceased to exist. */
  readonly gone: boolean;
  readonly accord: AccordState;
}

export type EarlyRung =
  | 'NONE'
  | 'APPROACHED'
  | 'NEGOTIATING'
  | 'CANDIDATE'
  | 'ANNOUNCED'
  | 'DECLINED';

/** What is between a country and an accord that it has not signed or consented to, or has left. */
export const NOTHING_HELD = {
  signed: null,
  consent: null,
  renewed: null,
  inForce: null,
  provisional: null,
  appliedSince: null,
  suspended: null,
  suspendedInPart: false,
  renounced: false,
  optedOut: false,
  notice: null,
} as const satisfies Partial<State>;

export const START: State = {
  ...NOTHING_HELD,
  early: { rung: 'NONE', by: null },
  revokedExits: [],
  left: null,
  lastExit: null,
  onceConsented: false,
  ended: null,
  gone: false,
  accord: {
    inForce: null,
    provisional: null,
    enteredOn: null,
    appliedOn: null,
    provisionalEnded: false,
    suspended: null,
    suspendedInPart: false,
    ended: null,
  },
};

/** Whether more than SIGNATORY can be said of it. */
export function binds(terms: Terms): boolean {
  return terms.relations === true || terms.binding === true;
}

/** Whether one of two came first; those of a place that another continues have their days alone. */
export function comesBefore(one: Notice | ConsentGiven, other: Notice | ConsentGiven): boolean {
  return one.at < other.at || one.day < other.day;
}

export function tied({ signed, consent, inForce, provisional }: State): boolean {
  return [signed, consent, inForce, provisional].some((held) => held !== null);
}

export function hasLeft(state: State): boolean {
  return state.left !== null && state.provisional === null;
}

export function untied(state: State): boolean {
  return !tied(state) && state.left === null;
}

/** Whether the accord has effect for the country; in one that does not bind, having joined counts as that. */
export function bound(state: State, terms: Terms): boolean {
  return (
    state.inForce !== null ||
    state.provisional !== null ||
    (!binds(terms) && (state.signed !== null || state.consent !== null))
  );
}

export function isSuspended(state: State, terms: Terms): boolean {
  return state.suspended !== null || (state.accord.suspended !== null && bound(state, terms));
}

/** Standings that are beside the ladder of joining, or follow it. */
const OFF_LADDER: readonly Standing[] = [
  'PROVISIONAL',
  'SUSPENDED',
  'UNCLEAR',
  'DECLINED',
  'WITHDRAWN',
  'ENDED',
];

/** The ladder of joining, from NONE up to PARTY. */
export const LADDER: readonly Standing[] = STANDINGS_HIGHEST_FIRST.filter(
  (standing) => !OFF_LADDER.includes(standing),
).toReversed();

/** A standing read off a state, with what gave it. */
export interface Reading {
  readonly standing: Standing;
  readonly by: Cause | null;
}

export function read(state: State, terms: Terms): Reading {
  if (state.ended) return { standing: 'ENDED', by: state.ended };
  if (state.left && hasLeft(state)) return { standing: 'WITHDRAWN', by: state.left };
  if (isSuspended(state, terms)) return { standing: 'SUSPENDED', by: suspensionOf(state, terms) };
  const joined = state.signed ?? state.consent;
  if (!binds(terms) && joined) return { standing: 'SIGNATORY', by: joined };
  if (state.inForce) return { standing: 'PARTY', by: state.inForce };
  // Who ratified and still waits goes on applying (VCLT art. 25(1)).
  if (state.provisional) return { standing: 'PROVISIONAL', by: state.provisional };
  if (state.consent) return { standing: 'CONTRACTING', by: state.consent };
  if (state.signed) return { standing: 'SIGNATORY', by: state.signed };
  if (state.notice) return { standing: 'UNCLEAR', by: state.notice };
  return { standing: state.early.rung, by: state.early.by };
}

/** Of a country that came to an accord while it was suspended: the day on which it came. */
function suspensionOf(state: State, terms: Terms): Cause | null {
  const { suspended, accord, appliedSince, inForce, provisional, signed, consent } = state;
  if (suspended || !accord.suspended) return suspended;
  const joined = binds(terms) ? null : (signed ?? consent);
  const came = joined?.day ?? appliedSince ?? (inForce ?? provisional)?.day ?? '';
  return came > accord.suspended.day ? { ...accord.suspended, day: came } : accord.suspended;
}
