import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

interface Coverage {
  readonly register: {
    readonly coverage: {
      readonly accord: { readonly slug: string; readonly kind: string };
      readonly lookedFor: readonly string[];
      readonly missing: readonly string[];
    }[];
  };
}

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

async function coverageOf(): Promise<Coverage['register']['coverage']> {
  const { data } = await server.ask<Coverage>(
    '{ register { coverage { accord { slug kind } lookedFor missing } } }',
  );
  return data?.register.coverage ?? [];
}

/** The rows of the tables of the page, table by table: the id of each, with its cells. */
async function tables() {
  return all(await readPage(server, '/about/coverage'), 'tbody').map((body) =>
    all(body, 'tr').map((row) => ({ slug: attribute(row, 'id') ?? '', cells: all(row, 'td') })),
  );
}

test('Relations of two countries have a table of their own, after that of the other accords', async () => {
  const coverage = await coverageOf();
  const slugs = (isRelation: boolean) =>
    coverage
      .filter(({ accord }) => (accord.kind === 'DIPLOMATIC_RELATIONS') === isRelation)
      .map(({ accord }) => accord.slug);
  const shown = (await tables()).map((rows) => rows.map(({ slug }) => slug));
  expect(shown.map((rows) => rows.toSorted())).toEqual([
    slugs(false).toSorted(),
    slugs(true).toSorted(),
  ]);
  expect(shown.flat().length).toBeGreaterThan(50);
});

test('What was looked for and what is missing is folded, and is there in full without scripts', async () => {
  const rows = new Map((await tables()).flat().map(({ slug, cells }) => [slug, cells]));
  for (const { accord, lookedFor, missing } of await coverageOf()) {
    const cells = rows.get(accord.slug)?.slice(-2) ?? [];
    for (const [index, texts] of [lookedFor, missing].entries()) {
      const cell = cells[index];
      if (!cell) throw new Error(`${accord.slug} has no cell ${index}`);
      const folds = all(cell, 'details');
      expect(folds, accord.slug).toHaveLength(texts.length > 0 ? 1 : 0);
      expect(folds.flatMap((fold) => all(fold, 'li')).map(textOf)).toEqual(texts);
      expect(folds.map((fold) => attribute(fold, 'open'))).toEqual(folds.map(() => null));
    }
  }
});
