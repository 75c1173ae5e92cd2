import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('../../bench/bench.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'signatory-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** On little data and for moments: figures mean nothing then, and that it ran and compared is what counts. */
function bench(...args: readonly string[]) {
  const sizes = ['--folder', folder, '--size', '300', '--small', '300', '--large', '300'];
  const effort = ['--rounds', '1', '--seconds', '0.2', '--soak', '2'];
  return spawnSync(process.execPath, [BENCH, ...args, ...sizes, ...effort], { encoding: 'utf8' });
}

test('the bench compares four servers that give the same JSON, and says which targets are met', () => {
  const { stdout, stderr } = bench('pages');
  expect(stderr).toBe('');
  for (const server of ['bare', 'signatory', 'apollo', 'yoga', 'mercurius']) {
    expect(stdout).toContain(`│ ${server}`);
  }
  expect(stdout).toContain('met       no errors: 0');
}, 120_000);

test('the bench measures sizes, searches and memory', () => {
  const { stdout, stderr } = bench('scale', 'soak');
  expect(stderr).toBe('');
  expect(stdout).toContain('a page on large data');
  expect(stdout).toContain('search, 1 %, p95');
  expect(stdout).toContain('met       soak without errors: 0');
}, 120_000);

test('a part that the bench does not have is refused by name', () => {
  const { status, stderr } = bench('speed');
  expect(stderr).toBe('The bench has no part speed. Its parts are pages, scale, soak.\n');
  expect(status).toBe(1);
});
