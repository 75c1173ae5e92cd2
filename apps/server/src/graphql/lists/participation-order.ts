import { latestDay, type PartialDate, type Participation, standingOn } from '@signatory/register';
import { type ParticipationOrder, Standing } from '@signatory/schema';
import type { Context } from '../context.ts';
import { collatorOf, nameIn } from '../objects/names.ts';

/** The ladder from the top, with what stands beside it below what has consented to be bound, then what is off it. */
export const HIGHEST_FIRST: readonly Standing[] = [
  Standing.PARTY,
  Standing.CONTRACTING,
  Standing.PROVISIONAL,
  Standing.SIGNATORY,
  Standing.ANNOUNCED,
  Standing.CANDIDATE,
  Standing.SUSPENDED,
  Standing.WITHDRAWN,
  Standing.UNCLEAR,
  Standing.NONE,
];

/** What a participation is listed by. */
interface Listed {
  readonly code: string;
  readonly name: string;
  /** How far from the top. */
  readonly rank: number;
  /** The day since when it has its standing; null where that is undated. */
  readonly since: string | null;
}

/** The participations in an accord, all of them, in an order: who stands where, and since when, is asked for a day. */
export async function inOrder(
  participations: readonly Participation[],
  order: ParticipationOrder,
  language: string,
  asOf: PartialDate,
  countries: Context['one']['countries'],
): Promise<readonly Participation[]> {
  if (order === 'CODE') return participations;
  const collator = collatorOf(language);
  const compare = (a: Listed, b: Listed) =>
    BY[order](a, b) || collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1);
  const listed = participations.map(async (whole) => {
    const { standing, act } = standingOn(whole, asOf);
    const { code, names } = await countries.get(whole.country);
    const since = act?.date == null ? null : latestDay(act.date);
    const rank = HIGHEST_FIRST.indexOf(standing);
    return { whole, listed: { code, name: nameIn(names, language), rank, since } };
  });
  return (await Promise.all(listed))
    .sort((a, b) => compare(a.listed, b.listed))
    .map(({ whole }) => whole);
}

const BY: Readonly<Record<Exclude<ParticipationOrder, 'CODE'>, (a: Listed, b: Listed) => number>> =
  {
    NAME: () => 0,
    HIGHEST_FIRST: (a, b) => a.rank - b.rank,
    LOWEST_FIRST: (a, b) => b.rank - a.rank,
    NEWEST_FIRST: (a, b) => undatedLast(a, b) ?? compare(b.since, a.since),
    OLDEST_FIRST: (a, b) => undatedLast(a, b) ?? compare(a.since, b.since),
  };

function undatedLast(a: Listed, b: Listed): number | null {
  if (a.since !== null && b.since !== null) return null;
  return Number(a.since === null) - Number(b.since === null);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
