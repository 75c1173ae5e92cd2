import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const FORM =
  /^# (\d{4}): \S.*\n\n\*\*Date\*\*: \d{4}-\d{2}-\d{2}\. \*\*Status\*\*: (.*)\.\n\n\*\*Context\.\*\* .*?\n\n\*\*Decision\.\*\*\s.*?\n\n\*\*Consequences\.\*\* \S/s;
const STATUS = /^(accepted(; .* see \d{4})?|superseded by \d{4})$/;

const records = globSync('docs/decisions/**/[0-9]*.md').map((file) => ({
  file,
  number: basename(file).slice(0, 4),
  text: readFileSync(file, 'utf8'),
}));

test('each record has a number of its own', () => {
  const numbers = records.map(({ number }) => number);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

test('each record has its number, date, status, context, decision and consequences, in this order', () => {
  const wrong = records.filter(({ number, text }) => {
    const [, heading, status = ''] = FORM.exec(text) ?? [];
    return heading !== number || !STATUS.test(status) || text.includes('Since then');
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('a status refers to a record that exists', () => {
  const numbers = new Set(records.map(({ number }) => number));
  const referred = records.flatMap(
    ({ text }) => /\*\*Status\*\*: .*?(\d{4})\./.exec(text)?.[1] ?? [],
  );
  expect(referred.length).toBeGreaterThan(0);
  expect(referred.filter((number) => !numbers.has(number))).toEqual([]);
});
