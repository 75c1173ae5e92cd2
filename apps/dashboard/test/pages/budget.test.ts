import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { EVERY_PAGE } from '../support/every-page.ts';

/** Bytes that a page may load before it is whole, gzipped but for its HTML. What comes with the second page is not counted. */
const BUDGET = { scripts: 140_000, styles: 8_000, html: 300_000 } as const;

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

test.each(EVERY_PAGE)('%s loads no more than its budget', async (path) => {
  const html = await (await server.get(path)).text();
  const [, starter = '', entry = '', parts = ''] =
    /<script type="module" src="([^"]+)" data-entry="([^"]+)" data-parts="([^"]*)"/.exec(html) ??
    [];
  const scripts = [starter, entry, ...parts.split(' ')];
  const styles = addresses(html, /<link[^>]*stylesheet[^>]*>/g);
  expect(scripts.length).toBeGreaterThan(0);
  expect(styles).toHaveLength(1);

  const bytes = { scripts: await weigh(scripts), styles: await weigh(styles) };
  console.log(`${path}: ${bytes.scripts} bytes of scripts gzipped in ${scripts.length} files`);
  expect(bytes.scripts).toBeLessThanOrEqual(BUDGET.scripts);
  expect(bytes.styles).toBeLessThanOrEqual(BUDGET.styles);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(BUDGET.html);
});

/** The addresses in the elements that a pattern finds, each once. */
function addresses(html: string, pattern: RegExp): string[] {
  const found = Array.from(
    html.matchAll(pattern),
    ([element]) => /\s(?:src|href)="([^"]+)"/.exec(element)?.[1],
  );
  return [...new Set(found.filter((address) => address !== undefined))];
}

async function weigh(files: readonly string[]): Promise<number> {
  const sizes = files.map(async (file) => {
    const response = await server.get(file);
    expect(response.status).toBe(200);
    return gzipSync(new Uint8Array(await response.arrayBuffer())).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
