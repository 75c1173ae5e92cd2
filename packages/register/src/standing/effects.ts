import { type Day, latestDay } from '../dates/partial-date.ts';
import { clauseDay } from './clause.ts';
import type { HistoryAct, Terms } from './history.ts';
import { binds, type Cause, type ConsentGiven, type State } from './state.ts';
import { cause, type Moment } from './transition.ts';

export const stay = (state: State): State => state;

export function sign(state: State, moment: Moment): State {
  const { provisional } = state.accord;
  const applies =
    binds(moment.terms) &&
    state.inForce === null &&
    provisional !== null &&
    (provisional === moment.day || moment.terms.signatureApplies === true);
  return {
    ...state,
    signed: cause(moment),
    left: null,
    provisional: state.provisional ?? (applies ? cause(moment) : null),
  };
}

export function consent(state: State, moment: Moment): State {
  const given = consentAt(moment, state);
  const { accord } = state;
  const suffices =
    moment.terms.signatureApplies === true && moment.act.kind === 'SIGNED_DEFINITIVELY';
  const applies =
    binds(moment.terms) &&
    state.inForce === null &&
    accord.provisional !== null &&
    (accord.provisional === moment.day || suffices);
  const consented: State = {
    ...state,
    consent: given,
    renounced: false,
    left: null,
    lastExit: null,
    provisional: state.provisional ?? (applies ? cause(moment) : null),
  };
  const takesPart =
    accord.inForce === moment.day &&
    !waitsForClause(given, moment) &&
    !moment.record.ownEntryComes(given.at, moment.day);
  return takesPart ? enter(consented, moment) : consented;
}

export function renew(state: State, moment: Moment): State {
  return { ...state, renewed: consentAt(moment, state) };
}

/** In force from the day of succession where the accord is, unless the record tells a later day of its own. */
export function succeed(state: State, moment: Moment): State {
  const next = consent(state, moment);
  const given = next.consent && { ...next.consent, succession: true };
  const succeeded = { ...next, consent: given };
  const waits = state.accord.inForce === null || moment.record.ownEntryComes(moment.at, moment.day);
  return waits ? succeeded : enter(succeeded, moment);
}

export function enter(state: State, moment: Moment): State {
  return { ...takeEffect(state), inForce: state.inForce ?? cause(moment) };
}

/** What was applied provisionally is so no longer, for it is in force. */
export function takeEffect(state: State): State {
  const appliedSince = state.appliedSince ?? state.provisional?.day ?? null;
  return { ...state, appliedSince, provisional: null };
}

/** A return of which no act is on record. */
export function returnSupposed(state: State, moment: Moment): State {
  return enter({ ...state, consent: consentAt(moment, state), left: null, lastExit: null }, moment);
}

export function accordEnters(state: State, moment: Moment): State {
  if (state.accord.inForce !== null) return state;
  return { ...state, accord: { ...state.accord, inForce: moment.day } };
}

export function accordEntersForIt(state: State, moment: Moment): State {
  const entered = accordEnters(state, moment);
  const { consent: given } = state;
  const waits =
    given === null ||
    waitsForClause(given, moment) ||
    moment.record.ownEntryComes(given.at, moment.day);
  return waits ? entered : enter(entered, moment);
}

export function applyProvisionally(state: State, moment: Moment): State {
  return { ...state, renounced: false, provisional: cause(moment) };
}

export function accordApplies(state: State, moment: Moment): State {
  const provisional = state.accord.provisional ?? moment.day;
  return { ...state, accord: { ...state.accord, provisional } };
}

/** A suspension of what was applied provisionally ends with it; that of a consent goes on. */
export function endProvisional(state: State): State {
  return { ...state, provisional: null, suspended: state.consent && state.suspended };
}

/** Ends provisional application too, unless the record gives another day for that. */
export function renounce(state: State, { record, at }: Moment): State {
  const ended = record.provisionalEndComes(at) ? state : endProvisional(state);
  return { ...ended, renounced: true };
}

export function withdrawConsent(state: State): State {
  const { consent: given, notice, provisional, suspended } = state;
  if (!given) return state;
  return {
    ...state,
    ...given.before,
    consent: null,
    notice: notice && notice.at < given.at ? notice : null,
    suspended: provisional ? suspended : null,
  };
}

export function notify(state: State, moment: Moment): State {
  const { act, day, at, terms } = moment;
  return { ...state, notice: { ...cause(moment), at, effective: effectOf(act, day, terms) } };
}

/** The day from which a notice takes effect, never before it is given; null where neither it nor the accord tells one. */
export function effectOf({ effective }: HistoryAct, day: Day, { withdrawal }: Terms): Day | null {
  const stated = effective ? latestDay(effective) : withdrawal ? clauseDay(day, withdrawal) : null;
  return stated !== null && stated < day ? day : stated;
}

/** The exit; a consent renewed before it outlives it. */
export function leave(state: State, by: Cause): State {
  const { renewed } = state;
  const left = { ...by, before: { ...state, notice: null } };
  return {
    ...state,
    signed: null,
    consent: renewed && { ...renewed, before: { left, lastExit: by.day, renounced: false } },
    renewed: null,
    inForce: null,
    provisional: null,
    appliedSince: null,
    suspended: null,
    renounced: false,
    notice: null,
    lastExit: by.day,
    onceConsented: state.onceConsented || state.consent !== null,
    left: renewed ? null : left,
  };
}

export function revoke(state: State): State {
  return { ...state, notice: null, revokedExit: state.notice?.effective ?? null };
}

export function undoExit(state: State, { day }: Moment): State {
  const before = state.left?.before;
  return before ? { ...before, accord: state.accord, revokedExit: day } : state;
}

export function suspendAsWhole(state: State, { day, act }: Moment): State {
  return {
    ...state,
    accord: { ...state.accord, suspended: state.accord.suspended ?? { day, act } },
  };
}

export function terminate(state: State, moment: Moment): State {
  return {
    ...state,
    notice: null,
    suspended: null,
    accord: { ...state.accord, suspended: null, ended: moment.day },
  };
}

/** Whether a clause gives a day later than this one. */
function waitsForClause(given: ConsentGiven, { day, terms }: Moment): boolean {
  const { entersIntoForce } = terms;
  return (
    entersIntoForce !== undefined &&
    !given.succession &&
    clauseDay(given.day, entersIntoForce) > day
  );
}

function consentAt(moment: Moment, state: State): ConsentGiven {
  const { left, lastExit, renounced } = state;
  const before = { left, lastExit, renounced };
  return { ...cause(moment), at: moment.at, succession: false, before };
}

export function establish(state: State, moment: Moment): State {
  return enter({ ...state, consent: consentAt(moment, state), left: null }, moment);
}
