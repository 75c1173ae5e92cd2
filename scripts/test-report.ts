import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { SerializedError } from 'vitest';
import { DefaultReporter, type TestCase, type TestModule, type TestModuleState } from 'vitest/node';

/** What one run of vitest leaves to `test.mjs`, as JSON in the file that `SIGNATORY_TEST_REPORT` names. */
export interface TestReport {
  readonly passed: number;
  /** Failed tests, files that did not load or whose preparation failed, and errors outside any test. */
  readonly failures: readonly { readonly name: string; readonly messages: readonly string[] }[];
  readonly skipped: readonly string[];
  /** Milliseconds of each file: its loading, its hooks and its tests. */
  readonly files: Readonly<Record<string, number>>;
}

/** Prints one line for each file and the tests that fail, and writes a `TestReport` at the end. */
export default class Report extends DefaultReporter {
  override printTestCase(state: TestModuleState, test: TestCase): void {
    if (test.result().state === 'failed') super.printTestCase(state, test);
  }

  override onTestRunEnd(
    ...[modules, errors, reason]: Parameters<DefaultReporter['onTestRunEnd']>
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    const file = process.env.SIGNATORY_TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify(reportOf(modules, errors)));
  }
}

function reportOf(modules: readonly TestModule[], errors: readonly SerializedError[]): TestReport {
  return {
    passed: modules.reduce((sum, one) => sum + [...one.children.allTests('passed')].length, 0),
    failures: [
      ...modules.flatMap(failuresIn),
      ...errors.map((error) => ({ name: 'an error outside any test', messages: [words(error)] })),
    ],
    skipped: modules.flatMap((one) => [...one.children.allTests('skipped')].map(skippedName)),
    files: Object.fromEntries(
      modules.map((one) => {
        const { collectDuration, duration } = one.diagnostic();
        return [one.relativeModuleId, Math.round(collectDuration + duration)];
      }),
    ),
  };
}

function failuresIn(module: TestModule): TestReport['failures'] {
  const failures = [...module.children.allTests('failed')].map((test) => ({
    name: `${module.relativeModuleId} > ${test.fullName}`,
    messages: (test.result().errors ?? []).map(words),
  }));
  // Errors of hooks and of loading. A worker that died leaves its file unfinished, without any error.
  const outside = [module, ...module.children.allSuites()].flatMap((one) => one.errors());
  const unfinished = ['pending', 'queued'].includes(module.state());
  if (outside.length > 0 || unfinished || (failures.length === 0 && module.state() === 'failed')) {
    failures.push({
      name: `${module.relativeModuleId}${unfinished ? ' did not finish' : ', outside its tests'}`,
      messages: outside.map(words),
    });
  }
  return failures;
}

function skippedName(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' && result.note ? `: ${result.note}` : '';
  return `${test.module.relativeModuleId} > ${test.fullName}${note}`;
}

/** An error with the difference it found and the lines of our code it came through. */
function words({ name, message, diff, stack = '' }: SerializedError): string {
  const places = stack
    .split('\n')
    .filter((line) => /^\s+at .*\//.test(line) && !/node_modules|node:/.test(line))
    .slice(0, 4);
  const text = [`${name ?? 'Error'}: ${message}`, diff ?? '', ...places].filter(
    (one) => one !== '',
  );
  return stripVTControlCharacters(text.join('\n')).split('\n').slice(0, 60).join('\n');
}
