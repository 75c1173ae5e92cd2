import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Facet {
  readonly buckets: readonly {
    readonly value: string;
    readonly count: number;
    readonly node: { readonly __typename: string } | null;
  }[];
  readonly otherBuckets: number;
  readonly isCapped: boolean;
}

interface Counted {
  readonly statements: {
    readonly totalCount: number;
    readonly facets: Readonly<Record<string, Facet>>;
    readonly histogram: readonly { readonly date: string; readonly count: number }[];
  };
}

/** Each facet with the type of what its values name, null where they name nothing in the register. */
const FIELDS = {
  accord: 'Accord',
  body: 'Body',
  channel: null,
  country: 'Country',
  form: null,
  language: null,
  leader: 'Leader',
  source: 'Source',
  speakerCountry: 'Country',
  verbatim: null,
} as const;

const query = (first: number) => `query ($filter: StatementFilter) {
  statements(filter: $filter, first: 1) {
    totalCount
    facets { ${Object.keys(FIELDS)
      .map(
        (field) =>
          `${field}(first: ${first}) { buckets { value count node { __typename } } otherBuckets isCapped }`,
      )
      .join(' ')} }
    histogram { date count }
  }
}`;

onSeeds((fixture) => {
  const counted = async (filter: object, first = 100) =>
    (await fixture().data<Counted>(query(first), { filter })).statements;

  describe('A facet', () => {
    test.each([
      {},
      { accord: 'abraham-accords', speakerCountry: 'USA' },
      { country: 'KAZ', form: 'DIRECT', from: '2025-11' },
      { leader: 'donald-trump', channel: 'SOCIAL_MEDIA_POST', words: 'accords' },
      { source: '2025-11-06-times-of-israel-kazakhstan', language: 'en', verbatim: 'EXACT' },
      { standing: ['ANNOUNCED', 'PARTY'], asOf: '2025-11-07' },
      { accord: 'abraham-accords', country: 'ISR', role: 'PRINCIPAL' },
    ])(
      'of a list that meets %j counts what the list has with that value in its place',
      async (filter) => {
        const { facets } = await counted(filter);
        for (const [field, type] of Object.entries(FIELDS)) {
          const { buckets = [], isCapped } = facets[field] ?? {};
          expect(isCapped).toBe(false);
          expect(buckets).toEqual(
            buckets.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
          );
          // The most, the least and one between.
          for (const at of new Set([0, Math.floor(buckets.length / 2), buckets.length - 1])) {
            const bucket = buckets[at];
            if (!bucket) continue;
            const { statements } = await fixture().data<Counted>(
              'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
              { filter: { ...filter, [field]: bucket.value } },
            );
            expect([field, bucket.value, bucket.count]).toEqual([
              field,
              bucket.value,
              statements.totalCount,
            ]);
            expect(bucket.node?.__typename ?? null).toBe(type);
          }
        }
        expect(facets.leader?.buckets.length).toBeGreaterThan(0);
      },
    );

    test('gives as many buckets as first says, and says how many values it leaves out', async () => {
      const all = (await counted({})).facets.country;
      const some = (await counted({}, 2)).facets.country;
      expect(some?.buckets).toEqual(all?.buckets.slice(0, 2));
      expect(some?.otherBuckets).toBe((all?.buckets.length ?? 0) + (all?.otherBuckets ?? 0) - 2);
    });

    test('keeps to what the list belongs to', async () => {
      const { country } = await fixture().data<{ country: Counted }>(
        `{ country(code: "KAZ") { statements(filter: { country: "ISR" }) { totalCount
           facets { country(first: 1) { buckets { value count } } } } } }`,
      );
      const kazakhstan = await counted({ country: 'KAZ' });
      expect(country.statements.facets.country?.buckets).toEqual([
        { value: 'KAZ', count: kazakhstan.totalCount },
      ]);
    });

    test('of accords or countries counts under each only what is said of a place there that meets the filter', async () => {
      const { facets } = await counted({ standing: ['ANNOUNCED'], asOf: '2025-11-07' });
      const values = (field: string) => facets[field]?.buckets.map(({ value }) => value);
      const answer = await fixture().data<Record<string, { nodes: { key: string }[] }>>(
        `query ($standing: [Standing!]) {
          country: countries(first: 100, filter: { standing: $standing, asOf: "2025-11-07" }) { nodes { key: code } }
          accord: accords(first: 100, filter: { standing: $standing, asOf: "2025-11-07" }) { nodes { key: slug } }
        }`,
        { standing: ['ANNOUNCED'] },
      );
      for (const [field, { nodes }] of Object.entries(answer)) {
        expect(values(field)?.length).toBeGreaterThan(0);
        expect(nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(values(field) ?? []));
      }
    });

    test.each([0, 101])('of %i buckets is refused', async (first) => {
      const { errors } = await fixture().server.ask(
        `{ statements { facets { form(first: ${first}) { otherBuckets } } } }`,
      );
      expect(errors?.[0]?.message).toBe(`first is ${first}: ask for 1 to 100`);
    });
  });

  describe('A histogram', () => {
    test('counts by month, the earliest first, whatever the range; what is dated by its year stands by itself', async () => {
      const filter = { accord: 'abraham-accords' };
      const { histogram } = await counted(filter);
      expect(histogram).toEqual(histogram.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
      expect((await counted({ ...filter, from: '2025-11', to: '2025-11' })).histogram).toEqual(
        histogram,
      );
      const november = await counted({ ...filter, from: '2025-11', to: '2025-11' });
      expect(histogram.find(({ date }) => date === '2025-11')?.count).toBe(november.totalCount);
    });

    test('counts by year what it counts by month', async () => {
      const months = (await counted({})).histogram;
      const { statements } = await fixture().data<Counted>(
        '{ statements { histogram(interval: YEAR) { date count } } }',
      );
      const years = Map.groupBy(months, ({ date }) => date.slice(0, 4));
      expect(statements.histogram).toEqual(
        [...years].map(([date, inYear]) => ({
          date,
          count: inYear.reduce((sum, { count }) => sum + count, 0),
        })),
      );
    });
  });
});
