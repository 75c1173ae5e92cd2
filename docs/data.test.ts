import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parametersOf } from '../apps/server/src/files/exports/parameters.ts';
import { TABLES } from '../apps/server/src/files/exports/tables/tables.ts';

const text = readFileSync('docs/data.md', 'utf8');

test.each(TABLES)('docs/data.md has every parameter and column of $name', (table) => {
  const [, section = ''] = text.split(`### ${table.name}\n`);
  const [own = ''] = section.split('\n### ');
  const parameters = [...parametersOf(table).keys()].map((name) => `\`${name}\``).join(', ');
  expect(own.replaceAll('\n', ' ')).toContain(`Parameters: ${parameters}.`);
  const rows = [...own.matchAll(/^\| `(\w+)` \| (\w+) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
  expect(rows).toEqual(
    table.columns.map(({ name, type, description }) => [name, type, description]),
  );
});
