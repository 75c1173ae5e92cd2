import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

onSeeds((fixture) => {
  describe('The timeline', () => {
    const query = `query ($filter: TimelineFilter, $first: Int) { timeline(filter: $filter, first: $first, orderBy: OLDEST_FIRST) {
      totalCount nodes { __typename ... on Act { date kind country { code } citations { source { slug } } }
        ... on Statement { date slug speaker { __typename } wordings { text } } } } }`;

    test('of Kazakhstan in the accords holds what was announced and what was said of it', async () => {
      const filter = {
        accord: 'abraham-accords',
        country: 'KAZ',
        from: '2025-11-06',
        to: '2025-11-06',
      };
      const { timeline } = await fixture().data<{ timeline: { nodes: object[] } }>(query, {
        filter,
      });
      expect(timeline.nodes).toContainEqual(
        expect.objectContaining({ __typename: 'Act', kind: 'ANNOUNCED', date: '2025-11-06' }),
      );
      expect(timeline.nodes).toContainEqual(
        expect.objectContaining({ __typename: 'Statement', slug: 'vance-2025-11-06-white-house' }),
      );
    });

    test('takes durations back from the day of the request, here 10 November 2025', async () => {
      const { timeline } = await fixture().data<{ timeline: { nodes: { date: string }[] } }>(
        query,
        {
          filter: { from: '-P1W', to: '-P4D' },
        },
      );
      expect(timeline.nodes.length).toBeGreaterThan(0);
      for (const { date } of timeline.nodes)
        expect(date >= '2025-11-03' && date <= '2025-11-06').toBe(true);
      const answer = await fixture().server.ask(
        '{ statements(filter: {from: "P1W"}) { totalCount } }',
      );
      expect(answer.errors?.[0]?.extensions?.code).toMatch(
        /BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/,
      );
      expect(answer.errors?.[0]?.message).toContain('-P4W');
    });

    test('costs a fixed number of queries', async () => {
      const counted = async (first: number): Promise<number> => {
        const before = fixture().queries.length;
        await fixture().data(query, { first });
        return fixture().queries.length - before;
      };
      expect(await counted(60)).toBeLessThanOrEqual((await counted(20)) + 8);
      expect(await counted(100)).toBeLessThan(25);
    });
  });

  describe('Revisions', () => {
    test('say what was changed, from what to what, when and why', async () => {
      const { accords } = fixture().register;
      const slug = 'abraham-accords';
      const draft = (await fixture().register.drafts())
        .get('Accord')
        ?.find((one) => Reflect.get(Object(one), 'slug') === slug) as Parameters<
        typeof accords.add
      >[0];
      const history = `accord(slug: "${slug}") { history { totalCount nodes { kind changeCount changes { path } node { ... on Accord { slug } } } } }`;
      const before = await fixture().data<{
        accord: { history: { totalCount: number; nodes: object[] } };
      }>(`{ ${history} }`);
      await accords.add({ ...draft, description: 'Said otherwise.' }, 'a better sentence');
      const changes = [
        { path: 'description', before: draft.description, after: 'Said otherwise.' },
      ];
      const { changes: all, accord } = await fixture().data<{ changes: object; accord: object }>(
        `{ changes(since: "2026-11-23T00:00:00Z", last: 1) { nodes { id kind subject why at node { id } changes { path before after } changeCount } }
           ${history} }`,
      );
      expect(all).toMatchObject({
        nodes: [
          {
            kind: 'CHANGED',
            subject: `Accord:${slug}`,
            node: { id: `Accord:${slug}` },
            why: 'a better sentence',
            at: '2026-11-23T12:00:00.000Z',
            changeCount: 1,
            changes,
          },
        ],
      });
      const { totalCount, nodes } = before.accord.history;
      expect(nodes[0]).toMatchObject({ kind: 'ADDED', node: { slug } });
      expect(accord).toMatchObject({
        history: {
          totalCount: totalCount + 1,
          nodes: [...nodes, { kind: 'CHANGED', changes: [{ path: 'description' }] }],
        },
      });
    });

    test('stand on parts of an entry too: those in which the part changed', async () => {
      const { accord, office, node } = await fixture().data<Record<string, object>>(`{
        accord(slug: "abraham-accords") { participation(country: "KAZ") {
          history { totalCount nodes { kind subject } } acts { id history { nodes { why } } } roles { history { totalCount } } } }
        office: leader(slug: "jd-vance") { offices { history { nodes { subject } } } }
        node(id: "Wording:vance-2025-11-06-white-house/1") { ... on Wording { history { nodes { kind subject } } } } }`);
      const subject = 'Accord:abraham-accords';
      const acts = expect.arrayContaining([
        {
          id: expect.any(String),
          history: { nodes: expect.arrayContaining([{ why: expect.stringMatching(/./) }]) },
        },
      ]);
      const nodes = expect.arrayContaining([{ kind: 'ADDED', subject }]);
      expect(accord).toMatchObject({ participation: { history: { nodes }, acts } });
      expect(accord).not.toMatchObject({ participation: { history: { totalCount: 0 } } });
      const leader = { subject: 'Leader:jd-vance' };
      expect(office).toMatchObject({
        offices: [{ history: { nodes: expect.arrayContaining([leader]) } }],
      });
      const wording = { kind: 'ADDED', subject: 'Statement:vance-2025-11-06-white-house' };
      expect(node).toEqual({ history: { nodes: expect.arrayContaining([wording]) } });
    });

    test('are objects of their own, found by their id, and stand on every node that is written whole', async () => {
      const answer = await fixture().data<
        Record<string, { history?: { nodes: { kind: string }[] } }>
      >(`{
        country(code: "KAZ") { history { nodes { kind } } } leader(slug: "jd-vance") { history { nodes { kind } } }
        body(slug: "government-of-kazakhstan") { history { nodes { kind } } }
        statement(slug: "vance-2025-11-06-white-house") { history { nodes { kind } } }
        source(slug: "2025-11-06-times-of-israel-kazakhstan") { history { nodes { kind } } } }`);
      for (const node of Object.values(answer))
        expect(node.history?.nodes[0]).toEqual({ kind: 'ADDED' });
      expect(
        await fixture().data('{ node(id: "Revision:1") { id ... on Revision { number } } }'),
      ).toEqual({
        node: { id: 'Revision:1', number: 1 },
      });
      expect(await fixture().data('{ node(id: "Revision:x") { id } }')).toEqual({ node: null });
    });
  });

  describe('Edges', () => {
    test('lead back from a source to all that cites it, and from a country to its acts and offices', async () => {
      const answer = await fixture().data<{
        source: Record<string, unknown[]>;
        country: { acts: { totalCount: number; nodes: { kind: string }[] }; offices: object[] };
      }>(`{ source(slug: "2025-11-06-times-of-israel-kazakhstan") { accords { slug } acts { id } offices { leader { slug } }
              roles { role accord { slug } country { code } } }
            country(code: "KAZ") { acts(filter: {accord: "abraham-accords", kind: [ANNOUNCED]}) { totalCount nodes { kind } }
              offices { title leader { slug } } } }`);
      expect(answer.source.acts?.length).toBeGreaterThan(0);
      expect(answer.country.acts.totalCount).toBeGreaterThan(0);
      expect(answer.country.offices).toContainEqual(
        expect.objectContaining({ leader: { slug: 'kassym-jomart-tokayev' } }),
      );
    });
  });

  describe('Wordings', () => {
    test('say word by word how they differ from the preferred one, which differs from nothing', async () => {
      const { statement } = await fixture().data<{
        statement: {
          wordings: {
            preferred: boolean;
            form: string;
            differences: { kind: string; text: string }[] | null;
          }[];
        };
      }>(
        `{ statement(slug: "vance-2025-11-06-white-house") { wordings { preferred form differences { kind text } } } }`,
      );
      const [preferred, other] = statement.wordings;
      expect(preferred).toMatchObject({ preferred: true, differences: null });
      expect(other?.differences).toContainEqual({ kind: 'ADDED', text: 'actually signaled' });
    });
  });
});
