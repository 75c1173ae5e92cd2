import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf } from '../../src/files/citations/citation-data.ts';
import { readBibtex, readCsl, readRis } from '../support/read-citations.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

type Listed = Readonly<Record<string, { readonly nodes: readonly Noted[] }>>;

interface Noted {
  readonly id: string;
  readonly offices?: readonly Noted[];
  readonly wordings?: readonly Noted[];
  readonly roles?: readonly Noted[];
}

/** Ids of all that can be cited; of a standing those of one day. */
async function allIds(): Promise<readonly string[]> {
  const ids = new Set<string>();
  const take = ({ id, offices = [], wordings = [], roles = [] }: Noted): void => {
    ids.add(id);
    for (const one of [...offices, ...wordings, ...roles]) take(one);
  };
  const lists = {
    accords: 'id',
    acts: 'id',
    sources: 'id',
    leaders: 'id offices { id }',
    statements: 'id wordings { id }',
  };
  const pages = async (query: (after: string) => string) => {
    for (let after: string | null = ''; after !== null; ) {
      const given: string = after === '' ? '' : `, after: ${JSON.stringify(after)}`;
      const { data, errors } = await server.ask<{
        list: Listed[string] & { pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      }>(query(given));
      expect(errors).toBeUndefined();
      for (const node of data?.list.nodes ?? []) take(node);
      const { hasNextPage = false, endCursor = null } = data?.list.pageInfo ?? {};
      after = hasNextPage ? endCursor : null;
    }
  };
  for (const [name, fields] of Object.entries(lists))
    await pages(
      (after) =>
        `{ list: ${name}(first: 100${after}) { pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`,
    );
  return [...ids];
}

test('every id on record has a key of its own, of at most 60 letters, digits and hyphens', async () => {
  const ids = await allIds();
  expect(ids.length).toBeGreaterThan(500);
  const keys = ids.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z][a-z0-9-]{0,59}$/.test(key))).toEqual([]);

  // What had the longest keys is read by its short one, the same in each format that has a key.
  const long = ids.filter((id) => id.startsWith('Office:') && id.length > 90);
  expect(long.length).toBeGreaterThan(2);
  for (const id of long) {
    const { data } = await server.ask<{ node: Record<'bib' | 'csl' | 'ris', string> }>(
      `query ($id: ID!) { node(id: $id) { ... on Office { bib: citation(format: BIBTEX) csl: citation(format: CSL_JSON)
        ris: citation(format: RIS) } } }`,
      { id },
    );
    const { bib = '', csl = '', ris = '' } = data?.node ?? {};
    const found = [readBibtex(bib), readCsl(csl), readRis(ris)];
    expect(found.map((item) => item.id)).toEqual(Array(3).fill(keyOf(id)));
  }
});
