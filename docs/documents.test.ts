import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../apps/server/src/config.ts';

/** What begins a path from the root, in backticks. */
const ROOTED = /^(apps|docs|packages|scripts|seeds|\.ci)\//;

describe('every path named exists', () => {
  for (const document of globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md']).sort()) {
    test(document, () => {
      const text = readFileSync(document, 'utf8').replace(/^```.*?^```/gms, '');
      const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .map((target) => normalize(join(dirname(document), target)));
      const named = [...text.matchAll(/`([^`\s]+)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => ROOTED.test(path) && !/\/dist\b/.test(path))
        .map((path) => path.replace(/<[^>]*>/g, '*'));
      const exists = (path: string): boolean =>
        path.includes('*') ? globSync(path).length > 0 : existsSync(path);
      // A room's own README may name its files from the room.
      const missing = [...links, ...named].filter(
        (path) => !exists(path) && !exists(join(dirname(document), path)),
      );
      expect(missing).toEqual([]);
    });
  }
});

test('the table of environment variables says what the server reads', () => {
  const rows = Object.entries(VARIABLES.shape).map(([name, schema]) => {
    const first = schema.def.defaultValue;
    return `| \`${name}\` | ${first === null ? 'none' : `\`${first}\``} | ${schema.description} |`;
  });
  const table = ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  const pages = ['README.md', 'docs/operations.md'].map((page) => readFileSync(page, 'utf8'));
  const tables = pages.flatMap(
    (page) => page.match(/^\| variable \|.*\n(\|.*\n)+/m)?.[0].trim() ?? [],
  );
  expect(tables).toEqual([table]);
});
