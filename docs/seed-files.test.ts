import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const page = readFileSync('docs/seed-files.md', 'utf8');
const block = (name: string) =>
  new RegExp(`^\`\`\`\\w+ ${name}\\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? `no block ${name}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-files-'));
  for (const file of ['bodies.yaml', 'leaders.yaml']) writeFileSync(join(folder, file), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function tidied(countries: string): Promise<string> {
  writeFileSync(join(folder, 'countries.yaml'), countries);
  const call = promisify(execFile)('node', ['packages/register/scripts/tidy.ts', folder]);
  return call.then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr.replaceAll(`${folder}/`, ''),
  );
}

test('the faults of the page are told in its words', async () => {
  expect(await tidied(block('faulty'))).toBe(block('faults'));
  expect(readFileSync(join(folder, 'countries.yaml'), 'utf8')).toBe(block('faulty'));
}, 60_000);

test('the untidy file of the page becomes the tidy one', async () => {
  expect(await tidied(block('untidy'))).toMatch(/in order/);
  expect(readFileSync(join(folder, 'countries.yaml'), 'utf8')).toBe(block('tidy'));
}, 60_000);
