import { pageSize, standingOn } from '@signatory/register';
import type { EntryOrder } from '@signatory/schema';
import type { Context } from '../../context.ts';
import { inAlphabet } from '../../objects/names.ts';
import type { ParticipationAsOf } from '../../resolver-parents.ts';
import type { StandingTallyResolvers } from '../types.generated.ts';

export const StandingTally = {
  count: ({ places }) => places.length,
  scheduled: ({ places }, _, { days }) =>
    places.filter(({ whole, day }) => days.isScheduled(standingOn(whole, day).act?.date)).length,
  async countries({ places }, { first, ...order }, context) {
    const listed = (await inOrder(places, order, context)).map(({ country }) => country);
    return first == null ? listed : listed.slice(0, pageSize({ first }).size);
  },
  async participations({ places }, order, context) {
    return (await inOrder(places, order, context)).map(({ place }) => place);
  },
} satisfies StandingTallyResolvers;

interface CostAccount {
  readonly orderBy?: EntryOrder | null;
  readonly language?: string | null;
}

/** Places, which come by code, with their countries in the order asked. */
async function inOrder(
  places: readonly ParticipationAsOf[],
  { orderBy, language }: CostAccount,
  { one }: Context,
) {
  const listed = places.map(async (place) => {
    const country = await one.countries.get(place.whole.country);
    return { place, country, names: country.names };
  });
  const all = await Promise.all(listed);
  return orderBy === 'NAME' ? inAlphabet(all, language ?? 'en') : all;
}
