import { expect, test } from 'vitest';
import { changedPaths } from './changed-paths.ts';

const before = {
  slug: 'pact',
  binding: true,
  participations: [
    {
      country: 'AAA',
      acts: [{ kind: 'ANNOUNCED', date: '2025', citations: [{ source: 'gazette' }] }],
    },
  ],
  missing: ['one'],
};

test('what changed is named by its path, and what was put in before it is not', () => {
  const after = {
    ...before,
    binding: false,
    participations: [
      { country: 'ABC', acts: [{ kind: 'SIGNED' }] },
      {
        country: 'AAA',
        acts: [
          { kind: 'SIGNED', date: '2026' },
          { kind: 'ANNOUNCED', date: '2025', contested: true, citations: [{ source: 'gazette' }] },
        ],
      },
    ],
    missing: ['two'],
  };
  const rows = changedPaths(before, after).map(
    (one) => `${one.path}: ${one.before} → ${one.after}`,
  );
  expect(rows).toEqual([
    'binding: true → false',
    'participations[ABC].country: null → ABC',
    'participations[ABC].acts[SIGNED].kind: null → SIGNED',
    'participations[AAA].acts[SIGNED 2026].kind: null → SIGNED',
    'participations[AAA].acts[SIGNED 2026].date: null → 2026',
    'participations[AAA].acts[ANNOUNCED 2025].contested: null → true',
    'missing[two]: null → two',
    'missing[one]: one → null',
  ]);
});

test('items of one label are distinguished by their number, items without one by their place', () => {
  const lists = { wordings: [{ source: 'a', passages: [{ exact: 'x' }] }, { source: 'a' }] };
  expect(changedPaths(null, lists).map(({ path }) => path)).toEqual([
    'wordings[a].source',
    'wordings[a].passages[1].exact',
    'wordings[a (2)].source',
  ]);
});
