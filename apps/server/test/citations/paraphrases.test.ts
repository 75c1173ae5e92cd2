import { CitationFormat } from '@signatory/schema';
import { decodeHTML } from 'entities';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Started, seeded, start } from '../support/started.ts';

interface Statement extends Readonly<Record<string, unknown>> {
  readonly slug: string;
  readonly accords: readonly { readonly slug: string }[];
  readonly wordings: readonly (Readonly<Record<string, unknown>> & {
    readonly form: string;
    readonly text: string;
  })[];
}

let server: Started;
let statements: readonly Statement[];

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
  const cited = Object.values(CitationFormat)
    .map((format) => `${format}: citation(format: ${format})`)
    .join(' ');
  const answer = await server.ask<{ statements: { nodes: Statement[] } }>(
    `{ statements(first: 100) { nodes { slug accords { slug } wordings { form text ${cited} } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  statements = (answer.data?.statements.nodes ?? []).filter(({ wordings }) =>
    wordings.some(({ form }) => form !== 'DIRECT'),
  );
});
afterAll(() => server.close());

/** Where a text has the beginning of a paraphrase right behind an opening mark; null where it never has. */
function opened(text: string, paraphrase: string): string | null {
  const words = paraphrase.slice(0, 40).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`.{0,20}[“«„"‘']\\s*${words}`).exec(text)?.[0] ?? null;
}

/** The texts of a value of JSON. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('no citation, in whatever format, puts a source’s own words inside quotation marks', () => {
  expect(statements.length).toBeGreaterThan(5);
  let count = 0;
  for (const { slug, wordings } of statements)
    for (const { form, text, ...cited } of wordings.filter((one) => one.form !== 'DIRECT'))
      for (const [format, citation] of Object.entries(cited)) {
        const whole = String(citation);
        for (const read of /^[[{]\s/.test(whole)
          ? textsIn(JSON.parse(whole))
          : [decodeHTML(whole)]) {
          expect([slug, format, opened(read, text)]).toEqual([slug, format, null]);
          if (read.includes(text)) count++;
        }
      }
  // Plain text, the notes of three formats, and the annotation have the words; a template has them as no quotation.
  expect(count).toBeGreaterThan(4 * statements.length);
});

test('no feed and no page does, of whatever they have', async () => {
  const paths = new Set<string>();
  for (const { slug, accords } of statements.slice(0, 12)) {
    paths.add(`/statements/${slug}`);
    for (const accord of accords) paths.add(`/feeds/accords/${accord.slug}.atom`);
  }
  const paraphrases = statements
    .flatMap(({ wordings }) => wordings)
    .filter(({ form }) => form !== 'DIRECT');
  for (const path of paths) {
    const raw = await (await server.get(path)).text();
    // Not data for scripts, nor the passage in its place, before which the source's own mark may stand.
    const shown = raw.replaceAll(/<script.*?<\/script>|<ol class="_places.*?<\/ol>/gs, ' ');
    const text = decodeHTML(shown.replaceAll(/<[^>]*>/g, ''));
    for (const paraphrase of paraphrases)
      expect([path, opened(text, paraphrase.text)]).toEqual([path, null]);
  }
});
