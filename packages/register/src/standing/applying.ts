import type { State } from './state.ts';
import { cause, knownDay, type Moment } from './transition.ts';

export function applyProvisionally(state: State, moment: Moment): State {
  return { ...state, renounced: false, optedOut: false, provisional: cause(moment) };
}

export function accordApplies(state: State, moment: Moment): State {
  const provisional = state.accord.provisional ?? moment.day;
  const begun = knownDay(moment);
  const appliedOn = state.accord.provisional === null ? begun : state.accord.appliedOn;
  return { ...state, accord: { ...state.accord, provisional, appliedOn, provisionalEnded: false } };
}

/** A suspension of what was applied provisionally ends with it; that of a consent goes on. */
export function endProvisional(state: State): State {
  const { consent: given, suspended, suspendedInPart } = state;
  return {
    ...state,
    provisional: null,
    suspended: given && suspended,
    suspendedInPart: given !== null && suspendedInPart,
  };
}

export function optOut(state: State): State {
  return { ...state, optedOut: true };
}

export function accordAppliesNoMore(state: State): State {
  const ended = endProvisional(state);
  return {
    ...ended,
    accord: { ...state.accord, provisional: null, appliedOn: null, provisionalEnded: true },
  };
}

/** Ends provisional application too, unless the record gives another day for that. */
export function renounce(state: State, { record, at }: Moment): State {
  const ended = record.provisionalEndComes(at) ? state : endProvisional(state);
  return { ...ended, renounced: true };
}

export function suspendInPart(state: State): State {
  return { ...state, suspendedInPart: true };
}

/** Ends its own suspension, of the whole and of a part. */
export function resume(state: State): State {
  return { ...state, suspended: null, suspendedInPart: false };
}

export function suspendAllInPart(state: State): State {
  return { ...state, accord: { ...state.accord, suspendedInPart: true } };
}

export function resumeAsWhole(state: State): State {
  return { ...state, accord: { ...state.accord, suspended: null, suspendedInPart: false } };
}

/** Relations are resumed for both, whoever suspended them. */
export function resumeForBoth(state: State): State {
  return resumeAsWhole(resume(state));
}

export function suspendAsWhole(state: State, { day, act }: Moment): State {
  return {
    ...state,
    accord: { ...state.accord, suspended: state.accord.suspended ?? { day, act } },
  };
}
