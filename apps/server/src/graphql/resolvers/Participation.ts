import {
  compareDates,
  latestDay,
  type PartialDate,
  type Participation as Place,
  type StandingOn,
  standingOn,
} from '@signatory/register';
import { written } from '../../files/citations/citation-formats.ts';
import { citedStanding } from '../../files/citations/fact-citations.ts';
import type { Days } from '../days.ts';
import { begunBy } from '../lists/participations.ts';
import { participationId } from '../objects/participation-id.ts';
import type { ParticipationAsOf } from '../resolver-parents.ts';
import type { ParticipationResolvers } from './types.generated.ts';

export const Participation = {
  id: participationId,
  asOf: ({ day }) => day,
  accord: ({ whole }, _, { one }) => one.accords.get(whole.accord),
  country: ({ whole }, _, { one }) => one.countries.get(whole.country),
  role: (place) => begunBy(place).roles[0]?.role ?? null,
  roles: (place) => begunBy(place).roles,
  standing: async (place, { asOf }, { days }) => (await standingThen(place, asOf, days)).standing,
  since: async (place, { asOf }, { days }) =>
    (await standingThen(place, asOf, days)).act?.date ?? null,
  scheduled: async (place, { asOf }, { days }) =>
    days.isScheduled((await standingThen(place, asOf, days)).act?.date),
  citation: async (place, { asOf, format }, context) =>
    written(await citedStanding(await then(place, asOf, context.days), context), format),
  async acts(place, { asOf, begunAfter, contested }, { days }) {
    const asked = await then(place, asOf, days);
    const known = new Set(await actsBefore(place, begunAfter, days));
    return actsIn(begunBy(asked))
      .filter((act) => !known.has(act.key) && (contested == null || act.contested === contested))
      .toSorted((a, b) => compareDates(a.date, b.date));
  },
  history: ({ whole }, args, { register }) =>
    register.history.ofParts([whole, ...whole.instruments].map(partId), args),
} satisfies ParticipationResolvers;

/** The participation on the day that a field is asked for, where that is another than its own. */
async function then(
  place: ParticipationAsOf,
  asOf: PartialDate | null | undefined,
  days: Days,
): Promise<ParticipationAsOf> {
  return asOf == null ? place : { ...place, day: latestDay(await days.answered(asOf)) };
}

async function standingThen(
  place: ParticipationAsOf,
  asOf: PartialDate | null | undefined,
  days: Days,
): Promise<StandingOn> {
  const { whole, day } = await then(place, asOf, days);
  return standingOn(whole, day);
}

/** The keys of the acts that had begun by a day; none where no day is given. */
async function actsBefore(
  place: ParticipationAsOf,
  day: PartialDate | null | undefined,
  days: Days,
): Promise<readonly string[]> {
  if (day == null) return [];
  const before = { ...place, day: latestDay(await days.answered(day, 'begunAfter')) };
  return actsIn(begunBy(before)).map(({ key }) => key);
}

/** The id of the part of the accord's entry, which is of no day. */
function partId({ accord, country }: Place): string {
  return `Participation:${accord}/${country}`;
}

function actsIn({ acts, instruments }: Place): Place['acts'] {
  return [...acts, ...instruments.flatMap(actsIn)];
}
