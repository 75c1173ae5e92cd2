import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../../../..');
const SNAPSHOTS = join(ROOT, 'node_modules/.cache/signatory-snapshots');

/** Everything that decides what a seeded database holds. */
const INPUTS = [
  'package-lock.json',
  'seeds',
  'packages/register/src',
  'packages/register/test/support',
  'packages/quotes/src',
  'packages/schema/src',
  'packages/schema/schema.graphql',
];

/** Other runs may be using a snapshot that is younger: milliseconds. */
const UNUSED_AFTER = 3_600_000;

/** Run by vitest once, before all tests: the folder is named for its inputs, so that no snapshot outlives a change of them. */
export default function setup({ provide }: TestProject): void {
  const folder = join(SNAPSHOTS, digestOf(INPUTS));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(SNAPSHOTS)) {
    const other = join(SNAPSHOTS, name);
    if (other !== folder && Date.now() - statSync(other).mtimeMs > UNUSED_AFTER)
      rmSync(other, { recursive: true });
  }
  provide('snapshots', folder);
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesAt(path: string): readonly string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
