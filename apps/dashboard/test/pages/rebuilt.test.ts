import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

/** The media type by which browsers, who may not guess, take a file. */
function typeOf(file: string): string {
  if (file.endsWith('.png')) return 'image/png';
  return file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}

let server: Started;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-rebuilt-'));
  await cp(readConfig({}).dashboard, folder, { recursive: true });
  server = await start(await seeded(), folder);
  await rm(folder, { recursive: true });
});
afterAll(() => server.close());

describe('A server whose built files are gone while it runs', () => {
  test.each([
    '/',
    '/ar/leaders',
    '/he/accords/abraham-accords',
    '/kk/announced',
    '/ru/about',
    '/countries/KAZ',
    '/embed/accords/abraham-accords/map',
  ])('serves %s, which nobody had asked for, with its files', async (path) => {
    const page = await readPage(server, path);
    expect(textOf(page).length).toBeGreaterThan(100);
    const named = ['script', 'link', 'img'].flatMap((tag) =>
      all(page, tag).map((one) => attribute(one, tag === 'link' ? 'href' : 'src')),
    );
    const files = named.filter((file) => file?.startsWith('/assets/'));
    if (!path.startsWith('/embed/')) expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const response = await server.get(file ?? '');
      const type = response.headers.get('content-type');
      expect([file, response.status, type]).toEqual([file, 200, typeOf(file ?? '')]);
      const tag = response.headers.get('etag') ?? '';
      const again = await server.get(file ?? '', { headers: { 'if-none-match': tag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });
});
