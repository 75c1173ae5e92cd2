import { expect, test } from 'vitest';
import { groupsOf } from './search-groups.ts';

const group = (totalCount: number) => ({
  totalCount,
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
});

test('groups come in the order of their best results, those beyond the first ones last, and empty ones not at all', () => {
  const answer = {
    all: {
      nodes: [{ __typename: 'Leader' }, { __typename: 'Leader' }, { __typename: 'Accord' }],
      suggestions: [],
    },
    accords: group(1),
    countries: group(0),
    places: group(3),
    leaders: group(2),
    statements: group(9),
  } as const;
  expect(groupsOf(answer).map(({ kind }) => kind)).toEqual([
    'leaders',
    'accords',
    'places',
    'statements',
  ]);
});
