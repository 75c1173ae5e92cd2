import { type ParticipationOrder, STANDINGS_HIGHEST_FIRST } from '@signatory/schema';
import { latestDay, type PartialDate } from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { standingOn } from './standing.ts';

/** What participations are sorted by. */
interface SortKeys {
  /** Of the standing, 0 for the highest. */
  readonly rank: number;
  /** The day from which it has its standing; null where that is undated. */
  readonly since: string | null;
}

/** Names of countries, by code, and how their language sorts them. */
export interface CountryNames {
  readonly nameOf: (country: string) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Participations in one accord in an order; standings are those of the day `asOf`. Equal ones are in order of names, then of codes. */
export function sortParticipations(
  participations: readonly Participation[],
  order: Exclude<ParticipationOrder, 'CODE'>,
  asOf: PartialDate,
  names: CountryNames,
): readonly Participation[] {
  const sortable = participations.map((participation) => {
    const { standing, since } = standingOn(participation, asOf);
    const { country } = participation;
    const keys = {
      rank: STANDINGS_HIGHEST_FIRST.indexOf(standing),
      since: since && latestDay(since),
    };
    return { participation, country, name: names.nameOf(country), keys };
  });
  return sortable
    .sort(
      (a, b) =>
        BY[order](a.keys, b.keys) ||
        names.compare(a.name, b.name) ||
        (a.country < b.country ? -1 : 1),
    )
    .map(({ participation }) => participation);
}

const BY: Readonly<
  Record<Exclude<ParticipationOrder, 'CODE'>, (a: SortKeys, b: SortKeys) => number>
> = {
  NAME: () => 0,
  HIGHEST_FIRST: (a, b) => a.rank - b.rank,
  LOWEST_FIRST: (a, b) => b.rank - a.rank,
  NEWEST_FIRST: (a, b) => undatedLast(a, b) ?? compare(b.since, a.since),
  OLDEST_FIRST: (a, b) => undatedLast(a, b) ?? compare(a.since, b.since),
};

function undatedLast(a: SortKeys, b: SortKeys): number | null {
  if (a.since !== null && b.since !== null) return null;
  return Number(a.since === null) - Number(b.since === null);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
