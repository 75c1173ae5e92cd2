import {
  latestDay,
  type PartialDate,
  type Participation,
  participationOn,
  standingOn,
} from '@signatory/register';
import type { ParticipationFilter } from '@signatory/schema';
import type { Context } from '../context.ts';
import type { ParticipationAsOf } from '../resolver-parents.ts';

/** The participation with only what had begun by its day; empty lists where nothing had. */
export function untilItsDay({ participation, day }: ParticipationAsOf): Participation {
  const nothing = { roles: [], acts: [], wholeActs: [], instruments: [] };
  return participationOn(participation, day) ?? { ...participation, ...nothing };
}

/** The participations that had begun by a day. */
export function participationsAsOf(
  participations: readonly Participation[],
  asOf: PartialDate,
): readonly ParticipationAsOf[] {
  const day = latestDay(asOf);
  return participations
    .filter((participation) => participationOn(participation, day) !== null)
    .map((participation) => ({ participation, day }));
}

/** The participations that had begun by a day and meet a filter, in the order given. */
export async function filterParticipations(
  participations: readonly Participation[],
  asOf: PartialDate,
  filter: ParticipationFilter | null | undefined,
  countriesByName: Context['one']['countriesByName'],
): Promise<readonly ParticipationAsOf[]> {
  const matches = participationsAsOf(participations, asOf).filter(
    (one) =>
      (filter?.standing == null ||
        filter.standing.includes(standingOn(one.participation, one.day).standing)) &&
      (filter?.country == null || one.participation.country === filter.country) &&
      (filter?.accord == null || one.participation.accord === filter.accord) &&
      (filter?.role == null || untilItsDay(one).roles.some(({ role }) => role === filter.role)),
  );
  if (filter?.name == null) return matches;
  const codes = await countriesByName.get(filter.name);
  return matches.filter(({ participation }) => codes.has(participation.country));
}
