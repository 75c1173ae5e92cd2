import { expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

type Sourced = { readonly source: { readonly slug: string } };
interface Nodes<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
/** A thing that stands on sources: by citations or, a statement, by wordings. */
interface Standing {
  readonly citations?: readonly Sourced[];
  readonly wordings?: readonly Sourced[];
}

const CITED = 'citations { source { slug } }';
const ACTS = `acts(first: 100, filter: $acts) { totalCount nodes { ${CITED} } }`;
const STATEMENTS = `statements(first: 100, filter: $said) { totalCount nodes { wordings { source { slug } } } }`;

onSeeds((fixture) => {
  const lastDay = async () =>
    (await fixture().data<{ register: { lastDay: string } }>('{ register { lastDay } }')).register
      .lastDay;

  const sources = async (filter: object) => {
    const { list } = await fixture().data<{ list: Nodes<{ slug: string; kind: string }> }>(
      'query ($filter: SourceFilter) { list: sources(first: 100, filter: $filter) { totalCount nodes { slug kind } } }',
      { filter },
    );
    expect(list.nodes).toHaveLength(list.totalCount);
    return list.nodes;
  };
  const slugsOf = async (filter: object) => (await sources(filter)).map(({ slug }) => slug);

  /** The slugs of the sources of all that is found, wherever in an answer it stands. */
  const under = (found: unknown): readonly string[] => {
    if (typeof found !== 'object' || found === null) return [];
    const { citations = [], wordings = [] } = found as Standing;
    const own = [...citations, ...wordings].map(({ source }) => source.slug);
    return [...new Set([...own, ...Object.values(found).flatMap(under)])].sort();
  };
  const asked = async (query: string, filter: object) =>
    under(
      await fixture().data(`query ($acts: ActFilter, $said: StatementFilter) { ${query} }`, {
        acts: filter,
        said: filter,
      }),
    );

  test('Sources by standing are those of the acts and statements of the same standing', async () => {
    const filter = { accord: 'abraham-accords', standing: ['ANNOUNCED'], asOf: '2025-11-07' };
    const found = await slugsOf(filter);
    expect(found).toContain('2025-11-06-times-of-israel-kazakhstan');
    expect(found).toEqual(await asked(`${ACTS} ${STATEMENTS}`, filter));
    expect(await slugsOf({ ...filter, asOf: '1800' })).toEqual([]);
    expect(await slugsOf({ ...filter, asOf: null })).toEqual(
      await slugsOf({ ...filter, asOf: '2025-11-10' }),
    );
  });

  test('Sources of a place are those of its acts and roles, and of what was said of it', async () => {
    const filter = { accord: 'abraham-accords', country: 'BHR' };
    const day = await lastDay();
    const places = `accord(slug: "abraham-accords") { participation(country: "BHR", asOf: "${day}") { roles { ${CITED} } }
      instruments { participation(country: "BHR", asOf: "${day}") { roles { ${CITED} } } } }`;
    expect(await slugsOf(filter)).toEqual(await asked(`${ACTS} ${STATEMENTS} ${places}`, filter));
    // Of one and the same thing: of Kazakhstan, which brokered nothing, and not of a broker and of Kazakhstan besides.
    expect(await slugsOf({ role: 'BROKER', accord: 'abraham-accords' })).not.toEqual([]);
    expect(await slugsOf({ role: 'BROKER', accord: 'abraham-accords', country: 'KAZ' })).toEqual(
      [],
    );
  });

  test('Sources of a leader are those of acts, offices and statements', async () => {
    const offices = `leader(slug: "donald-trump") { offices { ${CITED} } }`;
    const filter = { leader: 'donald-trump' };
    expect(await slugsOf(filter)).toEqual(await asked(`${ACTS} ${STATEMENTS} ${offices}`, filter));
    expect(await slugsOf({ body: 'government-of-kazakhstan' })).toEqual(
      await asked(`${ACTS} ${STATEMENTS}`, { body: 'government-of-kazakhstan' }),
    );
  });

  test('Sources of an accord are also those by which it is on record itself', async () => {
    const accord = 'israel-kazakhstan-relations';
    const day = await lastDay();
    const itself = `accord(slug: "${accord}") { ${CITED} participations(asOf: "${day}", first: 100) { nodes { roles { ${CITED} } } } }`;
    expect(await slugsOf({ accord })).toEqual(
      await asked(`${ACTS} ${STATEMENTS} ${itself}`, { accord }),
    );
  });

  test('Sources of a country are joined with the conditions on the source itself', async () => {
    const all = await sources({ country: 'KAZ' });
    const official = all.filter(({ kind }) => kind === 'OFFICIAL');
    expect(official.length).toBeGreaterThan(0);
    expect(official.length).toBeLessThan(all.length);
    expect(await sources({ country: 'KAZ', kind: 'OFFICIAL' })).toEqual(official);
  });
});
