import { type Day, latestDay } from '../dates/partial-date.ts';
import { clauseDay } from './clause.ts';
import type { HistoryAct, Terms } from './history.ts';
import { type Cause, comesBefore, NOTHING_HELD, type State } from './state.ts';
import { cause, type Moment } from './transition.ts';

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
    ...NOTHING_HELD,
    consent: renewed && {
      ...renewed,
      before: { left, lastExit: by.day, renounced: false, provisional: null },
    },
    lastExit: by.day,
    onceConsented: state.onceConsented || state.consent !== null,
    left: renewed ? null : left,
  };
}

/** A consent that waited for the exit has none to follow any more. */
export function revoke(state: State): State {
  const { notice, renewed, revokedExits } = state;
  const waits = renewed !== null && notice !== null && !comesBefore(renewed, notice);
  return {
    ...state,
    notice: null,
    renewed: waits ? null : renewed,
    revokedExits: notice?.effective ? [...revokedExits, notice.effective] : revokedExits,
  };
}

export function undoExit(state: State, { day }: Moment): State {
  const before = state.left?.before;
  if (!before) return state;
  const { accord, early } = state;
  return { ...before, accord, early, revokedExits: [...before.revokedExits, day] };
}
