import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('the deepest fields that differ are told, whatever the order of the fields', () => {
  expect(
    differences(
      { slug: 'a', names: { en: 'A' }, kind: 'OTHER' },
      { kind: 'OTHER', slug: 'a', names: { en: 'A', fr: 'L’A' } },
    ),
  ).toEqual([{ path: ['names', 'fr'], before: undefined, after: 'L’A' }]);
});

test('what is put between two items of a list is one new item', () => {
  const [signed, joined] = [{ kind: 'SIGNED' }, { kind: 'ACCEDED' }];
  expect(
    differences({ acts: [signed, joined] }, { acts: [signed, { kind: 'RATIFIED' }, joined] }),
  ).toEqual([{ path: ['acts', '1'], before: undefined, after: { kind: 'RATIFIED' } }]);
  expect(differences([signed, joined], [joined])).toEqual([
    { path: ['0'], before: signed, after: undefined },
  ]);
});

test('an item that is changed is compared with the one in its place', () => {
  expect(
    differences([{ kind: 'SIGNED', date: '2020' }], [{ kind: 'SIGNED', date: '2021' }]),
  ).toEqual([{ path: ['0', 'date'], before: '2020', after: '2021' }]);
});

test('a new entry, and one that is removed, are whole', () => {
  expect(differences(null, { slug: 'a' })).toEqual([
    { path: [], before: null, after: { slug: 'a' } },
  ]);
});
