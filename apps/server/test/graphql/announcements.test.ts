import { expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Announced {
  readonly accord: { readonly slug: string; readonly partOf: { readonly slug: string } | null };
  readonly country: { readonly code: string };
  readonly participation: { readonly standing: string };
  readonly act: { readonly id: string };
  readonly outcome: string;
  readonly days: number | null;
}

interface Answer {
  readonly announcements: {
    readonly nodes: readonly Announced[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly totalCount: number;
    readonly approximateCount: number;
    readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
    readonly joinedShare: readonly { readonly days: number; readonly atRisk: number }[];
  };
}

onSeeds((fixture) => {
  const ask = async (args: object) =>
    (
      await fixture().data<Answer>(
        `query ($asOf: PartialDate, $first: Int, $after: String, $filter: AnnouncementFilter) {
          announcements(asOf: $asOf, first: $first, after: $after, filter: $filter) {
            nodes { accord { slug partOf { slug } } country { code } participation { standing } act { id } outcome days }
            pageInfo { endCursor hasNextPage } totalCount approximateCount
            outcomes { outcome count } joinedShare { days atRisk joined leaving share }
          }
        }`,
        args,
      )
    ).announcements;

  test('An open announcement goes with the standing of its place, and one that was kept does not', async () => {
    const { nodes } = await ask({ first: 100, asOf: '2025-11-09' });
    const kazakhstan = nodes.find(
      ({ accord, country }) => accord.slug === 'abraham-accords' && country.code === 'KAZ',
    );
    expect(kazakhstan).toMatchObject({ outcome: 'OPEN', days: 3 });
    expect(kazakhstan?.participation.standing).toBe('ANNOUNCED');
    const emirates = nodes.find(({ accord }) => accord.slug === 'israel-uae-treaty');
    expect(emirates).toMatchObject({ outcome: 'SIGNED', days: 33 });
  });

  test('It is found by its id, which has the day that it is of', async () => {
    const byId = async (id: string) =>
      (
        await fixture().data<{ node: object | null }>(
          'query ($id: ID!) { node(id: $id) { id ... on Announcement { asOf outcome days } } }',
          { id },
        )
      ).node;
    const { nodes } = await fixture()
      .data<{ announcements: { nodes: readonly { id: string }[] } }>(
        '{ announcements(asOf: "2020-09-14", first: 100, filter: { accord: "israel-uae-treaty" }) { nodes { id } } }',
      )
      .then(({ announcements }) => announcements);
    const [{ id } = { id: '' }] = nodes;
    expect(await byId(id)).toEqual({ id, asOf: '2020-09-14', outcome: 'OPEN', days: 32 });
    const later = id.replace('2020-09-14', '2020-09-15');
    expect(await byId(later)).toEqual({
      id: later,
      asOf: '2020-09-15',
      outcome: 'SIGNED',
      days: 33,
    });
    expect(await byId(id.replace('2020-09-14', '2020-01-01'))).toBeNull();
    expect(await byId('Announcement:nowhere')).toBeNull();
  });

  test('A page cuts the list, and neither the counts nor the curve', async () => {
    const whole = await ask({ first: 100 });
    const listed: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Answer['announcements'] = await ask({ first: 7, after });
      const { nodes: _, pageInfo, ...counted } = page;
      const { nodes: __, pageInfo: ___, ...all } = whole;
      expect(counted).toEqual(all);
      listed.push(...page.nodes.map(({ act }) => act.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(listed).toEqual(whole.nodes.map(({ act }) => act.id));
    expect(listed).toHaveLength(whole.totalCount);
    expect(whole.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(whole.totalCount);
    const contested = whole.outcomes.find(({ outcome }) => outcome === 'CONTESTED')?.count ?? 0;
    expect(whole.joinedShare[0]?.atRisk).toBe(whole.totalCount - contested);
  });

  test('Conditions are met together, and an umbrella stands for its instruments too', async () => {
    const all = (await ask({ first: 100 })).nodes;
    const under = await ask({ first: 100, filter: { accord: 'abraham-accords' } });
    const within = ({ accord }: Announced) =>
      [accord.slug, accord.partOf?.slug].includes('abraham-accords');
    expect(under.nodes).toEqual(all.filter(within));
    const filter = { country: 'uae', outcome: ['SIGNED', 'JOINED'] };
    const joined = await ask({ first: 100, filter });
    expect(joined.nodes).toEqual(
      all.filter(
        ({ country, outcome }) => country.code === 'ARE' && filter.outcome.includes(outcome),
      ),
    );
    const emirates = await ask({ first: 100, filter: { country: 'ARE' } });
    expect(joined.joinedShare).toEqual(emirates.joinedShare);
    expect(joined.outcomes).toEqual(emirates.outcomes);
  });
});
