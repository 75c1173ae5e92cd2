import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../apps/server/src/config.ts';

const documents = [
  ...globSync(['*.md', 'docs/**/*.md', '{apps,packages}/*/*.md']),
  'apps/server/bench/README.md',
].sort();

/** What begins a path from the root, in backticks. */
const ROOTED = /^(apps|docs|packages|scripts|seeds|\.ci)\//;

describe('every path named exists', () => {
  for (const document of documents) {
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
      // A package's own README may name its files from the package.
      const missing = [...links, ...named].filter(
        (path) => !exists(path) && !exists(join(dirname(document), path)),
      );
      expect(missing).toEqual([]);
    });
  }
});

describe('no line of prose is over 120 characters', () => {
  for (const document of documents) {
    test(document, () => {
      const lines = readFileSync(document, 'utf8').split('\n');
      let isCode = false;
      const long = lines.flatMap((line, at) => {
        if (/^\s*```/.test(line)) isCode = !isCode;
        const isTable = line.trimStart().startsWith('|');
        return [...line].length > 120 && !isCode && !isTable ? [`${document}:${at + 1}`] : [];
      });
      expect(long).toEqual([]);
    });
  }
});

test('the table of environment variables says what the server reads', () => {
  const rows = Object.entries(VARIABLES.shape).map(([name, schema]) => {
    const first = schema.def.defaultValue;
    return `| \`${name}\` | ${first === null ? 'none' : `\`${first}\``} | ${schema.description} |`;
  });
  const table = ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  const [written] =
    readFileSync('docs/operations.md', 'utf8').match(/^\| variable \|.*\n(\|.*\n)+/m) ?? [];
  expect(written?.trim()).toBe(table);
});

test('each package and app has a README, of at most 60 lines; that of the project has at most 120', () => {
  const folders = globSync('{apps,packages}/*/package.json').map(dirname);
  const tooLong = (file: string, most: number): boolean =>
    readFileSync(file, 'utf8').trimEnd().split('\n').length > most;
  const readmes = folders.map((folder) => `${folder}/README.md`);
  expect(readmes.filter((file) => !existsSync(file) || tooLong(file, 60))).toEqual([]);
  expect(tooLong('README.md', 120)).toBe(false);
});
