import type { Participation } from '../../../src/participation/read.ts';
import { standingOn } from '../../../src/standing/standing.ts';
import { place } from '../../support/place.ts';

/** A place from acts in short, with the day of effect of a notice: `WITHDRAWAL_NOTIFIED 2001-01-01 > 2002-01-01`. */
export function placeOf(
  lines: readonly string[],
  more: Partial<Participation> = {},
): Participation {
  const read = place(
    lines.map((line) => line.replace(/ >.*/, '')),
    more,
  );
  const effects = new Map(lines.map((line) => [line.replace(/ >.*/, ''), line.split(' > ')[1]]));
  const acts = read.acts.map((act) => ({ ...act, effective: effects.get(act.key) ?? null }));
  return { ...read, acts };
}

export const umbrella = (
  instruments: readonly (readonly string[])[],
  own: readonly string[] = [],
) =>
  place(own, {
    terms: { binding: false },
    instruments: instruments.map((lines, at) => placeOf(lines, { accord: `instrument-${at}` })),
  });

/** The standing in a place, and since when. */
export const seen = (one: Participation, day: string) => {
  const { standing, since } = standingOn(one, day);
  return [standing, since];
};
