import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');

/** What responses depend on beside the data: the source of the server and its packages, and the versions of its dependencies. */
const PROGRAM = [
  'apps/server/src',
  'packages/quotes/src',
  'packages/register/src',
  'packages/schema/src',
  'packages/schema/schema.graphql',
  'package-lock.json',
];

/**
 * A digest of the program: it changes with the code, with the dependencies and with the version of Node. The version number is not
 * enough, because it stays the same between releases.
 */
export const programDigest = digestOfProgram();

function digestOfProgram(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of PROGRAM.flatMap(filesIn))
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

/** The files of a folder, sorted and without tests; for a file its own path. */
function filesIn(path: string): readonly string[] {
  if (!path.endsWith('/src')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .sort();
}
