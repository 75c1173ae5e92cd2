import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = new URL('../browser/tasks/', import.meta.url);
const rows = (await readFile(new URL('README.md', folder), 'utf8'))
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('thirty-five tasks are told', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 35 }, (_, index) => index + 1),
  );
});

test.each(rows)('%s%s: %s has a test', async (_, __, ___, name, file) => {
  const tests = await readFile(new URL(`${file}.long.test.ts`, folder), 'utf8');
  expect(tests).toContain(`'${name}', async`);
});
