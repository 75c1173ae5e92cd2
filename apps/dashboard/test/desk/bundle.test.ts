import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');
const scripts = (folder: string) => globSync(`dist/${folder}/assets/*.{js,css}`, { cwd: ROOT });

/** What only the desk says: an address, a class of its styles, the link to it. */
const OF_DESK = /desk\/graphql|name-row|Edit \(for editors\)/;

test('nothing of the desk is in what readers load, and it is built into a folder of its own', () => {
  expect(scripts('client').length).toBeGreaterThan(10);
  expect(scripts('client').filter((file) => OF_DESK.test(read(file)))).toEqual([]);
  expect(scripts('desk').filter((file) => OF_DESK.test(read(file))).length).toBeGreaterThan(0);
});

test('no page of the register imports the desk', () => {
  const pages = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter(
    (file) => !file.startsWith('src/desk/'),
  );
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.filter((file) => /from '[^']*\/desk\//.test(read(file)))).toEqual([]);
});

test('the desk loads at most 140,000 bytes of scripts and styles, gzipped', () => {
  const bytes = scripts('desk').reduce((sum, file) => sum + gzipSync(read(file)).byteLength, 0);
  console.log(`${bytes} bytes of the desk, gzipped`);
  expect(bytes).toBeLessThanOrEqual(140_000);
});
