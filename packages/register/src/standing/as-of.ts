import type { ParticipationFilter } from '@signatory/schema';
import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { isTurnOver, nextTurn } from '../db/waiting/loop-turn.ts';
import type { Participation } from '../participation/read.ts';
import { participationOn, standingOn } from './standing.ts';

/** A participation with all that is on record, and the day for which it is given. */
export interface ParticipationAsOf {
  readonly participation: Participation;
  /** An exact day, `YYYY-MM-DD`. */
  readonly day: Day;
}

/**
 * The participations that had begun by a day (an imprecise day stands for its last). What they and their standings were on it is
 * derived here, in turns of the event loop, as an accord may have hundreds, and remembered.
 */
export async function participationsAsOf(
  participations: readonly Participation[],
  asOf: PartialDate,
): Promise<readonly ParticipationAsOf[]> {
  const day = latestDay(asOf);
  const begun: ParticipationAsOf[] = [];
  for (const participation of participations) {
    while (isTurnOver()) await nextTurn();
    if (participationOn(participation, day) === null) continue;
    standingOn(participation, day);
    begun.push({ participation, day });
  }
  return begun;
}

/** The participation with only what had begun by its day; empty lists where nothing had. */
export function untilItsDay({ participation, day }: ParticipationAsOf): Participation {
  const nothing = { roles: [], acts: [], wholeActs: [], instruments: [] };
  return participationOn(participation, day) ?? { ...participation, ...nothing };
}

/** The participations that had begun by a day and meet a filter then, in the order given; of a role, in the accord itself. */
export async function participationsMatching(
  participations: readonly Participation[],
  asOf: PartialDate,
  { standing, country, accord, role }: Omit<ParticipationFilter, 'name'>,
): Promise<readonly ParticipationAsOf[]> {
  const begun = await participationsAsOf(participations, asOf);
  return begun.filter(
    (one) =>
      (standing == null || standing.includes(standingOn(one.participation, one.day).standing)) &&
      (country == null || one.participation.country === country) &&
      (accord == null || one.participation.accord === accord) &&
      (role == null || untilItsDay(one).roles.some((held) => held.role === role)),
  );
}
