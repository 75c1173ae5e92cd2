import { pageSize, standingOn } from '@signatory/register';
import type { EntryOrder } from '@signatory/schema';
import type { Context } from '../../context.ts';
import { sortByName } from '../../objects/names.ts';
import type { ParticipationAsOf } from '../../resolver-parents.ts';
import type { StandingTallyResolvers } from '../types.generated.ts';

export const StandingTally = {
  count: ({ places }) => places.length,
  scheduled: ({ places }, _, { days }) =>
    places.filter((place) => days.isScheduled(standingOn(place.participation, place.day).since))
      .length,
  async countries({ places }, { first, ...order }, context) {
    const all = (await sortPlaces(places, order, context)).map(({ country }) => country);
    return first == null ? all : all.slice(0, pageSize({ first }).size);
  },
  async participations({ places }, order, context) {
    return (await sortPlaces(places, order, context)).map(({ place }) => place);
  },
} satisfies StandingTallyResolvers;

interface Order {
  readonly orderBy?: EntryOrder | null;
  readonly language?: string | null;
}

/** The places, which are in the order of country codes, with their countries in the order requested. */
async function sortPlaces(
  places: readonly ParticipationAsOf[],
  { orderBy, language }: Order,
  { one }: Context,
) {
  const withCountries = places.map(async (place) => {
    const country = await one.countries.get(place.participation.country);
    return { place, country, names: country.names };
  });
  const all = await Promise.all(withCountries);
  return orderBy === 'NAME' ? sortByName(all, language ?? 'en') : all;
}
