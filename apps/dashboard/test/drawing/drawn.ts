import type { ActKind, Standing } from '@signatory/schema';
import { type Picture, pictureOf } from '../../src/drawing/said-and-done/picture.ts';
import type { DrawnPlace, PictureData } from '../../src/drawing/said-and-done/picture-data.ts';
import type { Range } from '../../src/drawing/time-axis.ts';

export const whole: Range = { from: null, to: null };

export const act = (id: string, kind: ActKind, date: string | null, contested = false) => ({
  id,
  kind,
  date,
  countedFrom: date,
  contested,
  within: null,
});

/** A country with the days from which it has each standing. */
export const place = (
  key: string,
  intervals: readonly (readonly [from: string, standing: Standing])[],
  acts: DrawnPlace['acts'] = [],
): DrawnPlace => ({
  key,
  intervals: intervals.map(([from, standing]) => ({ from, standing })),
  acts,
  binds: true,
  until: null,
});

/** The picture of what is given. Throws where nothing is drawn. */
export function drawn(data: Partial<PictureData>, until = '2030-01-01', range = whole): Picture {
  const picture = pictureOf({ places: [], wholeActs: [], statements: [], ...data }, until, range);
  if (picture === null) throw new Error('nothing is drawn');
  return picture;
}

/** Announces in 2020, and signs in 2025. */
export const signs = place(
  'AAA',
  [
    ['2020-01-01', 'ANNOUNCED'],
    ['2025-01-01', 'SIGNATORY'],
  ],
  [act('a1', 'ANNOUNCED', '2020-01-01'), act('a2', 'SIGNED', '2025-01-01')],
);
