import type { Register } from '../../../src/register.ts';
import { standingIntervals } from '../../../src/standing/intervals.ts';

/** The standings of all places of an accord as lines: country, first day, last day, standing. Neighbours of one standing are one line. */
export async function standingsOf(register: Register, accord: string): Promise<readonly string[]> {
  const places = (await register.participations.ofAccords([accord])).get(accord) ?? [];
  return places.flatMap((place) => {
    const intervals = standingIntervals(place);
    const first = intervals.filter((one, i) => one.standing !== intervals[i - 1]?.standing);
    return first.map(({ from, standing }) => {
      const next = intervals.findIndex((one) => one.from > from && one.standing !== standing);
      const { to = null } = intervals.at(next === -1 ? -1 : next - 1) ?? {};
      return lineOf(place.country, { from, to, standing });
    });
  });
}

export function lineOf(
  country: string,
  {
    from,
    to,
    standing,
  }: { readonly from: string; readonly to: string | null; readonly standing: string },
): string {
  return `${country} ${from} ${to ?? 'on'} ${standing}`;
}
