import { type Day, dayAfter } from '../dates/partial-date.ts';
import { clauseDay } from './clause.ts';
import { takeEffect } from './effects.ts';
import type { PlaceHistory, Terms } from './history.ts';
import { leave } from './leaving.ts';
import { binds, hasLeft, read, type State } from './state.ts';
import type { Lookahead } from './transition.ts';

/** What changes a standing with no act on its day. */
export interface PendingDay {
  readonly day: Day;
  readonly to: (state: State) => State;
}

/** The next day that comes by itself: the end of the state (row 59), that another continues its place (69), the effect of a notice (50) or that it was put off (66), the day of the clause (21). */
export function nextPending(
  state: State,
  history: PlaceHistory,
  record: Lookahead,
): PendingDay | null {
  const due = [
    endOfState(state, history),
    continuation(state, history),
    effectOfNotice(state, record),
    entry(state, history, record),
  ].filter((pending) => pending !== null);
  return due.reduce<PendingDay | null>(
    (next, pending) => (next === null || pending.day < next.day ? pending : next),
    null,
  );
}

function endOfState({ gone }: State, history: PlaceHistory): PendingDay | null {
  const { until, otherUntil, terms } = history;
  const last = [until, otherUntil].filter((day) => day != null).sort()[0];
  if (last === undefined || gone) return null;
  const day = dayAfter(last);
  return {
    day,
    to: (state) => {
      const { signed, consent, inForce, provisional, suspended } = state;
      // Who had only signed what binds stays a signatory; what does not bind is joined by that.
      const joined = binds(terms) ? (inForce ?? provisional) : signed;
      const effect = joined ?? consent ?? suspended;
      const wasBound = !hasLeft(state) && effect !== null;
      return { ...state, gone: true, ended: state.ended ?? (wasBound ? { day, act: null } : null) };
    },
  };
}

/** A place has one holder, whatever was held there. */
function continuation(state: State, { continuedOn, terms }: PlaceHistory): PendingDay | null {
  if (!continuedOn || state.ended || read(state, terms).standing === 'NONE') return null;
  return {
    day: continuedOn,
    to: (now) => ({ ...now, gone: true, ended: { day: continuedOn, act: null } }),
  };
}

function effectOfNotice({ notice, gone, accord }: State, record: Lookahead): PendingDay | null {
  if (!notice?.effective || gone || accord.ended) return null;
  const { effective: day, act } = notice;
  const exit = record.recordedExit(notice.at, day);
  if (exit === null) return { day, to: (state) => leave(state, { day, act }) };
  // A recorded exit wins over the day that the notice told: the United Kingdom and the European Union.
  if (exit <= day) return null;
  return { day, to: (state) => ({ ...state, notice: { ...notice, effective: exit } }) };
}

function entry(state: State, { terms }: PlaceHistory, record: Lookahead): PendingDay | null {
  const day = state.gone ? null : entryByClause(state, terms, record);
  if (day === null) return null;
  return {
    day,
    to: (now) => ({ ...takeEffect(now), inForce: { day, act: now.consent?.act ?? null } }),
  };
}

/** The day on which the clause makes a consent binding, or null where nothing makes it so by itself. */
function entryByClause(state: State, terms: Terms, record: Lookahead): Day | null {
  const { consent: given, accord, inForce, lastExit } = state;
  const { entersIntoForce } = terms;
  if (!given || inForce || !accord.inForce || accord.ended || !entersIntoForce) return null;
  if (given.waitsFrom === null || record.ownEntryComes(given.at, given.day)) return null;
  return (
    [clauseDay(given.waitsFrom, entersIntoForce), given.day, accord.inForce, lastExit ?? '']
      .sort()
      .at(-1) ?? null
  );
}
