import { expect, test } from 'vitest';
import { standingSteps } from './standing-steps.ts';

test('a country that signs is announced until the day before, and signatory from then on', () => {
  const before = [{ from: '2025-11-07', to: null, standing: 'ANNOUNCED' }];
  const after = [
    { from: '2025-11-07', to: '2026-12-03', standing: 'ANNOUNCED' },
    { from: '2026-12-04', to: null, standing: 'SIGNATORY' },
  ];
  expect(standingSteps(before, after)).toEqual([
    { from: '2026-12-04', to: null, before: 'ANNOUNCED', after: 'SIGNATORY' },
  ]);
});

test('what is new has nothing before, and what is taken away nothing after', () => {
  const interval = { from: '2020-01-01', to: '2020-12-31', standing: 'PARTY' };
  expect(standingSteps([], [interval])).toEqual([
    { from: '2020-01-01', to: '2020-12-31', before: null, after: 'PARTY' },
  ]);
  expect(standingSteps([interval], [])).toEqual([
    { from: '2020-01-01', to: '2020-12-31', before: 'PARTY', after: null },
  ]);
});

test('a change without a beginning and without an end is one step', () => {
  expect(
    standingSteps(
      [{ from: null, to: null, standing: 'NONE' }],
      [
        { from: null, to: '2020-02-29', standing: 'PARTY' },
        { from: '2020-03-01', to: null, standing: 'PARTY' },
      ],
    ),
  ).toEqual([{ from: null, to: null, before: 'NONE', after: 'PARTY' }]);
});
