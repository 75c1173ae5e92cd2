import { hasCeased, type ParticipationAsOf, pageSize, standingOn } from '@signatory/register';
import { type EntryOrder, isState } from '@signatory/schema';
import type { Context } from '../../context.ts';
import { sortByName } from '../../objects/names.ts';
import type { StandingTallyResolvers } from '../types.generated.ts';

export const StandingTally = {
  count: async ({ places }, _, context) => (await statesIn(places, context)).length,
  scheduled: async ({ places }, _, context) =>
    (await statesIn(places, context)).filter(({ place: { participation, day } }) =>
      context.days.isScheduled(standingOn(participation, day).since),
    ).length,
  noLongerExisting: async ({ places }, _, context) =>
    (await statesIn(places, context)).filter(({ place, country }) => hasCeased(country, place.day))
      .length,
  lastDayUnknown: async ({ places }, _, context) =>
    (await statesIn(places, context)).filter(
      ({ place, country }) => hasCeased(country, place.day) === null,
    ).length,
  async others({ places }, _, context) {
    const all = (await withCountries(places, context)).map(({ country }) => country);
    return all.filter(({ kind }) => !isState(kind));
  },
  async countries({ places }, { first, ...order }, context) {
    const all = inOrder(await statesIn(places, context), order).map(({ country }) => country);
    return first == null ? all : all.slice(0, pageSize({ first }).size);
  },
  async participations({ places }, order, context) {
    return inOrder(await withCountries(places, context), order).map(({ place }) => place);
  },
} satisfies StandingTallyResolvers;

interface Order {
  readonly orderBy?: EntryOrder | null;
  readonly language?: string | null;
}

type WithCountry = Awaited<ReturnType<typeof withCountries>>[number];

/** The places, which are in the order of country codes, with their countries. */
function withCountries(places: readonly ParticipationAsOf[], { one }: Context) {
  return Promise.all(
    places.map(async (place) => {
      const country = await one.countries.get(place.participation.country);
      return { place, country, names: country.names };
    }),
  );
}

/** The same of states alone: those that are counted. */
async function statesIn(places: readonly ParticipationAsOf[], context: Context) {
  return (await withCountries(places, context)).filter(({ country }) => isState(country.kind));
}

function inOrder(
  all: readonly WithCountry[],
  { orderBy, language }: Order,
): readonly WithCountry[] {
  return orderBy === 'NAME' ? sortByName(all, language ?? 'en') : all;
}
