import { type EarlyRung, START, type State, tied } from './state.ts';
import { cause, type Moment } from './transition.ts';

const RUNGS: readonly EarlyRung[] = ['NONE', 'APPROACHED', 'NEGOTIATING', 'CANDIDATE', 'ANNOUNCED'];

/** Rows 1 to 4: what is said and done before anything is signed. */
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

/** What was said and done towards joining, or against it, is spent once the country is tied. */
export function spend(state: State): State {
  return tied(state) && state.early.rung !== 'NONE' ? { ...state, early: START.early } : state;
}
