import { expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Places {
  accord: {
    participations: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: { country: { code: string; name: string }; standing: string; since: string | null }[];
    };
  };
}

const PLACES = `query ($slug: String!, $first: Int, $after: String, $order: ParticipationOrder, $language: String, $filter: ParticipationFilter) {
  accord(slug: $slug) { participations(first: $first, after: $after, orderBy: $order, language: $language, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage } nodes { country { code name(language: $language) } standing since } } }
}`;

onSeeds((fixture) => {
  const page = async (slug: string, variables: object) =>
    (await fixture().data<Places>(PLACES, { slug, first: 100, ...variables })).accord
      .participations;

  const paged = async (slug: string, first: number, variables: object) => {
    const rows: Places['accord']['participations']['nodes'] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo } = await page(slug, { first, after, ...variables });
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
    }
  };

  test.each(['CODE', 'NAME', 'HIGHEST_FIRST', 'LOWEST_FIRST', 'NEWEST_FIRST', 'OLDEST_FIRST'])(
    'pages by %s go on where the one before ended, over all rows',
    async (order) => {
      const whole = await page('artemis-accords', { order });
      expect(whole.totalCount).toBe(whole.nodes.length);
      expect(await paged('artemis-accords', 9, { order })).toEqual(whole.nodes);
    },
  );

  test('are sorted by when they came to their standing, undated ones last either way', async () => {
    for (const [order, sign] of [
      ['OLDEST_FIRST', 1],
      ['NEWEST_FIRST', -1],
    ] as const) {
      const dates = (await page('dayton-agreement', { order })).nodes.map(({ since }) => since);
      const dated = dates.filter((date) => date !== null);
      expect(dates.slice(dated.length).every((date) => date === null)).toBe(true);
      expect(dates.length).toBeGreaterThan(dated.length);
      expect(dated).toEqual(dated.toSorted((a, b) => (a < b ? -sign : sign)));
    }
  });

  test('are listed by standing in the order of the tally', async () => {
    const { nodes } = await page('abraham-accords', { order: 'HIGHEST_FIRST' });
    const { accord } = await fixture().data<{ accord: { tally: { standing: string }[] } }>(
      '{ accord(slug: "abraham-accords") { tally { standing } } }',
    );
    expect([...new Set(nodes.map(({ standing }) => standing))]).toEqual(
      accord.tally.map(({ standing }) => standing),
    );
  });

  test('are listed by name in the alphabet of the language given', async () => {
    const names = async (language: string) =>
      (await paged('paris-agreement', 100, { order: 'NAME', language })).map(
        ({ country }) => country.name,
      );
    const kazakh = await names('kk');
    expect(kazakh).toEqual(kazakh.toSorted(new Intl.Collator('kk').compare));
    expect(kazakh.indexOf('Қазақстан')).toBeLessThan(kazakh.indexOf('Латвия'));
    const english = await names('en');
    expect(english.indexOf('Germany')).toBeGreaterThan(english.indexOf('France'));
  });

  test('are found by the beginning of a word of a name in any language', async () => {
    const named = async (name: string) =>
      (await page('abraham-accords', { filter: { name } })).nodes.map(
        ({ country }) => country.code,
      );
    expect(await named('kaz')).toEqual(['KAZ']);
    expect(await named('қаз')).toEqual(['KAZ']);
    expect(await named('emir united')).toEqual(['ARE']);
    expect(await named('akhstan')).toEqual([]);
  });

  test('refuse a cursor of a country that has no place in the accord', async () => {
    const after = Buffer.from(JSON.stringify(['XXX'])).toString('base64url');
    const { errors } = await fixture().server.ask(PLACES, { slug: 'abraham-accords', after });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
