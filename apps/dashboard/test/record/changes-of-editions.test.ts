import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard, {});
});
afterAll(() => server.close());

/** Each entry that an edition changed; a country in an accord is told by its accord where that is asked for. */
function changed(file: string, withinAccords: boolean): ReadonlySet<string> {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const keys = lines.map((line) => {
    const { type, key } = JSON.parse(line) as { type: string; key: string };
    return withinAccords && type === 'Participation'
      ? `Accord ${key.split('/')[0]}`
      : `${type} ${key}`;
  });
  return new Set(keys);
}

test('a change of an accord covers its countries, which an edition counts by themselves', async () => {
  const folder = join(readConfig({}).seeds, 'editions');
  const files = readdirSync(folder).map((file) => join(folder, file));
  const sum = (within: boolean) => files.reduce((all, file) => all + changed(file, within).size, 0);
  const [logged, entries] = [sum(true), sum(false)];
  expect(entries).toBeGreaterThan(logged);
  const page = textOf(await readPage(server, '/changes'));
  expect(page).toContain(`${logged.toLocaleString('en')} changes`);
  expect(page).toContain('A change of an accord covers all its countries');
});
