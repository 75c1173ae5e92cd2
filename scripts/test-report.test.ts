import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestReport } from './test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'signatory-report-'));
const files = {
  'good.test.ts': `test('holds', () => {}); test('left out', (c) => c.skip('no browser'));`,
  'bad.test.ts': `describe('of a group', () => { test('differs', () => expect([1]).toEqual([2])); });`,
  'unloaded.test.ts': `import './missing.ts';`,
  'unprepared.test.ts': `beforeAll(() => { throw new Error('no database'); }); test('waits', () => {});`,
  'late.test.ts': `test('holds', async () => {
    Promise.reject(new Error('nobody listens'));
    await new Promise((done) => setTimeout(done, 20));
  });`,
};

let report: TestReport;
let printed: string;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const file = join(folder, 'report.json');
  const reporter = join(import.meta.dirname, 'test-report.ts');
  printed = await new Promise((done) => {
    execFile(
      'vitest',
      ['run', '--globals', '--root', folder, '--maxWorkers=1', `--reporter=${reporter}`],
      { env: { ...process.env, SIGNATORY_TEST_REPORT: file, NO_COLOR: '1' } },
      (_, stdout) => done(stdout),
    );
  });
  report = JSON.parse(readFileSync(file, 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the report of a test run has each failure with its name and message', () => {
  expect(report.failures.map(({ name }) => name).sort()).toEqual([
    'an error outside any test',
    'bad.test.ts > of a group > differs',
    'unloaded.test.ts, outside its tests',
    'unprepared.test.ts, outside its tests',
  ]);
  const words = report.failures.flatMap(({ messages }) => messages).join('\n');
  for (const part of [
    'to deeply equal',
    'bad.test.ts:1',
    'missing.ts',
    'no database',
    'nobody listens',
  ]) {
    expect(words).toContain(part);
  }
});

test('what passed is counted, what was skipped is named with its reason', () => {
  expect(report.passed).toBe(2);
  expect(report.skipped).toEqual([
    'good.test.ts > left out: no browser',
    'unprepared.test.ts > waits',
  ]);
  expect(Object.keys(report.files).sort()).toEqual(Object.keys(files).sort());
});

test('a file of tests that pass is one line', () => {
  expect(printed.match(/good\.test\.ts/g)).toHaveLength(1);
});
