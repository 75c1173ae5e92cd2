import {
  compareActs,
  latestDay,
  type PartialDate,
  type ParticipationAsOf,
  type Participation as Place,
  type StandingOn,
  standingIntervals,
  standingOn,
  untilItsDay,
} from '@signatory/register';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { standingCitation } from '../../files/citations/fact-citations.ts';
import type { Days } from '../days.ts';
import { participationId } from '../objects/participation-id.ts';
import type { ParticipationResolvers } from './types.generated.ts';

export const Participation = {
  id: participationId,
  asOf: ({ day }) => day,
  accord: ({ participation }, _, { one }) => one.accords.get(participation.accord),
  country: ({ participation }, _, { one }) => one.countries.get(participation.country),
  role: (place) => untilItsDay(place).roles[0]?.role ?? null,
  roles: (place) => untilItsDay(place).roles,
  standing: async (place, { asOf }, { days }) => (await standingAsOf(place, asOf, days)).standing,
  since: async (place, { asOf }, { days }) => (await standingAsOf(place, asOf, days)).since,
  endsOn: async (place, { asOf }, { days }) => (await standingAsOf(place, asOf, days)).endsOn,
  scheduled: async (place, { asOf }, { days }) =>
    days.isScheduled((await standingAsOf(place, asOf, days)).since),
  standingIntervals: ({ participation, day }) =>
    standingIntervals(participation)
      .filter(({ from }) => from <= day)
      .map((held) => ({ ...held, to: held.to !== null && held.to < day ? held.to : null })),
  citation: async (place, { asOf, format }, context) =>
    formatCitation(
      await standingCitation(await asOfDay(place, asOf, context.days), context),
      format,
    ),
  async acts(place, { asOf, begunAfter, contested }, { days }) {
    const on = await asOfDay(place, asOf, days);
    const before =
      begunAfter == null ? null : latestDay(await days.dayFor(begunAfter, 'begunAfter'));
    const over = new Set(before === null ? [] : actsOver(on, before));
    return actsIn(untilItsDay(on))
      .filter((act) => !over.has(act.key) && (contested == null || act.contested === contested))
      .toSorted(compareActs);
  },
  history: ({ participation }, args, { register }) =>
    register.history.ofParts([participation, ...participation.instruments].map(partId), args),
} satisfies ParticipationResolvers;

/** The participation on the day that the field's `asOf` gives; on its own day where that is absent. */
async function asOfDay(
  place: ParticipationAsOf,
  asOf: PartialDate | null | undefined,
  days: Days,
): Promise<ParticipationAsOf> {
  return asOf == null ? place : { ...place, day: latestDay(await days.dayFor(asOf)) };
}

async function standingAsOf(
  place: ParticipationAsOf,
  asOf: PartialDate | null | undefined,
  days: Days,
): Promise<StandingOn> {
  const { participation, day } = await asOfDay(place, asOf, days);
  return standingOn(participation, day);
}

/** The keys of the acts that had begun by a day, but for those that gave a standing after it only, as a notice does when it takes effect. */
function actsOver({ participation, day }: ParticipationAsOf, before: string): readonly string[] {
  const gaveLater = new Set(
    [participation, ...participation.instruments]
      .flatMap(standingIntervals)
      .filter(({ from, since }) => from <= day && since !== null && latestDay(since) > before)
      .map(({ act }) => act?.key),
  );
  return actsIn(untilItsDay({ participation, day: before }))
    .map(({ key }) => key)
    .filter((key) => !gaveLater.has(key));
}

/** The id under which the history has the participation: without a day. */
function partId({ accord, country }: Place): string {
  return `Participation:${accord}/${country}`;
}

function actsIn({ acts, instruments }: Place): Place['acts'] {
  return [...acts, ...instruments.flatMap(actsIn)];
}
