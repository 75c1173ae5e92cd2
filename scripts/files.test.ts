import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

/** Files over 200 lines, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'packages/register/src/register.ts': 'the one list of what the package exports, and the port',
  'packages/register/src/standing/standing.test.ts': 'one table of cases, read from top to bottom',
  'packages/register/src/standing/transitions.ts': 'one table of transitions',
  'packages/register/test/edition/edition-files.test.ts':
    'a list: one fault of a file after another',
  'packages/register/test/record/terms.test.ts': 'clauses and days of effect on one small record',
  'packages/register/test/standing/cases.test.ts': 'one table of cases',
  'packages/register/test/standing/ends-and-refusals.test.ts': 'one table of cases',
  'packages/register/test/standing/naive-standing.ts':
    'one long list of rules, by intent in one place',
  'apps/dashboard/test/desk/guide.long.test.ts': 'a list: one step of the guide after another',
  'apps/dashboard/test/support/naive-record.ts': 'the record read once more, in one place',
  'packages/register/test/record/conflicts.test.ts':
    'a list: one test for each dispute in the record',
  'packages/register/test/record/other-accords.test.ts':
    'a list: who stood where in thirteen accords',
};

/** In git, or new and not ignored. */
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file !== '' && textOf(file) !== null);

test('no source file is over 200 lines without a reason', () => {
  const long = files.filter(
    (file) => /\.(ts|tsx|mjs|css)$/.test(file) && (textOf(file) ?? '').split('\n').length > 201,
  );
  expect(long.filter((file) => !(file in LONG))).toEqual([]);
  expect(Object.keys(LONG).filter((file) => !long.includes(file))).toEqual([]);
});

test('no folder outside seeds/ holds more than 25 files', () => {
  const counts = new Map<string, number>();
  for (const folder of files.map(dirname)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const large = [...counts].filter(([folder, count]) => count > 25 && !/^seeds(\/|$)/.test(folder));
  expect(large).toEqual([]);
});

test('nothing that is generated, installed or local is in git', () => {
  const local =
    /\.generated\.|(^|\/)(dist|node_modules|data|\.turbo)\/|\.(sqlite|db|tsbuildinfo|tgz|log)$/;
  expect(files.filter((file) => local.test(file))).toEqual([]);
});

test('no file names a path of somebody’s machine', () => {
  const path = /(?<![\w./~-])\/(work|root|home\/\w+|Users\/\w+)\//;
  expect(files.filter((file) => path.test(textOf(file) ?? ''))).toEqual([]);
});

/** Null for a file deleted and not yet committed, and for one that is no text. */
function textOf(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
