import {
  type PartialDate,
  type Participation,
  type ParticipationAsOf,
  participationsAsOf,
  participationsMatching,
  sortParticipations,
} from '@signatory/register';
import type { ParticipationFilter, ParticipationOrder } from '@signatory/schema';
import type { Context } from '../context.ts';
import { collatorOf, nameIn } from '../objects/names.ts';

/** The participations that had begun by a day and meet a filter, in the order given. */
export async function filterParticipations(
  participations: readonly Participation[],
  asOf: PartialDate,
  filter: ParticipationFilter | null | undefined,
  countriesByName: Context['one']['countriesByName'],
): Promise<readonly ParticipationAsOf[]> {
  const matches = await participationsMatching(participations, asOf, filter ?? {});
  if (filter?.name == null) return matches;
  const codes = await countriesByName.get(filter.name);
  return matches.filter(({ participation }) => codes.has(participation.country));
}

/** All participations in an accord in an order; standings are those of the day `asOf`. */
export async function orderParticipations(
  participations: readonly Participation[],
  order: ParticipationOrder,
  language: string,
  asOf: PartialDate,
  countries: Context['one']['countries'],
): Promise<readonly Participation[]> {
  if (order === 'CODE') return participations;
  // Derived in turns, and remembered.
  await participationsAsOf(participations, asOf);
  const named = participations.map(async ({ country }) => {
    const { names } = await countries.get(country);
    return [country, nameIn(names, language)] as const;
  });
  const names = new Map(await Promise.all(named));
  return sortParticipations(participations, order, asOf, {
    nameOf: (country) => names.get(country) ?? country,
    compare: collatorOf(language).compare,
  });
}
