import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSeeds } from '@signatory/register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';
import { readFeed } from '../support/read-feed.ts';
import { start } from '../support/started.ts';

let folder: string;
beforeAll(async () => {
  folder = await makeSeedFolder();
  const pact = await readFile(join(folder, 'accords', 'pact.yaml'), 'utf8');
  const [named = ''] = pact.split(/^participations:/m);
  const other = join(folder, 'accords', 'other.yaml');
  await writeFile(other, named.replaceAll(/pact\b/gi, 'other'));
  await published(folder, '2026-12-06.1', { why: 'Added.' });
  await rm(other);
  await published(folder, '2026-12-07.1', { why: 'It never was.' });
});
afterAll(() => rm(folder, { recursive: true }));

onEveryEngine((fixture) => {
  test('What editions did to an accord that was removed is told, and what never was is refused', async () => {
    const { register } = fixture();
    await loadSeeds(register, folder);
    const server = await start(register);
    try {
      const ask = (accord: string) =>
        server.ask(`{ accord(slug: "other") { id }
          editions(filter: { accord: "${accord}" }) { totalCount nodes { why } } }`);
      expect((await ask('Other')).data).toEqual({
        accord: null,
        editions: { totalCount: 2, nodes: [{ why: 'Added.' }, { why: 'It never was.' }] },
      });
      expect((await ask('another')).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      const response = await server.get('/feeds/accords/other/editions.atom');
      const { entries } = readFeed(await response.text());
      expect(entries.map(({ content }) => content?.value?.split('\n')[1])).toEqual([
        'removed: Accord:other',
        'added: Accord:other',
      ]);
      expect((await server.get('/feeds/accords/other.atom')).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
