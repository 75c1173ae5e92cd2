import { latestDay, type PartialDate, type Participation, standingOn } from '@signatory/register';
import { type ParticipationOrder, Standing } from '@signatory/schema';
import type { Context } from '../context.ts';
import { collatorOf, nameIn } from '../objects/names.ts';

/** The standings from the highest to the lowest. */
export const HIGHEST_FIRST: readonly Standing[] = [
  Standing.PARTY,
  Standing.CONTRACTING,
  Standing.PROVISIONAL,
  Standing.SIGNATORY,
  Standing.ANNOUNCED,
  Standing.CANDIDATE,
  Standing.NEGOTIATING,
  Standing.APPROACHED,
  Standing.SUSPENDED,
  Standing.UNCLEAR,
  Standing.DECLINED,
  Standing.WITHDRAWN,
  Standing.ENDED,
  Standing.NONE,
];

/** What participations are sorted by. */
interface SortKeys {
  readonly code: string;
  readonly name: string;
  /** Of the standing, 0 for the highest. */
  readonly rank: number;
  /** The day from which it has its standing; null where that is undated. */
  readonly since: string | null;
}

/** All participations in an accord in an order; standings are those of the day `asOf`. */
export async function sortParticipations(
  participations: readonly Participation[],
  order: ParticipationOrder,
  language: string,
  asOf: PartialDate,
  countries: Context['one']['countries'],
): Promise<readonly Participation[]> {
  if (order === 'CODE') return participations;
  const collator = collatorOf(language);
  const compare = (a: SortKeys, b: SortKeys) =>
    BY[order](a, b) || collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1);
  const sortable = participations.map(async (participation) => {
    const on = standingOn(participation, asOf);
    const { code, names } = await countries.get(participation.country);
    const since = on.since && latestDay(on.since);
    const rank = HIGHEST_FIRST.indexOf(on.standing);
    return { participation, keys: { code, name: nameIn(names, language), rank, since } };
  });
  return (await Promise.all(sortable))
    .sort((a, b) => compare(a.keys, b.keys))
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
