import {
  type Page,
  type PageRequest,
  type PartialDate,
  type Participation,
  participationOn,
  standingOn,
} from '@signatory/register';
import type { ParticipationFilter } from '@signatory/schema';
import { pageInMemory } from './connections.ts';
import type { ParticipationAsOf } from './records.ts';

/** What of a participation has begun by the day it was asked for; empty lists where nothing has. */
export function begunBy({ whole, asOf }: ParticipationAsOf): Participation {
  const nothing = { roles: [], acts: [], wholeActs: [], instruments: [] };
  return participationOn(whole, asOf) ?? { ...whole, ...nothing };
}

/** The participations that have begun by a day. */
export function begun(
  participations: readonly Participation[],
  asOf: PartialDate,
): readonly ParticipationAsOf[] {
  return participations
    .filter((whole) => participationOn(whole, asOf) !== null)
    .map((whole) => ({ whole, asOf }));
}

/** A page of the participations begun by a day that meet a filter, ascending by a key that the list is sorted by. */
export function participationPage(
  participations: readonly Participation[],
  keyOf: (participation: Participation) => string,
  asOf: PartialDate,
  filter: ParticipationFilter | null | undefined,
  request: PageRequest,
): Page<ParticipationAsOf> {
  const met = begun(participations, asOf).filter(
    (one) =>
      (filter?.standing == null ||
        filter.standing.includes(standingOn(one.whole, asOf).standing)) &&
      (filter?.country == null || one.whole.country === filter.country) &&
      (filter?.accord == null || one.whole.accord === filter.accord) &&
      (filter?.role == null || begunBy(one).roles.some(({ role }) => role === filter.role)),
  );
  return pageInMemory(met, ({ whole }) => keyOf(whole), request);
}
