import type { Standing } from '@signatory/schema';
import type { Act } from '../act/act.ts';
import { type Day, dayBefore, effectiveDay } from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { participationOn, standingOn } from './standing.ts';

/** A time in which a country had one standing in an accord by one and the same act. */
export interface StandingInterval {
  /** First and last day; `to` is null where nothing on record ends it. */
  readonly from: Day;
  readonly to: Day | null;
  readonly standing: Standing;
  /** The act by which it was reached; null for NONE and UNCLEAR. */
  readonly act: Act | null;
}

/**
 * A place as intervals, from the first day on which it exists, one after the other without a gap. A day that is still to come
 * counts as any other. Empty for a place that nothing dates.
 */
export function standingIntervals(place: Participation): readonly StandingInterval[] {
  const steps = turningDays(place)
    .filter((day) => participationOn(place, day) !== null)
    .map((from) => ({ from, ...standingOn(place, from) }))
    .filter(
      (step, index, all) =>
        step.standing !== all[index - 1]?.standing || step.act?.key !== all[index - 1]?.act?.key,
    );
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return { ...step, to: next ? dayBefore(next.from) : null };
  });
}

/**
 * Every day on which a place can come to be, or its standing become another, in order: between two of them `standingOn` gives
 * one and the same. They are the days from which its facts count, those of its instruments and of the accord as a whole too.
 */
function turningDays({ roles, acts, wholeActs, instruments }: Participation): readonly Day[] {
  const facts = [...acts, ...wholeActs, ...roles.map((held) => ({ ...held, date: held.from }))];
  const days = facts.map(effectiveDay).filter((day) => day !== null);
  return [...new Set([...days, ...instruments.flatMap(turningDays)])].sort();
}
