import { participations } from '../../participation/read.ts';
import type { Engine } from '../../record/tables.ts';
import { standingIntervals } from '../../standing/intervals.ts';
import type { Interval, Standings } from './effect.ts';

/** The standings of all places of some accords. */
export async function standingsIn(
  engine: Pick<Engine, 'db'>,
  accords: readonly string[],
): Promise<Standings> {
  const places = await participations(engine).ofAccords(accords);
  const standings = new Map<string, readonly Interval[]>();
  for (const place of [...places.values()].flat())
    standings.set(`${place.accord}/${place.country}`, joined(standingIntervals(place)));
  return standings;
}

/** Intervals without what gives the standing: neighbours of one standing are one. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const all: Interval[] = [];
  for (const { from, to, standing } of intervals) {
    const last = all.at(-1);
    if (last?.standing === standing) all[all.length - 1] = { ...last, to };
    else all.push({ from, to, standing });
  }
  return all;
}
