import type { ParticipationFilter } from '@signatory/schema';
import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { participationOn, standingOn } from './standing.ts';

/** A participation with all that is on record, and the day for which it is given. */
export interface ParticipationAsOf {
  readonly participation: Participation;
  /** An exact day, `YYYY-MM-DD`. */
  readonly day: Day;
}

/** The participations that had begun by a day (an imprecise day stands for its last). */
export function participationsAsOf(
  participations: readonly Participation[],
  asOf: PartialDate,
): readonly ParticipationAsOf[] {
  const day = latestDay(asOf);
  return participations
    .filter((participation) => participationOn(participation, day) !== null)
    .map((participation) => ({ participation, day }));
}

/** The participation with only what had begun by its day; empty lists where nothing had. */
export function untilItsDay({ participation, day }: ParticipationAsOf): Participation {
  const nothing = { roles: [], acts: [], wholeActs: [], instruments: [] };
  return participationOn(participation, day) ?? { ...participation, ...nothing };
}

/** The participations that had begun by a day and meet a filter then, in the order given; of a role, in the accord itself. */
export function participationsMatching(
  participations: readonly Participation[],
  asOf: PartialDate,
  { standing, country, accord, role }: Omit<ParticipationFilter, 'name'>,
): readonly ParticipationAsOf[] {
  return participationsAsOf(participations, asOf).filter(
    (one) =>
      (standing == null || standing.includes(standingOn(one.participation, one.day).standing)) &&
      (country == null || one.participation.country === country) &&
      (accord == null || one.participation.accord === accord) &&
      (role == null || untilItsDay(one).roles.some((held) => held.role === role)),
  );
}
