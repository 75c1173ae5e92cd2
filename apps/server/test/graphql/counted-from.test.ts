import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Acts {
  accord: {
    participations: {
      nodes: {
        country: { code: string };
        acts: { id: string; date: string | null; countedFrom: string | null }[];
      }[];
    };
  };
}

const PLACES = `query ($slug: String!, $asOf: PartialDate) { accord(slug: $slug) {
  participations(asOf: $asOf, first: 100) { nodes {
    country { code } acts { id date countedFrom } } } } }`;

onSeeds((fixture) => {
  describe('The day from which something counts', () => {
    test.each(['schengen-agreement', 'abraham-accords', 'dayton-agreement'])(
      'is that from which a place in %s has the act',
      async (slug) => {
        const actsOn = async (asOf: string) => {
          const { accord } = await fixture().data<Acts>(PLACES, { slug, asOf });
          return accord.participations.nodes.flatMap(({ acts }) => acts);
        };
        const all = await actsOn('2026-09-13');
        const undated = all.filter(({ date }) => date === null);
        expect(undated.length).toBeGreaterThan(0);
        const days = [...new Set(undated.flatMap(({ countedFrom }) => countedFrom ?? []))].sort();
        for (const day of days) {
          const idsBy = all.flatMap(({ id, countedFrom }) =>
            countedFrom !== null && countedFrom <= day ? [id] : [],
          );
          const ids = (await actsOn(day)).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(idsBy.toSorted());
        }
      },
    );

    test('may come before that of every source, where another act presupposes the act', async () => {
      const { accord } = await fixture().data<Acts>(PLACES, { slug: 'schengen-agreement' });
      const acts = accord.participations.nodes.find(({ country }) => country.code === 'DNK')?.acts;
      expect(acts?.find(({ date }) => date === null)?.countedFrom).toBe('2001-03-25');
    });

    test('of an undated statement is that of its earliest source', async () => {
      expect(
        await fixture().data(`{
          undated: statement(slug: "us-official-kazakhstan") { date countedFrom }
          dated: statement(slug: "vance-2025-11-06-white-house") { date countedFrom }
        }`),
      ).toEqual({
        undated: { date: null, countedFrom: '2025-11-06' },
        dated: { date: '2025-11-06', countedFrom: '2025-11-06' },
      });
    });
  });
});
