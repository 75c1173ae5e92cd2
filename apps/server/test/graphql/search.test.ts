import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Found {
  search: {
    totalCount: number;
    nodes: { __typename: string }[];
    edges: {
      text: string;
      highlights: { start: number; end: number }[];
      wording: { form: string } | null;
      node: { __typename: string; slug?: string; code?: string };
    }[];
  };
}

onSeeds((fixture) => {
  const search = async (query: string, types?: string[]) =>
    (
      await fixture().data<Found>(
        `query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types, first: 30) {
           totalCount nodes { __typename } edges { text highlights { start end } wording { form } node {
             __typename ... on Country { code } ... on Leader { slug } ... on Accord { slug } ... on Body { slug }
             ... on Statement { slug } } } } }`,
        { query, types },
      )
    ).search;

  describe('Searching the record', () => {
    test.each([
      ['Tokaev', 'kassym-jomart-tokayev'],
      ['Sharaa', 'ahmed-al-sharaa'],
      ['al Shara', 'ahmed-al-sharaa'],
      ['Muhammad bin Salman', 'mohammed-bin-salman'],
      ['Казахстан', 'KAZ'],
      ['Abraham Accords', 'abraham-accords'],
    ])('for %s finds %s first', async (query, key) => {
      const { edges } = await search(query);
      expect(edges[0]?.node.slug ?? edges[0]?.node.code).toBe(key);
    });

    test('finds words, and says in which wording and where they stand', async () => {
      const { edges, nodes, totalCount } = await search('"tough neighborhood"', ['STATEMENT']);
      expect(totalCount).toBeGreaterThan(0);
      expect(nodes.every(({ __typename }) => __typename === 'Statement')).toBe(true);
      for (const { text, highlights, wording } of edges) {
        expect(wording?.form).toBeDefined();
        for (const { start, end } of highlights)
          expect(text.slice(start, end).toLowerCase()).toMatch(/^tough.neighborhood$/);
      }
    });

    test('finds the same places in any wording, by names that sound alike too', async () => {
      const { statements } = await fixture().data<{
        statements: {
          nodes: { wordings: { text: string; highlights: { start: number; end: number }[] }[] }[];
        };
      }>(
        `query ($words: String!) { statements(first: 20, filter: { words: $words }) { nodes { wordings {
           text highlights(query: $words) { start end } } } } }`,
        { words: '"abraham accords" join* -xylophone' },
      );
      expect(statements.nodes.length).toBeGreaterThan(0);
      for (const { wordings } of statements.nodes) {
        const found = wordings.flatMap(({ text, highlights }) =>
          highlights.map(({ start, end }) => text.slice(start, end)),
        );
        expect(found.length).toBeGreaterThan(0);
        for (const words of found) expect(words).toMatch(/^(abraham accords|join\p{L}*)$/iu);
      }
    });

    test.each([
      ['UAE', 'ARE'],
      ['USA', 'USA'],
      ['UK', 'GBR'],
      ['Ivory Coast', 'CIV'],
      ['East Timor', 'TLS'],
    ])('of countries, for %s finds %s alone', async (query, code) => {
      const { edges, totalCount } = await search(query, ['COUNTRY']);
      expect([edges[0]?.node.code, totalCount]).toEqual([code, 1]);
    });

    test('finds the place of a country in an accord, with its standing today and not on the day of the query', async () => {
      const query = 'has kazakhstan signed the abraham accords';
      const { search: found } = await fixture().data<{ search: { nodes: unknown[] } }>(
        `query ($query: String!) { search(query: $query, first: 3) { nodes { __typename
           ... on Participation { standing country { code } accord { slug } } } } }`,
        { query },
      );
      expect(found.nodes).toEqual([
        {
          __typename: 'Participation',
          standing: 'ANNOUNCED',
          country: { code: 'KAZ' },
          accord: { slug: 'abraham-accords' },
        },
        { __typename: 'Accord' },
        { __typename: 'Country' },
      ]);
    });

    test.each(['netanyahu kazakhstan', 'times of israel', 'sign', 'who said -trump accords'])(
      'finds for %s the statements that the list of statements does',
      async (query) => {
        const { statements } = await fixture().data<{
          statements: { totalCount: number; nodes: { slug: string }[] };
        }>(
          `query ($words: String!) { statements(filter: { words: $words }, first: 100) {
             totalCount nodes { slug } } }`,
          { words: query },
        );
        const slugs = async () =>
          (await search(query, ['STATEMENT'])).edges.map(({ node }) => node.slug);
        expect((await search(query, ['STATEMENT'])).totalCount).toBe(statements.totalCount);
        const listed = new Set(statements.nodes.map(({ slug }) => slug));
        for (const slug of await slugs()) expect(listed).toContain(slug);
      },
    );

    test('costs a fixed number of queries, however much it finds', async () => {
      const before = fixture().queries.length;
      const { edges } = await search('accords');
      expect(edges.length).toBe(30);
      // PostgreSQL is asked for the register's revision as well.
      expect(fixture().queries.length - before).toBeLessThan(22);
    });

    test.each([
      "don't",
      '20.04',
      'multi-lateral',
      'who',
      'who is the',
      'IN',
      'ארה"ב',
      '*',
      '""',
      '"',
      'AND',
      'a NEAR/2 b',
      'words:x',
      "'); drop table name; --",
      '%_\\',
      '-"-*',
      '\u202e🙂',
    ])('for %j is answered', async (query) => {
      expect((await search(query)).totalCount).toBeGreaterThanOrEqual(0);
    });

    test.each([
      ['x'.repeat(201), 'the search holds 201 characters: give at most 200'],
      ['x '.repeat(17), 'the search holds 17 words: give at most 16'],
      ['a*', 'give at least 2 letters before an asterisk'],
      ['a\0b', 'contains a NUL character or a lone surrogate'],
      ['a\ud800b', 'contains a NUL character or a lone surrogate'],
    ])('for what cannot be answered says what is wrong', async (query, said) => {
      const { errors } = await fixture().server.ask(
        'query ($query: String!) { search(query: $query) { totalCount } }',
        { query },
      );
      expect(errors?.[0]?.message).toContain(said);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });
  });
});
