import { dayBefore } from '../dates/partial-date.ts';
import { spanOf } from '../dates/span.ts';
import type { PlaceHistory } from './history.ts';
import { read, type State, tied } from './state.ts';
import { type Moment, type Refusal, refuse } from './transition.ts';

/** Row 58, acts outside the days of a state, and what continues another place. */
export function outside(
  { from, until, otherUntil, continuedOn }: PlaceHistory,
  state: State,
  { act, day, at, terms, record }: Moment,
): Refusal | ((state: State) => State) | null {
  if (state.accord.ended) {
    return refuse('AFTER_THE_END', 'the accord had been terminated: correct one of the two days');
  }
  if (act.whole) return null;
  const [earliest, latest] = spanOf(act);
  if (otherUntil && (earliest > otherUntil || (state.gone && !(until && until <= otherUntil)))) {
    return refuse(
      'OTHER_STATE_GONE',
      'correct the day; relations with a state that came after it are an accord of their own',
    );
  }
  if ((from && latest < from) || (until && earliest > until) || state.gone) {
    return continuedOn && until === dayBefore(continuedOn) && latest > until
      ? refuse(
          'PLACE_CONTINUED',
          'enter it of the state that continues the place, or correct the day',
        )
      : refuse(
          'OUTSIDE_THE_STATE',
          'the state did not exist that day: correct the day or the state',
        );
  }
  if (act.kind !== 'CONTINUED') return null;
  if (tied(state)) {
    const cure = 'a place has one holder: leave out this, or what it did itself before';
    return refuse('JOINED_ALREADY', cure);
  }
  const held = record.heldBy(act, day);
  if (!held || read(held, terms).standing === 'NONE') {
    const cure = 'enter what the predecessor had done by then in this accord, or leave this out';
    return refuse('NO_PREDECESSOR', cure);
  }
  return (now) => {
    // Of relations what the first state resumed is resumed for the second.
    const accord = terms.relations ? held.accord : now.accord;
    return { ...goingOn(held, at), accord, gone: false, ended: null };
  };
}

/** What a predecessor held, at a place in the order of acts of the state that continues it: what waits goes on waiting there. */
function goingOn(held: State, at: number): State {
  const { consent, renewed, notice } = held;
  return {
    ...held,
    consent: consent && { ...consent, at },
    renewed: renewed && { ...renewed, at },
    notice: notice && { ...notice, at },
  };
}
