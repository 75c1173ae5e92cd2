import { loadSeeds } from '@signatory/register';
import { beforeAll, describe, expect, test } from 'vitest';
import { overEveryEngine } from '../../../packages/register/test/engines.ts';
import { readConfig } from '../src/config.ts';
import { type Started, start } from './started.ts';

let server: Started;

/** The data of a query that must succeed. */
async function data<Data = unknown>(query: string, variables?: object): Promise<Data> {
  const answer = await server.ask<Data>(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
}

interface Places {
  accord: {
    participations: {
      nodes: { country: { code: string }; standing: string; role: string | null }[];
    };
  };
}

overEveryEngine((told) => {
  beforeAll(async () => {
    const { register } = told();
    await loadSeeds(register, readConfig({}).seeds);
    server = await start(register);
    return () => server.close();
  });

  describe('The Abraham Accords', () => {
    const standings = async (asOf: string, filter: object = {}) => {
      const { accord } = await data<Places>(
        `query ($asOf: PartialDate, $filter: ParticipationFilter) { accord(slug: "abraham-accords") {
         participations(asOf: $asOf, first: 50, filter: $filter) {
           nodes { country { code } standing role } } } }`,
        { asOf, filter },
      );
      return Object.fromEntries(
        accord.participations.nodes.map((one) => [one.country.code, [one.standing, one.role]]),
      );
    };

    test('on 7 November 2025: Kazakhstan is announced, not signed; three signed, three are candidates', async () => {
      expect(await standings('2025-11-07')).toMatchObject({
        ARE: ['SIGNATORY', null],
        AZE: ['CANDIDATE', null],
        BHR: ['SIGNATORY', null],
        ISR: [expect.any(String), 'PRINCIPAL'],
        KAZ: ['ANNOUNCED', null],
        MAR: ['SIGNATORY', null],
        SAU: ['CANDIDATE', null],
        SYR: ['CANDIDATE', null],
        USA: [expect.any(String), 'BROKER'],
      });
    });

    test('on 5 November 2025: Kazakhstan is not announced', async () => {
      expect(Object.keys(await standings('2025-11-05', { standing: ['ANNOUNCED'] }))).toEqual([]);
      expect(Object.keys(await standings('2025-11-07', { standing: ['ANNOUNCED'] }))).toEqual([
        'KAZ',
      ]);
    });

    test('list only those of a role where one is asked', async () => {
      expect(Object.keys(await standings('2025-11-07', { role: 'BROKER' }))).toEqual(['USA']);
    });

    test('tally the countries of each standing, the highest first, as the list does', async () => {
      const { accord } = await data<{
        accord: { tally: { standing: string; count: number; countries: { code: string }[] }[] };
      }>(
        '{ accord(slug: "abraham-accords") { tally(asOf: "2025-11-07") { standing count countries { code } } } }',
      );
      const listed = Object.entries(await standings('2025-11-07'));
      for (const { standing, count, countries } of accord.tally) {
        expect(countries).toHaveLength(count);
        expect(countries.map(({ code }) => code)).toEqual(
          listed.filter(([, [held]]) => held === standing).map(([code]) => code),
        );
      }
      expect(accord.tally.slice(0, 3).map(({ standing }) => standing)).toEqual([
        'SIGNATORY',
        'ANNOUNCED',
        'CANDIDATE',
      ]);
    });

    test('answer inside a participation for the day its list was asked for, unless told another', async () => {
      const answer = await data(`{ country(code: "KAZ") {
      participations(asOf: "2025-11-07", first: 1) { nodes {
        accord { slug } standing since earlier: standing(asOf: "2025-11-05")
        acts { kind date } before: acts(asOf: "2025-11-05") { kind } } } } }`);
      expect(answer).toMatchObject({
        country: {
          participations: {
            nodes: [
              {
                accord: { slug: 'abraham-accords' },
                standing: 'ANNOUNCED',
                since: '2025-11-06',
                earlier: 'NONE',
                acts: expect.arrayContaining([{ kind: 'ANNOUNCED', date: '2025-11-06' }]),
                before: [],
              },
            ],
          },
        },
      });
    });
  });

  describe('Statements', () => {
    test.each([
      ['leader', 'donald-trump', 2],
      ['leader', 'jd-vance', 1],
      ['leader', 'marco-rubio', 1],
      ['leader', 'kassym-jomart-tokayev', 0],
      ['leader', 'benjamin-netanyahu', 0],
      ['body', 'government-of-kazakhstan', 1],
    ])('by the %s %s in the first article: %i', async (noun, slug, totalCount) => {
      const filter = { source: '2025-11-06-times-of-israel-kazakhstan' };
      expect(
        await data(
          `query ($slug: String!, $filter: StatementFilter) {
           ${noun}(slug: $slug) { statements(filter: $filter) { totalCount } } }`,
          { slug, filter },
        ),
      ).toEqual({ [noun]: { statements: { totalCount } } });
    });

    test("carry the speaker's office on the day, here Vance's", async () => {
      expect(
        await data(`{ statement(slug: "vance-2025-11-06-white-house") {
        speaker { __typename ... on Leader { name } } office { title } date channel
        form verbatim source { publisher { name } } } }`),
      ).toEqual({
        statement: {
          speaker: { __typename: 'Leader', name: 'JD Vance' },
          office: { title: 'Vice President of the United States' },
          date: '2025-11-06',
          channel: 'PRESS_REMARKS',
          form: 'DIRECT',
          verbatim: 'EXACT',
          source: { publisher: { name: 'The Times of Israel' } },
        },
      });
    });

    test('by someone unnamed keep the description of the source', async () => {
      expect(
        await data(`{ statement(slug: "us-official-kazakhstan") {
        speaker { ... on UnnamedSpeaker { description country { code } } } office { title } } }`),
      ).toEqual({
        statement: {
          speaker: { description: 'a US official', country: { code: 'USA' } },
          office: null,
        },
      });
    });

    test('of a list are refused a filter for another owner, rather than an empty page', async () => {
      const { errors } = await server.ask(
        '{ leader(slug: "jd-vance") { statements(filter: {leader: "marco-rubio"}) { totalCount } } }',
      );
      expect(errors).toMatchObject([
        { path: ['leader', 'statements'], extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });
  });

  describe('Every object', () => {
    test('is found again by its id, in the order asked, and null where there is none', async () => {
      const { statements, accord } = await data<{
        statements: { nodes: { id: string; wording: { id: string }; source: { id: string } }[] };
        accord: { id: string; participations: { nodes: { id: string; acts: { id: string }[] }[] } };
      }>(`{ statements { nodes { id wording { id } source { id } } }
          accord(slug: "abraham-accords") { id participations { nodes { id acts { id } } } } }`);
      const ids = [
        ...statements.nodes.flatMap(({ id, wording, source }) => [id, wording.id, source.id]),
        ...accord.participations.nodes.flatMap(({ id, acts }) => [
          id,
          ...acts.map((act) => act.id),
        ]),
        accord.id,
        'Country:KAZ',
        'Leader:jd-vance',
        'Body:government-of-kazakhstan',
      ].slice(0, 100);
      const asked = await data<{ nodes: { id: string }[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
        { ids: [...ids, 'Country:XXX'].slice(-100) },
      );
      expect(asked.nodes.map((node) => node?.id ?? null)).toEqual([...ids, null].slice(-100));
    });

    test.each(['statements', 'countries', 'leaders', 'accords', 'sources', 'bodies'])(
      'in %s is met once, walking forward and backward alike',
      async (list) => {
        const walk = async (size: string, from: string, to: string, more: string) => {
          const ids: string[] = [];
          for (let cursor: string | null = null, goes = true; goes; ) {
            const answer: Record<
              string,
              { nodes: { id: string }[]; pageInfo: Record<string, never> }
            > = await data(
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
        expect(await data(`{ ${list} { totalCount } }`)).toEqual({
          [list]: { totalCount: forward.length },
        });
      },
    );
  });

  describe('A page of statements', () => {
    const page = `query ($first: Int) { statements(first: $first) { nodes {
    text date accords { slug } countries { code name }
    speaker { __typename ... on Leader { slug country { code } } ... on Body { slug country { code } }
      ... on UnnamedSpeaker { country { code } } }
    office { title country { code } body { slug } }
    wordings { text source { title publisher { name } } passages { exact } }
    source { title publisher { name } }
    acts { kind date citations { source { slug } } } } totalCount } }`;

    const counted = async (first: number) => {
      const before = told().queries.length;
      await data(page, { first });
      return told().queries.length - before;
    };

    test('with all that belongs to them costs no more queries for many than for few', async () => {
      const [few, many] = [await counted(3), await counted(100)];
      expect(many).toBeLessThanOrEqual(few + 4);
      expect(many).toBeLessThan(30);
    });
  });
});
