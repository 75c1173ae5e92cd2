import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSeeds, openRegister } from '@signatory/register';
import { afterEach, beforeEach, expect, test } from 'vitest';

const REGISTER = join(import.meta.dirname, '../../../../packages/register/scripts');
const SEEDS = join(import.meta.dirname, '../../scripts/seeds.ts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script on the database in the folder. Gives what it prints, and its exit code in front. */
function run(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('node', [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${join(folder, 'record.sqlite')}` },
  });
  return `${status} ${stdout}${stderr}`.replaceAll(folder, '…');
}

test('the command writes what was published, and says what was not', async () => {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  for (const file of ['bodies', 'countries', 'leaders'])
    writeFileSync(join(seeds, `${file}.yaml`), '[]\n');
  const country = (code: string) =>
    `- code: ${code}\n  kind: UN_MEMBER\n  names:\n    en: Land ${code}\n`;
  writeFileSync(join(seeds, 'countries.yaml'), country('XAA'));
  run(join(REGISTER, 'publish.ts'), '--why', 'First.', seeds);
  writeFileSync(join(seeds, 'countries.yaml'), country('XAA') + country('XAB'));
  const register = await openRegister(`file:${join(folder, 'record.sqlite')}`);
  await loadSeeds(register, seeds);
  await register.close();

  const out = join(folder, 'out');
  expect(run(SEEDS, out)).toMatch(
    /^0 …\/out has edition (\S+\.1): added \1\.\nWhat the database has beyond that edition is not published, and not written\.\n$/,
  );
  expect(readFileSync(join(out, 'countries.yaml'), 'utf8')).toBe(country('XAA'));
  expect(run(SEEDS)).toMatch(/^2 no folder is named.*\n {2}write npm run seeds -- FOLDER\n$/);
  expect(run(SEEDS, seeds)).toMatch(/^2 the folder says what no edition has: Country:XAB\n/);
  expect(existsSync(join(out, 'editions'))).toBe(true);
}, 120_000);
