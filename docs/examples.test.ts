import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, seeded, start } from '../apps/server/test/support/started.ts';
import { withEditions } from '../packages/register/test/support/with-editions.ts';
import { examples } from '../packages/schema/scripts/examples.ts';

let server: Started;

beforeAll(async () => {
  server = await start(await withEditions(await seeded()));
});
afterAll(() => server.close());

/** Asks the real server, as a reader's program would. */
async function ask(query: string): Promise<{ readonly data: object; readonly errors: unknown }> {
  const answer = await fetch(`${server.address}/graphql?query=${encodeURIComponent(query)}`);
  return (await answer.json()) as { data: object; errors: unknown };
}

describe('each ready query finds something, without variables', () => {
  for (const { name, query } of examples) {
    test(name, async () => {
      const { data, errors } = await ask(query);
      expect(errors).toBeUndefined();
      expect(emptiesIn(data)).toEqual([]);
    });
  }
});

describe('each GraphQL example in the documents runs', () => {
  for (const document of globSync(['*.md', 'docs/**/*.md', '{apps,packages}/*/*.md']).sort()) {
    const blocks = [...readFileSync(document, 'utf8').matchAll(/^```graphql\n(.*?)^```/gms)];
    for (const [index, [, query = '']] of blocks.entries()) {
      test(`${document}, example ${index + 1}`, async () => {
        const { data, errors } = await ask(query);
        expect(errors).toBeUndefined();
        expect(emptiesIn(data)).toEqual([]);
      });
    }
  }
});

/** What an example asks for by name or as a list, at its top, and does not get. */
function emptiesIn(data: object): string[] {
  return Object.entries(data)
    .filter(([, value]) => value === null || value.totalCount === 0 || value.nodes?.length === 0)
    .map(([field]) => field);
}
