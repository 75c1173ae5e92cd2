import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');

/** What an answer is made by, beside the data: this program, the packages it is made of, and those it runs with. */
const PROGRAM = [
  'apps/server/src',
  'packages/quotes/src',
  'packages/register/src',
  'packages/schema/src',
  'packages/schema/schema.graphql',
  'package-lock.json',
];

/**
 * A digest of the program: another wherever its code, what it depends on, or Node is another. A version number does not do,
 * since it stays the same from one change of the code to the next.
 */
export const programDigest = digestOfProgram();

function digestOfProgram(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of PROGRAM.flatMap(filesIn))
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

/** The files of a folder in one order, without tests; of a file itself. */
function filesIn(path: string): readonly string[] {
  if (!path.endsWith('/src')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .sort();
}
