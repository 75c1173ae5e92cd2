import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

onSeeds((fixture) => {
  describe('Every object', () => {
    test('is found again by its id, in the order of the ids, and null where there is none', async () => {
      const { statements, accord } = await fixture().data<{
        statements: { nodes: { id: string; wording: { id: string }; source: { id: string } }[] };
        accord: { id: string; participations: { nodes: { id: string; acts: { id: string }[] }[] } };
      }>(`{ statements(first: 10) { nodes { id wording { id } source { id } } }
          accord(slug: "abraham-accords") { id participations { nodes { id acts { id } } } } }`);
      const ids = [
        'Country:KAZ',
        'Leader:jd-vance',
        'Body:government-of-kazakhstan',
        accord.id,
        ...statements.nodes.flatMap(({ id, wording, source }) => [id, wording.id, source.id]),
        ...accord.participations.nodes.flatMap(({ id, acts }) => [
          id,
          ...acts.map((act) => act.id),
        ]),
      ].slice(0, 99);
      const { nodes } = await fixture().data<{ nodes: ({ id: string } | null)[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: [...ids, 'Country:XXX'] },
      );
      expect(nodes.map((node) => node?.id ?? null)).toEqual([...ids, null]);
    });

    test.each(['statements', 'countries', 'leaders', 'accords', 'sources', 'bodies', 'acts'])(
      'in %s is met once, walking forward and backward alike',
      async (list) => {
        const walk = async (size: string, from: string, to: string, more: string) => {
          const ids: string[] = [];
          for (let cursor: string | null = null, goes = true; goes; ) {
            const answer: Record<
              string,
              { nodes: { id: string }[]; pageInfo: Record<string, never> }
            > = await fixture().data(
              `query ($cursor: String) { ${list}(${size}: 4, ${from}: $cursor) {
                 nodes { id } pageInfo { ${to} ${more} } } }`,
              { cursor },
            );
            const page = answer[list];
            const found = page?.nodes.map(({ id }) => id) ?? [];
            if (size === 'first') ids.push(...found);
            else ids.unshift(...found);
            cursor = page?.pageInfo[to] ?? null;
            goes = page?.pageInfo[more] ?? false;
          }
          return ids;
        };
        const forward = await walk('first', 'after', 'endCursor', 'hasNextPage');
        const backward = await walk('last', 'before', 'startCursor', 'hasPreviousPage');
        expect(forward).toEqual(backward);
        expect(new Set(forward).size).toBe(forward.length);
        expect(await fixture().data(`{ ${list} { totalCount } }`)).toEqual({
          [list]: { totalCount: forward.length },
        });
      },
    );
  });

  describe('A place in an accord', () => {
    interface Place {
      readonly id: string;
      readonly asOf: string;
      readonly standing: string;
      readonly citation: string;
    }
    const PLACE = 'id asOf standing citation';
    const found = async (id: string) =>
      (
        await fixture().data<{ node: Place | null }>(
          `query ($id: ID!) { node(id: $id) { ... on Participation { ${PLACE} } } }`,
          { id },
        )
      ).node;

    test('has one id for a day by whatever way it is come to, and is read back by it', async () => {
      type CostAccount = Readonly<Record<'month' | 'day', Place>>;
      const { accord, country } = await fixture().data<{
        accord: CostAccount & { list: { nodes: Place[] } };
        country: { list: { nodes: Place[] } };
      }>(`{
        accord(slug: "abraham-accords") {
          month: participation(country: "ARE", asOf: "2020-08") { ${PLACE} }
          day: participation(country: "ARE", asOf: "2020-08-31") { ${PLACE} }
          list: participations(asOf: "2020-08", filter: { country: "ARE" }) { nodes { ${PLACE} } } }
        country(code: "ARE") {
          list: participations(asOf: "2020-08-31", filter: { accord: "abraham-accords" }) {
            nodes { ${PLACE} } } } }`);
      expect(accord.day).toMatchObject({
        id: 'Participation:abraham-accords/ARE/2020-08-31',
        asOf: '2020-08-31',
        standing: 'ANNOUNCED',
      });
      expect(accord.month).toEqual(accord.day);
      expect(accord.list.nodes).toEqual([accord.day]);
      expect(country.list.nodes).toEqual([accord.day]);
      expect(await found(accord.day.id)).toEqual(accord.day);
      expect(await found('Participation:abraham-accords/ARE/2020-08')).toEqual(accord.day);
      for (const respelt of ['Abraham-Accords/are', 'abraham-accords/AE', 'abraham-accords/784'])
        expect(await found(`Participation:${respelt}/2020-08-31`)).toEqual(accord.day);
      expect(await found('Participation:abraham-accords/ZZ/2020-08-31')).toBeNull();
    });

    test('is today’s where no day is given, and by an id without one', async () => {
      const { accord, acts } = await fixture().data<{
        accord: { now: Place; then: Place };
        acts: { nodes: { participation: Place }[] };
      }>(`{
        accord(slug: "abraham-accords") { now: participation(country: "KAZ") { ${PLACE} }
          then: participation(country: "KAZ", asOf: "2025-11-06") { ${PLACE} } }
        acts(filter: { accord: "abraham-accords", country: "KAZ", kind: [ANNOUNCED] }, last: 1) {
          nodes { participation { ${PLACE} } } } }`);
      expect(accord.now.id).toBe('Participation:abraham-accords/KAZ/2025-11-10');
      expect(accord.then.id).toBe('Participation:abraham-accords/KAZ/2025-11-06');
      expect(await found('Participation:abraham-accords/KAZ')).toEqual(accord.now);
      expect(acts.nodes).toEqual([{ participation: accord.now }]);
    });

    test('is null before it began, by its id and by its accord alike', async () => {
      for (const [country, day] of [
        ['ARE', '1900'],
        ['ARE', '2020-08-12'],
        ['KAZ', '2025-11-05'],
      ]) {
        const { accord } = await fixture().data<{ accord: { place: Place | null } }>(
          `{ accord(slug: "abraham-accords") {
            place: participation(country: "${country}", asOf: "${day}") { ${PLACE} } } }`,
        );
        expect(await found(`Participation:abraham-accords/${country}/${day}`)).toEqual(
          accord.place,
        );
      }
      expect(await found('Participation:abraham-accords/ARE/1900')).toBeNull();
    });

    test.each(['2020-13', '2020-08-20/x', 'today', ''])(
      'is not looked for on “%s”, which is no day',
      async (day) => {
        const { errors } = await fixture().server.ask('query ($id: ID!) { node(id: $id) { id } }', {
          id: `Participation:abraham-accords/ARE/${day}`,
        });
        expect(errors?.[0]?.message).toContain('is not a date');
      },
    );
  });

  describe('A page of statements', () => {
    const page = `query ($first: Int) { statements(first: $first) { nodes {
    text date accords { slug } countries { code name }
    speaker { __typename ... on Leader { slug country { code } } ... on Body { slug country { code } }
      ... on UnnamedSpeaker { country { code } } }
    office { title country { code } body { slug } }
    wordings { text source { title publisher { name } } passages { exact } differences { kind } citation }
    citation(format: WEB_ANNOTATION)
    source { title publisher { name } }
    acts { kind date citations { source { slug } } } } totalCount } }`;

    const counted = async (first: number) => {
      const before = fixture().queries.length;
      await fixture().data(page, { first });
      return fixture().queries.length - before;
    };

    test('with all that belongs to them costs as many queries for 30 as for 6', async () => {
      for (let i = 0; i < 30; i++) {
        await fixture().register.statements.add(
          {
            slug: `a-copy-${i}`,
            speaker: i % 2 ? { leader: 'jd-vance' } : { body: 'government-of-kazakhstan' },
            date: '2026-11-20',
            accords: ['abraham-accords'],
            countries: ['KAZ'],
            wordings: [
              {
                source: '2025-11-06-times-of-israel-kazakhstan',
                form: 'DIRECT',
                attributedAs: 'it',
                passages: [{ exact: `words number ${i}` }],
              },
            ],
          },
          'to have many',
        );
      }
      // What the register's codes and slugs are is read anew after a write, once.
      await counted(6);
      const few = await counted(6);
      expect(await counted(30)).toBeLessThanOrEqual(few + 1);
      expect(few).toBeLessThan(36);
    });
  });
});
