import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBibtex, readCsl, readRis } from '../support/read-citations.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

interface Cited {
  readonly date: string | null;
  readonly wording: { readonly source: { readonly published: string | null } };
  readonly csl: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly wikipedia: string;
}

test('the day beside the outlet is its own in every format, and the day of the words stands in the note', async () => {
  const { data } = await server.ask<{ statements: { nodes: readonly Cited[] } }>(
    `{ statements(first: 100) { nodes {
      date wording { source { published } }
      csl: citation(format: CSL_JSON) bibtex: citation(format: BIBTEX)
      ris: citation(format: RIS) wikipedia: citation(format: WIKIPEDIA)
    } } }`,
  );
  const nodes = data?.statements.nodes ?? [];
  const differing = nodes.filter(({ date, wording }) => date !== wording.source.published);
  expect(differing.length).toBeGreaterThan(10);
  for (const { date, wording, csl, bibtex, ris, wikipedia } of nodes) {
    const { published } = wording.source;
    const parts = published?.split('-').map(Number);
    const issued = published === null ? undefined : { 'date-parts': [parts] };
    expect(readCsl(csl).issued).toEqual(issued);
    expect(readBibtex(bibtex).issued).toEqual(issued);
    // Citation.js takes of an article in RIS the year alone.
    expect(readRis(ris).issued?.['date-parts']?.[0]?.[0]).toBe(parts?.[0]);
    expect(/^DA {2}- (.*)\r$/m.exec(ris)?.[1]?.replaceAll('/', '-')).toBe(published ?? undefined);
    expect(wikipedia.includes('|date=')).toBe(published !== null);
    if (date !== null)
      for (const text of [csl, bibtex, ris])
        expect(text.replaceAll('{}', '')).toContain(`(${date})`);
  }
});
