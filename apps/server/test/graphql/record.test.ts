import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Places {
  accord: {
    participations: {
      nodes: { country: { code: string }; standing: string; role: string | null }[];
    };
  };
}

onSeeds((fixture) => {
  describe('The Abraham Accords', () => {
    const standings = async (asOf: string, filter: object = {}) => {
      const { accord } = await fixture().data<Places>(
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
        AZE: ['APPROACHED', null],
        BHR: ['SIGNATORY', null],
        ISR: [expect.any(String), 'PRINCIPAL'],
        KAZ: ['ANNOUNCED', null],
        MAR: ['SIGNATORY', null],
        SAU: ['APPROACHED', null],
        SYR: ['APPROACHED', null],
        USA: [expect.any(String), 'BROKER'],
      });
    });

    test('on 5 November 2025: Kazakhstan is not announced', async () => {
      expect(Object.keys(await standings('2025-11-05', { standing: ['ANNOUNCED'] }))).toEqual([]);
      expect(Object.keys(await standings('2025-11-07', { standing: ['ANNOUNCED'] }))).toEqual([
        'KAZ',
      ]);
    });

    test('list only those of a role where one is given', async () => {
      expect(Object.keys(await standings('2025-11-07', { role: 'BROKER' }))).toEqual(['USA']);
    });

    test('tally the countries of each standing, the highest first, as the list does', async () => {
      const { accord } = await fixture().data<{
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
        'APPROACHED',
      ]);
    });

    test('answer inside a participation for the day of its list, unless they have a day of their own', async () => {
      const answer = await fixture().data(`{ country(code: "KAZ") {
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
        await fixture().data(
          `query ($slug: String!, $filter: StatementFilter) {
           ${noun}(slug: $slug) { statements(filter: $filter) { totalCount } } }`,
          { slug, filter },
        ),
      ).toEqual({ [noun]: { statements: { totalCount } } });
    });

    test("carry the speaker's office on the day, here Vance's", async () => {
      expect(
        await fixture().data(`{ statement(slug: "vance-2025-11-06-white-house") {
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
        await fixture().data(`{ statement(slug: "us-official-kazakhstan") {
        speaker { ... on UnnamedSpeaker { description country { code } } } office { title } } }`),
      ).toEqual({
        statement: {
          speaker: { description: 'a US official', country: { code: 'USA' } },
          office: null,
        },
      });
    });

    test('of a list meet the filter besides', async () => {
      const { data } = await fixture().server.ask(
        `{ country(code: "KAZ") { statements(filter: {leader: "jd-vance"}) { nodes { slug } } }
          leader(slug: "jd-vance") { statements(filter: {leader: "marco-rubio"}) { totalCount } } }`,
      );
      expect(data).toEqual({
        country: { statements: { nodes: [{ slug: 'vance-2025-11-06-white-house' }] } },
        leader: { statements: { totalCount: 0 } },
      });
    });
  });
});
