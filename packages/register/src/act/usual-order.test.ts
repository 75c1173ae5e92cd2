import { ActKind } from '@signatory/schema';
import { expect, test } from 'vitest';
import { compareActs, rankOf, USUAL_ORDER } from './usual-order.ts';

test('the usual order has every kind once', () => {
  expect(USUAL_ORDER.toSorted()).toEqual(Object.values(ActKind).toSorted());
});

test('of one day a signature comes before a ratification, and that before the entry into force', () => {
  const acts = (['ENTERED_INTO_FORCE', 'RATIFIED', 'SIGNED'] as const).map((kind) => ({
    kind,
    date: '2020-01-01',
  }));
  const undated = { kind: 'WITHDREW', date: null } as const;
  const earlier = { kind: 'TERMINATED', date: '2019' } as const;
  const sorted = [...acts, undated, earlier].toSorted(compareActs);
  expect(sorted.map(({ kind }) => kind)).toEqual([
    'WITHDREW',
    'TERMINATED',
    'SIGNED',
    'RATIFIED',
    'ENTERED_INTO_FORCE',
  ]);
});

test('ranks are texts that sort in the usual order', () => {
  expect(USUAL_ORDER.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))).toEqual(USUAL_ORDER);
});
