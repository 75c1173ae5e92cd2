import { expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

onSeeds((fixture) => {
  test('suggests other searches only where it finds nothing, and what they find is none of its own', async () => {
    const near = async (query: string) =>
      (
        await fixture().data<{
          search: {
            totalCount: number;
            edges: unknown[];
            suggestions: {
              query: string;
              leftOut: string[];
              totalCount: number;
              nodes: unknown[];
            }[];
          };
        }>(
          `query ($query: String!) { search(query: $query) { totalCount edges { text } suggestions {
             query leftOut totalCount nodes { __typename } } } }`,
          { query },
        )
      ).search;
    expect((await near('kazakhstan')).suggestions).toEqual([]);
    expect((await near('xyzzy')).suggestions).toEqual([]);
    expect((await near('who is -kazakhstan')).suggestions).toEqual([]);
    const respelt = await near('kazahkstan');
    expect([respelt.totalCount, respelt.edges]).toEqual([0, []]);
    expect(respelt.suggestions[0]).toMatchObject({ query: 'kazakhstan', leftOut: [] });
    const fewer = await near('Vance kazakhstan moonlight');
    expect(fewer.suggestions[0]).toMatchObject({
      query: 'Vance kazakhstan',
      leftOut: ['moonlight'],
    });
    const unquoted = await near('"accords abraham"');
    expect(unquoted.suggestions[0]?.query).toBe('accords abraham');
    for (const { suggestions } of [respelt, fewer, unquoted]) {
      for (const { query, totalCount, nodes } of suggestions) {
        expect([(await near(query)).totalCount, nodes.length]).toEqual([
          totalCount,
          Math.min(3, totalCount),
        ]);
      }
    }
  });
});
