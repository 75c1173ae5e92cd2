import { latestDay } from '../dates/partial-date.ts';
import { clauseDay } from './clause.ts';
import { binds, type Cause, type ConsentGiven, type EarlyRung, type State } from './state.ts';
import type { Moment } from './transition.ts';

const RUNGS: readonly EarlyRung[] = ['NONE', 'APPROACHED', 'NEGOTIATING', 'CANDIDATE', 'ANNOUNCED'];

const cause = ({ day, act }: Moment): Cause => ({ day, act });

export const stay = (state: State): State => state;

export function raise(rung: EarlyRung, fromDeclined: boolean) {
  return (state: State, moment: Moment): State => {
    const now = state.early.rung;
    const higher = now === 'DECLINED' ? fromDeclined : RUNGS.indexOf(rung) > RUNGS.indexOf(now);
    return higher ? { ...state, early: { rung, by: cause(moment) } } : state;
  };
}

export function decline(state: State, moment: Moment): State {
  if (state.early.rung === 'DECLINED') return state;
  return { ...state, early: { rung: 'DECLINED', by: cause(moment) } };
}

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
  const applies = binds(moment.terms) && accord.provisional === moment.day;
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

export function succeed(state: State, moment: Moment): State {
  const next = consent(state, moment);
  const given = next.consent && { ...next.consent, succession: true };
  const succeeded = { ...next, consent: given };
  return state.accord.inForce === null ? succeeded : enter(succeeded, moment);
}

export function enter(state: State, moment: Moment): State {
  return { ...state, inForce: state.inForce ?? cause(moment), provisional: null };
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

export function endProvisional(state: State): State {
  return { ...state, provisional: null };
}

/** Ends provisional application too, unless the record gives another day for that. */
export function renounce(state: State, { record, at }: Moment): State {
  const ended = record.provisionalEndComes(at) ? state : endProvisional(state);
  return { ...ended, renounced: true };
}

export function withdrawConsent(state: State): State {
  return {
    ...state,
    consent: null,
    notice: null,
    suspended: state.provisional ? state.suspended : null,
    left: state.signed ? null : (state.consent?.leftBefore ?? null),
  };
}

export function notify(state: State, moment: Moment): State {
  const { act, day, at, terms } = moment;
  const stated = act.effective
    ? latestDay(act.effective)
    : terms.withdrawal
      ? clauseDay(day, terms.withdrawal)
      : null;
  const effective = stated !== null && stated < day ? day : stated;
  return { ...state, notice: { ...cause(moment), at, effective } };
}

/** The exit; a consent renewed before it outlives it. */
export function leave(state: State, by: Cause): State {
  return {
    ...state,
    signed: null,
    renounced: false,
    consent: state.renewed,
    renewed: null,
    inForce: null,
    provisional: null,
    suspended: null,
    notice: null,
    lastExit: by.day,
    onceConsented: state.onceConsented || state.consent !== null,
    left: state.renewed
      ? null
      : {
          ...by,
          before: { ...state, notice: null },
        },
  };
}

export function revoke(state: State): State {
  return { ...state, notice: null, revokedExit: state.notice?.effective ?? null };
}

export function undoExit(state: State, { day }: Moment): State {
  const before = state.left?.before;
  return before ? { ...before, accord: state.accord, revokedExit: day } : state;
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
  return { ...cause(moment), at: moment.at, succession: false, leftBefore: state.left };
}

export function establish(state: State, moment: Moment): State {
  return enter({ ...state, consent: consentAt(moment, state), left: null }, moment);
}
