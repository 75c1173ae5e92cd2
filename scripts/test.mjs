/**
 * `npm test`: checks and tests in order, once `run.mjs` has installed what they need. `npm run test:long` (`--long`) runs
 * the tests of `*.long.test.ts`, which are left out there. A failing step does not keep the later ones from running. The
 * last line counts: one for each step here, and vitest's own tests.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './house.mjs';

const BROWSER_TESTS = 'apps/dashboard/test';
const LONG_TESTS = '.long.test.ts';
const long = process.argv.includes('--long');

const total = { passed: 0, failed: 0, skipped: 0 };
const times = [];
const reports = mkdtempSync(join(tmpdir(), 'signatory-test-'));

try {
  if (long) {
    await step('build', 'turbo', turbo('build'));
    await tests('long tests', [LONG_TESTS, '--maxWorkers=1']);
  } else {
    await step('lock file', 'node', ['scripts/lockcheck.mjs']);
    await step('style', 'biome', ['check', '--error-on-warnings', '.']);
    await step('types of each package', 'turbo', turbo('types'));
    await step('types of docs and scripts', 'tsc', ['-p', '.']);
    await step('types of the benchmark', 'tsc', ['-p', 'apps/server/bench']);
    await step('build', 'turbo', turbo('build'));
    const short = ['--exclude', `**/*${LONG_TESTS}`];
    await tests('tests', [...short, '--exclude', `${BROWSER_TESTS}/**`, '--maxWorkers=2']);
    // One at a time, for they want the machine to themselves.
    await tests('browser tests', [...short, BROWSER_TESTS, '--maxWorkers=1']);
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log(`\n${times.join('\n')}\n`);
if (total.skipped > 0) console.log(`${total.skipped} skipped: the reasons are above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function turbo(task) {
  return ['run', task, '--continue', '--output-logs=errors-only'];
}

/** A check that passes or fails as a whole; its words are shown where it fails. */
async function step(name, command, args) {
  const { code, output, seconds } = await run(command, args, { label: name });
  if (code !== 0) console.error(output);
  total[code === 0 ? 'passed' : 'failed']++;
  times.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(8)}  ${name}`);
}

/** A run of vitest, whose tests are counted one by one. */
async function tests(name, args) {
  const report = join(reports, `${name}.json`);
  const { code, seconds } = await run('vitest', [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  const { passed, failed, skipped } = count(report);
  total.passed += passed;
  total.skipped += skipped;
  // An error between tests fails the run without a failing test.
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
  times.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(8)}  ${name}`);
}

function count(report) {
  let found;
  try {
    found = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  // A file that does not load, or whose preparation fails, has no failing test: it counts as one.
  const broken = found.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}
