import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importsOf } from './imports.ts';

const CODE = `import type { A, B as C } from './a.ts';
import {
  d,
  type E,
} from '../e.tsx';
import f, { g } from 'f';
import * as h from '@signatory/schema';
import './effect.ts';
import styles from './look.module.css';
export * from './all.ts';
export type { I } from './i.ts';
export const lazy = () => import('./lazy.ts');
// import { no } from './comment.ts';
/**
 * import { no } from './docs.ts';
 */
export const text = 'import { no } from "./string.ts"';
`;

test('every import and re-export is found, types included, and none in comments or strings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'x.ts');
  writeFileSync(file, CODE);
  const found = importsOf(file, new Map([['@signatory/schema', 'schema.ts']])).map(
    ({ specifier, target, names, reExport, typesOnly }) => [
      specifier,
      target?.replace(`${folder}/`, '') ?? null,
      names.join(' '),
      reExport,
      typesOnly,
    ],
  );
  expect(found).toEqual([
    ['./a.ts', 'a.ts', 'A B', false, true],
    ['../e.tsx', join(folder, '../e.tsx'), 'd E', false, false],
    ['f', null, '* g', false, false],
    ['@signatory/schema', 'schema.ts', '*', false, false],
    ['./look.module.css', null, '*', false, false],
    ['./all.ts', 'all.ts', '*', true, false],
    ['./i.ts', 'i.ts', 'I', true, true],
    ['./effect.ts', 'effect.ts', '*', false, false],
    ['./lazy.ts', 'lazy.ts', '*', false, false],
  ]);
});
