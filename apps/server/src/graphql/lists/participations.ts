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

/** What of a participation has begun by the day it was asked for; empty lists where nothing has. */
export function begunBy({ whole, day }: ParticipationAsOf): Participation {
  const nothing = { roles: [], acts: [], wholeActs: [], instruments: [] };
  return participationOn(whole, day) ?? { ...whole, ...nothing };
}

/** The participations that have begun by a day. */
export function begun(
  participations: readonly Participation[],
  asOf: PartialDate,
): readonly ParticipationAsOf[] {
  const day = latestDay(asOf);
  return participations
    .filter((whole) => participationOn(whole, day) !== null)
    .map((whole) => ({ whole, day }));
}

/** The participations begun by a day that meet a filter, in the order given. */
export async function meeting(
  participations: readonly Participation[],
  asOf: PartialDate,
  filter: ParticipationFilter | null | undefined,
  countriesMeant: Context['one']['countriesMeant'],
): Promise<readonly ParticipationAsOf[]> {
  const met = begun(participations, asOf).filter(
    (one) =>
      (filter?.standing == null ||
        filter.standing.includes(standingOn(one.whole, one.day).standing)) &&
      (filter?.country == null || one.whole.country === filter.country) &&
      (filter?.accord == null || one.whole.accord === filter.accord) &&
      (filter?.role == null || begunBy(one).roles.some(({ role }) => role === filter.role)),
  );
  if (filter?.name == null) return met;
  const meant = await countriesMeant.get(filter.name);
  return met.filter(({ whole }) => meant.has(whole.country));
}
