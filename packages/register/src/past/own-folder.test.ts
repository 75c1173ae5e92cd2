import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ownFolder, removeLeftFolders } from './own-folder.ts';

test('Folders of processes that have ended are removed, and no others', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'own-folder-'));
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true });
  });
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const left = [`signatory-copies-${ended}-a`, `signatory-editions-${ended}-b`];
  const others = [
    'signatory-copies-a',
    `signatory-other-${ended}-a`,
    `x-signatory-copies-${ended}-a`,
  ];
  const at = (name: string) => join(temporary, name);
  for (const name of [...left, ...others]) mkdirSync(join(at(name), 'inner'), { recursive: true });
  const own = [await ownFolder('copies'), await ownFolder('editions')];
  for (const name of left) mkdirSync(at(name), { recursive: true });
  await removeLeftFolders();
  expect(left.map((name) => existsSync(at(name)))).toEqual([false, false]);
  expect([...others.map(at), ...own].map((path) => existsSync(path))).not.toContain(false);
});
