import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Nodes<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
interface Cited {
  readonly citations: readonly { readonly source: { readonly slug: string } }[];
}
interface Act extends Cited {
  readonly id: string;
  readonly date: string | null;
  readonly country: { readonly code: string } | null;
}
interface Statement {
  readonly id: string;
  readonly date: string | null;
  readonly wordings: readonly { readonly source: { readonly slug: string } }[];
}

const ACTS = `query ($filter: ActFilter) { acts(first: 100, filter: $filter) {
  totalCount nodes { id date country { code } citations { source { slug } } } } }`;
const STATEMENTS = `query ($filter: StatementFilter) { statements(first: 100, filter: $filter) {
  totalCount nodes { id date wordings { source { slug } } } } }`;
const TIMELINE = `query ($filter: TimelineFilter) { timeline(first: 100, filter: $filter) {
  totalCount nodes { ... on Node { id } } } }`;

onSeeds((fixture) => {
  const list = async <Row>(query: string, filter: object): Promise<readonly Row[]> => {
    const [page] = Object.values(
      await fixture().data<Record<string, Nodes<Row>>>(query, { filter }),
    );
    expect(page?.totalCount).toBe(page?.nodes.length);
    return page?.nodes ?? [];
  };
  const acts = (filter: object) => list<Act>(ACTS, filter);
  const statements = (filter: object) => list<Statement>(STATEMENTS, filter);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

  /** The same by another way: of each place by itself, as the lists of countries and of accords have them. */
  const ofEachPlace = async (
    find: (filter: object) => Promise<readonly { readonly id: string }[]>,
    { accord, country, ...asked }: { accord?: string; country?: string },
  ) => {
    const query = accord
      ? 'query ($filter: CountryFilter) { list: countries(first: 100, filter: $filter) { totalCount nodes { key: code } } }'
      : 'query ($filter: AccordFilter) { list: accords(first: 100, filter: $filter) { totalCount nodes { key: slug } } }';
    const others = await list<{ key: string }>(
      query,
      accord ? { accord, ...asked } : { country, ...asked },
    );
    const found = await Promise.all(
      others.map(({ key }) => find(accord ? { accord, country: key } : { accord: key, country })),
    );
    return [...new Set(found.flatMap(idsOf))].sort();
  };

  const on = { standing: ['ANNOUNCED'], asOf: '2025-11-07' };
  const announced = { ...on, accord: 'abraham-accords' };

  test('Acts of states only announced in the Abraham Accords on 7 November 2025 are Kazakhstan’s alone', async () => {
    const found = await acts(announced);
    expect(new Set(found.map(({ country }) => country?.code))).toEqual(new Set(['KAZ']));
    expect(idsOf(found)).toEqual(idsOf(await acts({ accord: 'abraham-accords', country: 'KAZ' })));
    expect(await acts({ ...announced, country: 'ARE' })).toEqual([]);
    expect(await acts({ ...announced, asOf: '2025-11-05' })).toEqual([]);
  });

  describe.each([
    ['Acts', acts],
    ['Statements', statements],
  ] as const)('%s', (_, find) => {
    test.each([
      announced,
      { accord: 'abraham-accords', standing: ['SIGNATORY', 'UNCLEAR'], asOf: '2025-11-07' },
      { accord: 'israel-uae-treaty', standing: ['CONTRACTING'], asOf: '2025-11-07' },
      { country: 'ARE', standing: ['SIGNATORY'], asOf: '2025-11-07' },
      { country: 'KAZ', standing: ['ANNOUNCED'] },
      { accord: 'abraham-accords', role: 'BROKER' },
      { country: 'USA', role: 'WITNESS', asOf: '2025' },
      { country: 'ISR', role: 'PRINCIPAL', standing: ['UNCLEAR', 'SIGNATORY'], asOf: '2025' },
    ])('that meet %j are those of each place that does', async (filter) => {
      expect(idsOf(await find(filter))).toEqual(await ofEachPlace(find, filter));
    });

    test('of a standing are those of today where no day is given', async () => {
      const { asOf, ...undated } = announced;
      const today = idsOf(await find({ ...announced, asOf: '2025-11-10' }));
      expect(today.length).toBeGreaterThan(0);
      expect(idsOf(await find(undated))).toEqual(today);
    });

    test.each([
      { ...announced, asOf: '1800' },
      { accord: 'abraham-accords', asOf: '1800' },
      { role: 'BROKER', asOf: '1800' },
      { ...announced, country: 'FJI' },
    ])('that meet %j are none', async (filter) => {
      expect(await find(filter)).toEqual([]);
    });
  });

  test('What belongs to a country or an accord is filtered by its own places', async () => {
    const { of, to } = await fixture().data<
      Record<'of' | 'to', Record<string, Nodes<{ id: string }>>>
    >(
      `query ($on: StatementFilter, $done: ActFilter) {
        of: country(code: "KAZ") {
          statements(first: 100, filter: $on) { totalCount nodes { id } } acts(first: 100, filter: $done) { totalCount nodes { id } }
        }
        to: accord(slug: "abraham-accords") { statements(first: 100, filter: $on) { totalCount nodes { id } } }
      }`,
      { on, done: on },
    );
    expect(idsOf(of.statements?.nodes ?? [])).toEqual(
      idsOf(await statements({ ...on, country: 'KAZ' })),
    );
    expect(idsOf(of.acts?.nodes ?? [])).toEqual(idsOf(await acts({ ...on, country: 'KAZ' })));
    expect(idsOf(to.statements?.nodes ?? [])).toEqual(idsOf(await statements(announced)));
  });

  test('The timeline of a standing has the dated acts and statements of both lists', async () => {
    const both = [...(await acts(announced)), ...(await statements(announced))];
    const dated = both.filter(({ date }) => date !== null);
    expect(dated.length).toBeGreaterThan(10);
    expect(idsOf(await list(TIMELINE, announced))).toEqual(idsOf(dated));
    expect(await list(TIMELINE, { ...announced, asOf: '1800' })).toEqual([]);
  });
});
