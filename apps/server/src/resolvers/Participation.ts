import {
  compareDates,
  latestDay,
  type PartialDate,
  type Participation as Place,
  standingOn,
} from '@signatory/register';
import { citedStanding } from '../citations/gather.ts';
import { written } from '../citations/written.ts';
import { participationId } from '../participation-id.ts';
import { begunBy } from '../participations.ts';
import type { ParticipationAsOf } from '../records.ts';
import type { ParticipationResolvers } from './types.generated.ts';

export const Participation: ParticipationResolvers = {
  id: participationId,
  asOf: ({ day }) => day,
  accord: ({ whole }, _, { one }) => one.accords.get(whole.accord),
  country: ({ whole }, _, { one }) => one.countries.get(whole.country),
  role: (place) => begunBy(place).roles[0]?.role ?? null,
  roles: (place) => begunBy(place).roles,
  standing: (place, { asOf }) => standingThen(place, asOf).standing,
  since: (place, { asOf }) => standingThen(place, asOf).act?.date ?? null,
  async citation(place, { asOf, format }, context) {
    const cited = await citedStanding(then(place, asOf), context);
    return cited && written(cited, format);
  },
  acts(place, { asOf, begunAfter }) {
    const before = begunAfter == null ? [] : actsIn(begunBy(then(place, begunAfter)));
    const known = new Set(before.map(({ key }) => key));
    return actsIn(begunBy(then(place, asOf)))
      .filter(({ key }) => !known.has(key))
      .toSorted((a, b) => compareDates(a.date, b.date));
  },
  history: ({ whole }, args, { register }) =>
    register.history.ofParts([whole, ...whole.instruments].map(partId), args),
};

/** The participation on the day that a field is asked for, where that is another than its own. */
function then(place: ParticipationAsOf, asOf: PartialDate | null | undefined): ParticipationAsOf {
  return asOf == null ? place : { ...place, day: latestDay(asOf) };
}

function standingThen(place: ParticipationAsOf, asOf: PartialDate | null | undefined) {
  const { whole, day } = then(place, asOf);
  return standingOn(whole, day);
}

/** The id of the part of the accord's entry, which is of no day. */
function partId({ accord, country }: Place): string {
  return `Participation:${accord}/${country}`;
}

function actsIn({ acts, instruments }: Place): Place['acts'] {
  return [...acts, ...instruments.flatMap(actsIn)];
}
