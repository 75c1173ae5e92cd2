import type { ActKind, Standing } from '@signatory/schema';
import { expect, test } from 'vitest';
import type { Range } from '../time-axis.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { DrawnPlace, PictureData } from './picture-data.ts';

const whole: Range = { from: null, to: null };
const act = (id: string, kind: ActKind, date: string | null, contested = false) => ({
  id,
  kind,
  date,
  contested,
  within: null,
});
const place = (
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

function drawn(data: Partial<PictureData>, until = '2030-01-01', range = whole): Picture {
  const picture = pictureOf({ places: [], wholeActs: [], statements: [], ...data }, until, range);
  if (picture === null) throw new Error('nothing is drawn');
  return picture;
}

const signs = place(
  'AAA',
  [
    ['2020-01-01', 'ANNOUNCED'],
    ['2025-01-01', 'SIGNATORY'],
  ],
  [act('a1', 'ANNOUNCED', '2020-01-01'), act('a2', 'SIGNED', '2025-01-01')],
);

test('an act in a part is told of the part that has a thread, else of the country with the part', () => {
  const signed = { ...act('p1', 'SIGNED', '2020-01-01'), within: 'part' };
  const whole = { ...act('w1', 'ADOPTED', '2020-01-01'), within: 'part' };
  const told = (keys: readonly string[]) =>
    drawn({ places: keys.map((key) => place(key, [], [signed])), wholeActs: [whole] }).stops[0]
      ?.done;
  expect(told(['AAA'])).toEqual([
    ['AAA', 'SIGNED', 0, 'part'],
    [null, 'ADOPTED', 0, 'part'],
  ]);
  expect(told(['group', 'part'])?.[0]).toEqual(['part', 'SIGNED', 0]);
});

test('each step of a thread is told on its day, in the span', () => {
  const left = place('DDD', [
    ['2019-01-01', 'NONE'],
    ['2020-01-01', 'PARTY'],
    ['2021-01-01', 'PARTY'],
    ['2025-01-01', 'ENDED'],
  ]);
  expect(drawn({ places: [signs, left] }).changes).toEqual([
    {
      date: '2020-01-01',
      reached: [
        ['AAA', 'ANNOUNCED'],
        ['DDD', 'PARTY'],
      ],
    },
    {
      date: '2025-01-01',
      reached: [
        ['AAA', 'SIGNATORY'],
        ['DDD', 'ENDED'],
      ],
    },
  ]);
  const range = { from: '2025', to: '2025' };
  expect(drawn({ places: [left] }, '2030-01-01', range).changes).toHaveLength(1);
});
