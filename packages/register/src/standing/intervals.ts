import { type Day, dayBefore, effectiveDay, NEVER } from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { oncePerPlace } from '../participation/remembered.ts';
import { countsFrom, derivationOf, participationOn, standingOn } from './standing.ts';
import type { StandingOn } from './umbrella.ts';

/** A time in which a country had one standing in an accord by one and the same act. */
export interface StandingInterval extends StandingOn {
  /** First and last day; `to` is null where nothing on record ends it. */
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * A place as intervals, from the first day on which it exists, one after the other without a gap. A day that is still to come
 * counts as any other. Empty for a place that nothing dates.
 */
export const standingIntervals = oncePerPlace(
  (place: Participation): readonly StandingInterval[] => {
    const steps = turningDays(place)
      .filter((day) => participationOn(place, day) !== null)
      .map((from) => ({ from, ...standingOn(place, from) }))
      .filter((step, index, all) => !isSame(step, all[index - 1]));
    return steps.map((step, index) => {
      const next = steps[index + 1];
      return { ...step, to: next ? dayBefore(next.from) : null };
    });
  },
);

function isSame(a: StandingOn, b: StandingOn | undefined): boolean {
  return (
    a.standing === b?.standing &&
    a.act?.key === b.act?.key &&
    a.since === b.since &&
    a.endsOn === b.endsOn
  );
}

/**
 * Every day on which a place can come to be, or its standing become another, in order: between two of them `standingOn` gives
 * one and the same. They are the days from which its facts count and on which something takes effect, in its instruments too.
 */
function turningDays(place: Participation): readonly Day[] {
  const { roles, acts, wholeActs, instruments } = place;
  const days = [
    ...[...acts, ...wholeActs].map((act) => countsFrom(place, act)),
    ...roles.map((held) => effectiveDay({ ...held, date: held.from }) ?? NEVER),
    ...derivationOf(place).steps.map(({ day }) => day),
    ...instruments.flatMap(turningDays),
  ];
  return [...new Set(days)].filter((day) => day !== NEVER).sort();
}
