import { expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

const LISTS = ['countries', 'leaders', 'bodies'] as const;

type List = (typeof LISTS)[number];

interface Page<Node> {
  readonly entries: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Node[];
  };
}

interface Entry {
  readonly id: string;
  readonly name: string;
}

interface Source {
  readonly slug: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: { readonly name: string };
}

const ofType = { countries: 'Country', leaders: 'Leader', bodies: 'Body' } as const;

onSeeds((fixture) => {
  const page = async (list: List, variables: object) => {
    const query = `query ($first: Int, $after: String, $order: EntryOrder, $language: String, $filter: ${ofType[list]}Filter) {
      entries: ${list}(first: $first, after: $after, orderBy: $order, language: $language, filter: $filter) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id name(language: $language) } } }`;
    return (await fixture().data<Page<Entry>>(query, { first: 100, ...variables })).entries;
  };

  const whole = async (list: List, first: number, variables: object) => {
    const rows: Entry[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo } = await page(list, { first, after, ...variables });
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
    }
  };

  test.each(LISTS)('%s are listed by name in the alphabet of a language', async (list) => {
    for (const language of ['en', 'ar', 'kk']) {
      const rows = await whole(list, 100, { order: 'NAME', language });
      expect(rows).toHaveLength((await page(list, {})).totalCount);
      const names = rows.map(({ name }) => name);
      expect(names).toEqual(names.toSorted(new Intl.Collator([language, 'en']).compare));
    }
  });

  test.each(LISTS)('pages of %s by name go on where the one before ended', async (list) => {
    expect(await whole(list, 37, { order: 'NAME' })).toEqual(
      await whole(list, 100, { order: 'NAME' }),
    );
  });

  test('entries are found by the beginnings of words in any of their names', async () => {
    const named = async (list: List, name: string, order = 'NAME') =>
      (await page(list, { order, filter: { name } })).nodes.map(({ id }) => id);
    expect(await named('countries', 'unit states')).toEqual(['Country:USA']);
    expect(await named('countries', 'казахст')).toEqual(['Country:KAZ']);
    expect(await named('leaders', 'توكاييف')).toEqual(['Leader:kassym-jomart-tokayev']);
    expect(await named('bodies', 'kazakhstan government')).toEqual([
      'Body:government-of-kazakhstan',
    ]);
    expect(await named('countries', 'zzz')).toEqual([]);
    const byKey = await named('countries', 'republic', 'KEY');
    expect(byKey).toEqual(byKey.toSorted());
  });

  test.each([
    ['countries', 'UK', ['Country:GBR']],
    ['countries', 'uk', ['Country:GBR']],
    ['countries', 'us', ['Country:USA']],
    ['countries', 'USA', ['Country:USA']],
    ['countries', 'uae', ['Country:ARE']],
    ['countries', 'IN', ['Country:IND']],
    ['countries', 'kz', ['Country:KAZ']],
    ['countries', 'США', ['Country:USA']],
    ['countries', 'ארה״ב', ['Country:USA']],
    ['countries', 'Ivory Coast', ['Country:CIV']],
    ['countries', 'East Timor', ['Country:TLS']],
    ['countries', 'swazi', ['Country:SWZ']],
    ['countries', 'ukr', ['Country:UKR']],
    ['leaders', 'mbs', ['Leader:mohammed-bin-salman']],
    ['leaders', 'tokaev', ['Leader:kassym-jomart-tokayev']],
    ['bodies', 'ap', ['Body:ap']],
  ] as const)('of %s %s names %j', async (list, name, ids) => {
    expect((await page(list, { filter: { name } })).nodes.map(({ id }) => id)).toEqual(ids);
  });

  test('a code names its country alone, whether or not the other conditions hold for it', async () => {
    const places = (accord: string, name: string) =>
      fixture().data<{ accord: { participations: { nodes: { country: { code: string } }[] } } }>(
        `query ($accord: String!, $name: String!) { accord(slug: $accord) {
           participations(first: 50, filter: { name: $name }) { nodes { country { code } } } } }`,
        { accord, name },
      );
    const codes = async (accord: string, name: string) =>
      (await places(accord, name)).accord.participations.nodes.map(({ country }) => country.code);
    expect(await codes('artemis-accords', 'UK')).toEqual(['GBR']);
    expect(await codes('artemis-accords', 'ukra')).toEqual(['UKR']);
    // The Soviet Union's name in short begins so, and is of the kind asked.
    expect((await page('countries', { filter: { kind: 'FORMER', name: 'us' } })).nodes).toEqual([]);
  });

  test('other conditions hold beside the name', async () => {
    const { nodes } = await page('countries', { filter: { kind: 'PARTLY_RECOGNISED', name: 'k' } });
    expect(nodes.map(({ id }) => id)).toEqual(['Country:XKX']);
  });

  test('sources are listed by publisher, then by date, and found by title and publisher', async () => {
    const sources = async (filter: object) =>
      (
        await fixture().data<Page<Source>>(
          `query ($filter: SourceFilter) { entries: sources(first: 100, orderBy: NAME, filter: $filter) {
            totalCount pageInfo { hasNextPage endCursor } nodes { slug title published publisher { name } } } }`,
          { filter },
        )
      ).entries.nodes;
    const found = await sources({ name: 'times isr kazakh' });
    expect(found.map(({ slug }) => slug)).toContain('2025-11-06-times-of-israel-kazakhstan');
    for (const { title, publisher } of found) {
      expect(`${title} ${publisher.name}`.toLowerCase()).toMatch(/times.*kazakh|kazakh.*times/);
    }
    const listed = await sources({});
    const publishers = listed.map(({ publisher }) => publisher.name);
    expect(publishers).toEqual(publishers.toSorted(new Intl.Collator('en').compare));
    for (const [index, { publisher, published }] of listed.entries()) {
      const before = listed[index - 1];
      if (before?.publisher.name !== publisher.name || published === null) continue;
      expect(before.published).not.toBeNull();
      expect((before.published ?? '').slice(0, 4) <= published.slice(0, 4)).toBe(true);
    }
  });

  test('accords, and the countries of a tally, are in the alphabet of a language where one is given', async () => {
    for (const language of ['en', 'ru']) {
      const { accords } = await fixture().data<{
        accords: { nodes: { name: string; tally: { countries: { name: string }[] }[] }[] };
      }>(
        `query ($language: String) { accords(first: 100, orderBy: NAME, language: $language) { nodes {
          name(language: $language) tally { countries(orderBy: NAME, language: $language) { name(language: $language) } } } } }`,
        { language },
      );
      const { compare } = new Intl.Collator([language, 'en']);
      const names = accords.nodes.map(({ name }) => name);
      expect(names.length).toBeGreaterThan(20);
      expect(names).toEqual(names.toSorted(compare));
      for (const { countries } of accords.nodes.flatMap(({ tally }) => tally)) {
        const held = countries.map(({ name }) => name);
        expect(held).toEqual(held.toSorted(compare));
      }
    }
  });

  test('of the countries of a tally as many are given as first says', async () => {
    const named = '{ accord(slug: "abraham-accords") { tally { countries(orderBy: NAME';
    const [all, two] = await Promise.all(
      ['', ', first: 2'].map((first) =>
        fixture().data<{ accord: { tally: { countries: { code: string }[] }[] } }>(
          `${named}${first}) { code } } } }`,
        ),
      ),
    );
    const firstTwo = all?.accord.tally.map(({ countries }) => countries.slice(0, 2));
    expect(two?.accord.tally.map(({ countries }) => countries)).toEqual(firstTwo);
    expect(all?.accord.tally.some(({ countries }) => countries.length > 2)).toBe(true);

    const { errors } = await fixture().server.ask(`${named}, first: 0) { code } } } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
