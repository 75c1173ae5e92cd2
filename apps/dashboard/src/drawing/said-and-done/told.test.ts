import { expect, test } from 'vitest';
import { act, drawn, place, signs } from '../../../test/drawing/drawn.ts';

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

test('what has no date is told with the day from which it counts, no later than the range', () => {
  const undated = (id: string, countedFrom: string | null) => ({
    ...act(id, 'SIGNED', null),
    countedFrom,
  });
  const said = { id: 's', date: null, countedFrom: '2021-01-01', keys: [] };
  const acts = [undated('u1', '2026-01-01'), undated('u2', null), undated('u3', '2021-01-01')];
  const data = { places: [signs, place('BBB', [], acts)], statements: [said] };
  const done = [['BBB', 'SIGNED', 0]];
  const until2021 = [
    { from: null, words: 0, acts: 1, done },
    { from: '2021-01-01', words: 1, acts: 1, done },
  ];
  expect(drawn(data).undated).toEqual([
    ...until2021,
    { from: '2026-01-01', words: 0, acts: 1, done },
  ]);
  expect(drawn(data, '2030-01-01', { from: null, to: '2025' }).undated).toEqual(until2021);
});
