import type { Day } from '../dates/partial-date.ts';
import { clauseDay } from './clause.ts';
import { binds, bound, type ConsentGiven, comesBefore, type State } from './state.ts';
import { cause, knownDay, type Moment } from './transition.ts';

export const stay = (state: State): State => state;

export function sign(state: State, moment: Moment): State {
  return { ...state, signed: cause(moment), left: null };
}

export function signAndApply(state: State, moment: Moment): State {
  return { ...sign(state, moment), provisional: cause(moment) };
}

/**
 * Whether who signs applies the accord from then on: as all do from that day, or since the accord says that signature suffices,
 * unless the record tells a later day from which all do, or that none does any more.
 */
export function appliesBySigning({ accord, inForce, optedOut }: State, moment: Moment): boolean {
  const { terms, record, at } = moment;
  if (!binds(terms) || inForce !== null || optedOut) return false;
  if (isThatDay(accord.appliedOn, moment)) return true;
  if (!terms.signatureApplies) return false;
  return accord.provisional !== null || !(accord.provisionalEnded || record.provisionalComes(at));
}

/** Whether an act had been done by the end of a day that is known: two acts of one month or year need not be of one day. */
function isThatDay(known: Day | null, { day, span: [, latest] }: Moment): boolean {
  return known === day && latest <= day;
}

export function consent(state: State, moment: Moment): State {
  const given = consentAt(moment, state);
  const { accord } = state;
  const { day, act } = moment;
  const applies =
    (act.kind === 'SIGNED_DEFINITIVELY' || isThatDay(accord.appliedOn, moment)) &&
    appliesBySigning(state, moment);
  const consented: State = {
    ...state,
    consent: given,
    renounced: false,
    left: null,
    lastExit: null,
    provisional: state.provisional ?? (applies ? cause(moment) : null),
  };
  const takesPart =
    isThatDay(accord.enteredOn, moment) &&
    !waitsForClause(given, moment) &&
    !moment.record.ownEntryComes(given.at, day);
  return takesPart ? enter(consented, moment) : consented;
}

export function renew(state: State, moment: Moment): State {
  return { ...state, renewed: consentAt(moment, state) };
}

/** A consent to what it had succeeded to: both are one, and end with one exit. */
export function confirm(state: State): State {
  const { consent: given } = state;
  return { ...state, consent: given && { ...given, succession: false, waitsFrom: given.day } };
}

/**
 * In force from the day of succession where the accord is, unless the record tells a later day of its own, or the consent of the
 * predecessor had still to take effect (VCSST art. 36).
 */
export function succeed(state: State, moment: Moment): State {
  const next = consent(state, moment);
  const held = moment.record.heldLast(moment.act);
  const waitsFrom = held?.consent && !held.inForce ? held.consent.waitsFrom : null;
  const given = next.consent && { ...next.consent, succession: true, waitsFrom };
  const succeeded = { ...next, consent: given };
  const waits =
    state.accord.inForce === null ||
    waitsFrom !== null ||
    moment.record.ownEntryComes(moment.at, moment.day);
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
  const { day } = moment;
  return { ...state, accord: { ...state.accord, inForce: day, enteredOn: knownDay(moment) } };
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

/**
 * Back to what stood before the consent: provisional application goes on where it began before, and with that its suspension. What all
 * signatories apply later does not reach who took its consent back.
 */
export function withdrawConsent(state: State, { terms }: Moment): State {
  const { consent: given, renewed, signed, notice, suspended, suspendedInPart } = state;
  if (renewed) return { ...state, renewed: null };
  if (!given) return state;
  const { before } = given;
  const provisional = before.provisional && state.provisional;
  const renounced = before.renounced || signed !== null;
  const without = { ...state, ...before, provisional, renounced, consent: null };
  const goesOn = bound(without, terms);
  return {
    ...without,
    notice: notice && comesBefore(notice, given) ? notice : null,
    suspended: goesOn ? suspended : null,
    suspendedInPart: goesOn && suspendedInPart,
  };
}

export function terminate(state: State, moment: Moment): State {
  return {
    ...state,
    notice: null,
    suspended: null,
    suspendedInPart: false,
    accord: { ...state.accord, suspended: null, suspendedInPart: false, ended: moment.day },
  };
}

/** Whether a clause gives a day later than this one. */
function waitsForClause(given: ConsentGiven, { day, terms }: Moment): boolean {
  const { entersIntoForce } = terms;
  return (
    entersIntoForce !== undefined &&
    given.waitsFrom !== null &&
    clauseDay(given.waitsFrom, entersIntoForce) > day
  );
}

function consentAt(moment: Moment, state: State): ConsentGiven {
  const { left, lastExit, renounced, provisional } = state;
  const before = { left, lastExit, renounced, provisional };
  return { ...cause(moment), at: moment.at, succession: false, waitsFrom: moment.day, before };
}

export function establish(state: State, moment: Moment): State {
  return enter({ ...state, consent: consentAt(moment, state), left: null }, moment);
}
