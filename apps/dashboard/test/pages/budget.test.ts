import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { inLanguage, type Language, languages } from '../../src/messages/languages.ts';
import { EVERY_PAGE } from '../support/every-page.ts';

/**
 * Bytes that a page may load before a reader does anything, gzipped but for its HTML. What comes with the second page is not counted.
 */
const BUDGET = { scripts: 120_000, styles: 8_000, html: 300_000 } as const;

/** The same of the parts of the scripts. What is ours is the last two. */
const PARTS = { react: 68_000, router: 32_000, code: 17_000, messages: 4_250 } as const;

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

test.each(EVERY_PAGE)('%s loads no more than its budget', async (path) => {
  const html = await (await server.get(path)).text();
  const scripts = scriptsIn(html);
  const styles = addresses(html, /<link[^>]*stylesheet[^>]*>/g);
  expect(scripts.length).toBeGreaterThan(0);
  expect(styles).toHaveLength(1);

  const bytes = { scripts: await weigh(scripts), styles: await weigh(styles) };
  console.log(`${path}: ${bytes.scripts} bytes of scripts gzipped in ${scripts.length} files`);
  expect(bytes.scripts).toBeLessThanOrEqual(BUDGET.scripts);
  expect(bytes.styles).toBeLessThanOrEqual(BUDGET.styles);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(BUDGET.html);
});

test.each(Object.keys(languages) as Language[])(
  'Each part of the scripts is small: %s',
  async (tag) => {
    const files = scriptsIn(await (await server.get(inLanguage(tag, '/'))).text());
    const messages = new RegExp(`/(?:first-)?${tag}-[^/]*$`);
    const kind = (file: string): keyof typeof PARTS => {
      if (/\/react-[^/]*$/.test(file)) return 'react';
      if (/\/router-[^/]*$/.test(file)) return 'router';
      return messages.test(file) ? 'messages' : 'code';
    };
    const parts = Object.groupBy(files, kind);
    for (const [part, most] of Object.entries(PARTS)) {
      const bytes = await weigh(parts[part as keyof typeof PARTS] ?? []);
      console.log(`${tag}: ${bytes} bytes of ${part}`);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(most);
    }
  },
);

/** The scripts that the page fetches by itself. */
function scriptsIn(html: string): string[] {
  const [, starter = '', entry = '', parts = ''] =
    /<script type="module" src="([^"]+)" data-entry="([^"]+)" data-parts="([^"]*)"/.exec(html) ??
    [];
  return [starter, entry, ...parts.split(' ')];
}

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
