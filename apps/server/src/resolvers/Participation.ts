import { compareDates, type Participation as Place, standingOn } from '@signatory/register';
import { citedStanding } from '../citations/gather.ts';
import { written } from '../citations/written.ts';
import { begunBy } from '../participations.ts';
import type { ParticipationResolvers } from './types.generated.ts';

export const Participation: ParticipationResolvers = {
  id: ({ whole }) => idOf(whole),
  accord: ({ whole }, _, { one }) => one.accords.get(whole.accord),
  country: ({ whole }, _, { one }) => one.countries.get(whole.country),
  role: (place) => begunBy(place).roles[0]?.role ?? null,
  roles: (place) => begunBy(place).roles,
  standing: ({ whole, asOf }, args) => standingOn(whole, args.asOf ?? asOf).standing,
  since: ({ whole, asOf }, args) => standingOn(whole, args.asOf ?? asOf).act?.date ?? null,
  async citation({ whole, asOf }, args, context) {
    const cited = await citedStanding({ whole, asOf: args.asOf ?? asOf }, context);
    return cited && written(cited, args.format);
  },
  acts: ({ whole, asOf }, args) =>
    actsIn(begunBy({ whole, asOf: args.asOf ?? asOf })).toSorted((a, b) =>
      compareDates(a.date, b.date),
    ),
  history: ({ whole }, args, { register }) =>
    register.history.ofParts([whole, ...whole.instruments].map(idOf), args),
};

function idOf({ accord, country }: Place): string {
  return `Participation:${accord}/${country}`;
}

function actsIn({ acts, instruments }: Place): Place['acts'] {
  return [...acts, ...instruments.flatMap(actsIn)];
}
