/**
 * `npm test`: checks and tests in order, once `run.mjs` has installed what they need. `npm run test:long` (`--long`) runs
 * the tests of `*.long.test.ts`, which are left out there; those of `*.alone.long.test.ts` measure, so they run last and
 * one at a time. A failing step does not keep the later ones from running. The last line counts: one for each step here,
 * and vitest's own tests.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './setup.mjs';

const LONG_TESTS = '.long.test.ts';
const ALONE = '.alone.long.test.ts';
const long = process.argv.includes('--long');

const total = { passed: 0, failed: 0 };
const times = [];
const failed = [];
const skips = [];
/** Which changes of the seeds are in no edition yet. It fails nothing. */
let publication = '';
const reports = mkdtempSync(join(tmpdir(), 'signatory-test-'));

try {
  if (long) {
    await step('build', 'turbo', turbo('build'));
    await tests('long tests', [LONG_TESTS, `--exclude=**/*${ALONE}`, '--maxWorkers=2']);
    await tests('long tests, one at a time', [ALONE, '--maxWorkers=1']);
  } else {
    await Promise.all([
      step('lock file', 'node', ['scripts/lockcheck.mjs']),
      step('style', 'biome', ['check', '--error-on-warnings', '.']),
      step('build, and types of each package', 'turbo', turbo('build', 'types')),
    ]);
    // Beside the tests, as these write nothing that a test reads.
    const types = Promise.all([
      step('types of docs and scripts', 'tsc', ['-p', '.']),
      step('types of the benchmark', 'tsc', ['-p', 'apps/server/bench']),
    ]);
    const seeds = run('node', ['packages/register/scripts/publish.ts'], { quiet: true });
    await tests('tests', ['--exclude', `**/*${LONG_TESTS}`, '--maxWorkers=2']);
    await types;
    publication = (await seeds).output.split('\n')[0];
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}

// Said once more at the end: a log that was cut in the middle still tells what failed.
if (skips.length > 0) console.log(`\n${skips.length} skipped:\n${skips.join('\n')}`);
for (const words of failed) console.log(`\nFAILED ${words.trimEnd().replaceAll('\n', '\n    ')}`);
console.log(`\n${times.join('\n')}\n`);
if (publication) console.log(`${publication}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function turbo(...tasks) {
  return ['run', ...tasks, '--continue', '--output-logs=errors-only'];
}

/** A check that passes or fails as a whole; what it printed is shown where it fails. */
async function step(name, command, args) {
  const { code, output, seconds } = await run(command, args, { quiet: true });
  if (code !== 0) {
    console.error(output);
    failed.push(`${name}\n${output.trimEnd().split('\n').slice(-40).join('\n')}`);
  }
  total[code === 0 ? 'passed' : 'failed']++;
  note(name, code, seconds);
}

/** A run of vitest, whose tests are counted one by one. */
async function tests(name, args) {
  const file = join(reports, `${name}.json`);
  process.env.SIGNATORY_TEST_REPORT = file;
  const { code, seconds } = await run('vitest', [
    'run',
    '--passWithNoTests',
    '--reporter=./scripts/test-report.ts',
    ...args,
  ]);
  const { passed, failures, skipped } = reportIn(file);
  if (code !== 0 && failures.length === 0) {
    failures.push({
      name: `${name}: vitest ended with ${code} and named no failure`,
      messages: [],
    });
  }
  total.passed += passed;
  total.failed += failures.length;
  for (const one of failures) failed.push([one.name, ...one.messages].join('\n'));
  for (const one of skipped) skips.push(one);
  note(name, code, seconds);
}

/** Says how a step ended, at once and in the table at the end. */
function note(name, code, seconds) {
  times.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(8)}  ${name}`);
  console.log(times.at(-1));
}

/** What `test-report.ts` wrote; nothing where vitest ended before that. */
function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { passed: 0, failures: [], skipped: [] };
  }
}
