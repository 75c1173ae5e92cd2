import { type Day, dayAfter } from '../dates/partial-date.ts';
import { clauseDay } from './clause.ts';
import { leave, takeEffect } from './effects.ts';
import type { PlaceHistory, Terms } from './history.ts';
import { binds, type State } from './state.ts';
import type { Lookahead } from './transition.ts';

/** What changes a standing with no act on its day. */
export interface PendingDay {
  readonly day: Day;
  readonly to: (state: State) => State;
}

/** The next day that comes by itself: the end of the state (row 59), the effect of a notice (50), the day of the clause (21). */
export function nextPending(
  state: State,
  history: PlaceHistory,
  record: Lookahead,
): PendingDay | null {
  const due = [
    endOfState(state, history),
    exitByNotice(state, record),
    entry(state, history, record),
  ].filter((pending) => pending !== null);
  return due.reduce<PendingDay | null>(
    (next, pending) => (next === null || pending.day < next.day ? pending : next),
    null,
  );
}

function endOfState({ gone }: State, { until, terms }: PlaceHistory): PendingDay | null {
  if (!until || gone) return null;
  const day = dayAfter(until);
  return {
    day,
    to: (state) => {
      const { left, inForce, provisional, suspended } = state;
      // Of an accord that does not bind, as of a signature, nothing ends with the state.
      const effect = binds(terms) ? (inForce ?? provisional ?? suspended) : suspended;
      const wasBound = !left && effect !== null;
      return { ...state, gone: true, ended: state.ended ?? (wasBound ? { day, act: null } : null) };
    },
  };
}

function exitByNotice({ notice, gone, accord }: State, record: Lookahead): PendingDay | null {
  if (!notice?.effective || gone || accord.ended) return null;
  // A recorded exit wins over the day that the notice told: the United Kingdom and the European Union.
  if (record.exitIsRecorded(notice.at, notice.effective)) return null;
  const { effective: day, act } = notice;
  return { day, to: (state) => leave(state, { day, act }) };
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
  if (given.succession || record.ownEntryComes(given.at, given.day)) return null;
  return (
    [clauseDay(given.day, entersIntoForce), accord.inForce, lastExit ?? ''].sort().at(-1) ?? null
  );
}
